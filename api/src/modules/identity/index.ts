/**
 * Who is asking: agencies, their establishments and staff, sessions, and the keys of partner programs. Every other
 * module is handed an actor made here.
 */
export { AgencyRow } from './agency/agency.entity';
export { ModuleKey } from './agency/agency.type';
export { createAgency, type NewAgency } from './agency/create-agency';
export { EstablishmentRow } from './agency/establishment.entity';
export { establishmentsById } from './agency/establishment.queries';
export { Establishment } from './agency/establishment.type';
export { actorOfApiKey } from './api-keys/actor-of-api-key';
export { ApiKeyRow } from './api-keys/api-key.entity';
export { issueApiKey } from './api-keys/issue-api-key';
export { actorOfSession } from './sign-in/actor.queries';
export { CredentialRow } from './sign-in/credential.entity';
export { SessionRow } from './sign-in/session.entity';
export { createStaff, type NewStaff } from './staff/create-staff';
export { deliverInvitation } from './staff/deliver-invitation';
export { Language } from './staff/language.type';
export { INVITATION_MESSAGE, resealInvitations } from './staff/make-invitation';
export { resetPasswordOf } from './staff/reset-password';
export { UserRow } from './staff/user.entity';
export { recipientsOf, usersById } from './staff/user.queries';
export { fullNameOf } from './staff/user.rules';
export { Role, User } from './staff/user.type';
