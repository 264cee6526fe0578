/** Who is asking: agencies and the keys of their partner programs. Every other module is handed an actor made here. */
export { actorOfApiKey } from './actor.queries';
export { AgencyRow } from './agency.entity';
export { ApiKeyRow } from './api-key.entity';
export { issueApiKey } from './issue-api-key';
