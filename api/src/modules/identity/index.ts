/**
 * Who is asking: agencies, their establishments and staff, sessions, and the keys of partner programs. Every other
 * module is handed an actor made here.
 */
export { actorOfApiKey } from './actor.queries';
export { AgencyRow } from './agency.entity';
export { ApiKeyRow } from './api-key.entity';
export { CredentialRow } from './credential.entity';
export { EstablishmentRow } from './establishment.entity';
export { establishmentsById } from './establishment.queries';
export { Establishment } from './establishment.type';
export { issueApiKey } from './issue-api-key';
export { Language } from './language.type';
export { SessionRow } from './session.entity';
export { UserRow } from './user.entity';
export { usersById } from './user.queries';
export { fullNameOf } from './user.rules';
export { User } from './user.type';
