import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { ROLES, type Role as RoleValue } from '../../../platform/actor';
import type { Language as LanguageValue } from '../../../platform/errors/localized';
import { enumOf } from '../../../platform/graphql/enum-of';
import { DateTime } from '../../../platform/graphql/scalars';
import { Language } from './language.type';
import type { UserRow } from './user.entity';
import { USER_STATES } from './user.rules';

/** The GraphQL enum of staff roles. */
export const Role = enumOf(ROLES);

registerEnumType(Role, {
  name: 'Role',
  description: 'What a member of staff may do; each role may do all that the one before may.',
  valuesConfig: {
    READER: { description: 'Reads.' },
    MANAGER: { description: 'Creates and edits worker sheets.' },
    ADMIN: { description: 'Settings, colleagues, and deletion.' },
  },
});

/** The GraphQL enum of user states. */
export const UserState = enumOf(USER_STATES);

registerEnumType(UserState, {
  name: 'UserState',
  description: 'Where a member of staff stands between invitation and deactivation.',
  valuesConfig: {
    INVITED: { description: 'Has not chosen a password yet.' },
    ACTIVE: { description: 'Signs in.' },
    DEACTIVATED: { description: 'Cannot sign in; still named where he or she acted.' },
  },
});

/** A member of staff as colleagues see him or her. */
@ObjectType('User', {
  description:
    "A member of staff of the agency. A partner's key reads the id and the names; the rest is FORBIDDEN to it.",
  simpleResolvers: true,
})
export class User implements Pick<
  UserRow,
  'id' | 'firstName' | 'lastName' | 'email' | 'role' | 'seesPayroll' | 'language' | 'invitedAt' | 'lastSignInAt'
> {
  @Field(() => ID, { description: 'UUID, stable.' })
  id: string;

  @Field(() => String, { description: 'First name.' })
  firstName: string;

  @Field(() => String, { description: 'Last name.' })
  lastName: string;

  @Field(() => String, { description: 'E-mail address to sign in with, in lower case. For staff only.' })
  email: string;

  @Field(() => Role, { description: 'What he or she may do. For staff only.' })
  role: RoleValue;

  @Field(() => Boolean, {
    description: 'May see payroll data in clear, such as social security numbers and IBANs. For staff only.',
  })
  seesPayroll: boolean;

  @Field(() => Language, { description: 'The language he or she reads screens in. For staff only.' })
  language: LanguageValue;

  @Field(() => DateTime, {
    nullable: true,
    description: `When the last invitation was made; its link is good for 7 days. Null for an account made without one, and to
whoever is no ADMIN.`,
  })
  invitedAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'The last sign-in; null before the first, and to whoever is no ADMIN.',
  })
  lastSignInAt: Date | null;
}
