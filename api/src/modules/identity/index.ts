/**
 * Who is asking: agencies, their establishments and staff, sessions, and the keys of partner programs. Every other
 * module is handed an actor made here.
 */
export { actorOfApiKey } from './api-keys/actor-of-api-key';
export { actorOfSession } from './sign-in/actor.queries';
export { ModuleKey } from './agency/agency.type';
export { AgencyRow } from './agency/agency.entity';
export { ApiKeyRow } from './api-keys/api-key.entity';
export { CredentialRow } from './sign-in/credential.entity';
export { EstablishmentRow } from './agency/establishment.entity';
export { establishmentsById } from './agency/establishment.queries';
export { Establishment } from './agency/establishment.type';
export { issueApiKey } from './api-keys/issue-api-key';
export { Language } from './staff/language.type';
export { SessionRow } from './sign-in/session.entity';
export { UserRow } from './staff/user.entity';
export { usersById } from './staff/user.queries';
export { fullNameOf } from './staff/user.rules';
export { Role, User } from './staff/user.type';
