import { Field, InputType, ObjectType } from 'type-graphql';
import type { Actor } from '../../../platform/actor';
import { Payload } from '../../../platform/graphql/user-error.type';

/** The signed-in member of staff; the fields the outside sees are read when they are asked for. */
@ObjectType({ description: 'The signed-in member of staff.' })
export class Viewer {
  actor: Actor;
}

/** E-mail and password. */
@InputType({ description: 'What one signs in with.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail address; capitals do not matter.' })
  email: string;

  @Field(() => String, { description: 'Password.' })
  password: string;
}

/** A link's token and a first password. */
@InputType({ description: 'What an invited colleague answers with.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: "The token at the end of the invitation's link." })
  token: string;

  @Field(() => String, {
    description: 'The password to sign in with from now on: 12 to 200 characters, hard to guess.',
  })
  password: string;
}

/** The old and the new password. */
@InputType({ description: "A change of one's own password." })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password until now (WRONG_PASSWORD).' })
  currentPassword: string;

  @Field(() => String, {
    description: '12 to 200 characters, hard to guess (PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_COMMON).',
  })
  newPassword: string;
}

/** What signing in gives. */
@ObjectType({ description: 'Who is signed in now. The session is a cookie of the answer.' })
export class SignInPayload extends Payload {
  @Field(() => Viewer, { nullable: true, description: 'Who is signed in; null when refused.' })
  viewer?: Viewer;
}

/** What signing out gives. */
@ObjectType({ description: 'Nobody is signed in any more.' })
export class SignOutPayload extends Payload {}

/** What changing the password gives. */
@ObjectType({ description: 'The password was changed, unless errors says why not.' })
export class ChangePasswordPayload extends Payload {}

/** What choosing a language gives. */
@ObjectType({ description: 'Who is signed in, with the language chosen.' })
export class SetLanguagePayload extends Payload {
  @Field(() => Viewer, { nullable: true, description: 'Who is signed in; null when refused.' })
  viewer?: Viewer;
}

/** What an invitation's page shows before a password is chosen. */
@ObjectType({ description: "The invitation behind a link's token." })
export class Invitation {
  @Field(() => String, { description: 'Who invites.' })
  agencyName: string;

  @Field(() => String, { description: 'Who is invited.' })
  firstName: string;

  @Field(() => String, { description: 'The e-mail address he or she will sign in with.' })
  email: string;
}
