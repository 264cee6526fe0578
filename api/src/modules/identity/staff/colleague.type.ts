import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Role as RoleValue } from '../../../platform/actor';
import { Payload } from '../../../platform/graphql/user-error.type';
import type { UserRow } from './user.entity';
import { Role, User } from './user.type';

/** A colleague to be. */
@InputType({ description: 'A colleague to be invited.' })
export class InviteColleagueInput {
  @Field(() => String, { description: 'First name, 1 to 80 characters.' })
  firstName: string;

  @Field(() => String, { description: 'Last name, 1 to 80 characters.' })
  lastName: string;

  @Field(() => String, {
    description: 'E-mail address to sign in with. It signs in to one agency (EMAIL_TAKEN), and cannot be changed.',
  })
  email: string;

  @Field(() => Role, { description: 'What he or she may do.' })
  role: RoleValue;

  @Field(() => Boolean, {
    description: 'May see payroll data in clear; only who may can say true (PAYROLL_RIGHT_NEEDED).',
  })
  seesPayroll: boolean;
}

/** What inviting gives. */
@ObjectType({ description: 'The colleague who was invited, and the link to hand over when no e-mail brings it.' })
export class InviteColleaguePayload extends Payload {
  @Field(() => User, { nullable: true, description: 'The colleague; null when refused.' })
  user?: UserRow;

  @Field(() => String, {
    nullable: true,
    description: 'The link to hand over, shown this once and good for 7 days; null when it leaves by e-mail.',
  })
  invitationUrl?: string | null;
}

/** Changes of a colleague. */
@InputType({ description: 'What changes of a colleague. Absent or null: unchanged.' })
export class UpdateColleagueInput {
  @Field(() => ID, { description: 'The colleague; not oneself (OWN_ACCOUNT).' })
  id: string;

  @Field(() => String, { nullable: true, description: 'First name, 1 to 80 characters.' })
  firstName?: string | null;

  @Field(() => String, { nullable: true, description: 'Last name, 1 to 80 characters.' })
  lastName?: string | null;

  @Field(() => Role, { nullable: true, description: 'What he or she may do; one ADMIN stays (LAST_ADMIN).' })
  role?: RoleValue | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'May see payroll data in clear; only who may can give this right (PAYROLL_RIGHT_NEEDED).',
  })
  seesPayroll?: boolean | null;
}

/** What changing a colleague gives. */
@ObjectType({ description: 'The colleague after the change.' })
export class UserPayload extends Payload {
  @Field(() => User, { nullable: true, description: 'The colleague as he or she is now; null when refused.' })
  user?: UserRow;
}
