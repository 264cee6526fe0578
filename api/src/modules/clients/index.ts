/**
 * The people an agency serves, as far as a worker's sheet tells of them: name, city, situation. Partner programs push
 * them under references of their own, of which an agency has each once.
 */
export { type ClientTitle } from './client';
export { ClientRow } from './client.entity';
export { clientLoader } from './client.loaders';
export { clientById, clientsById } from './client.queries';
export { clientNameOf } from './client.rules';
export { Client, SaveClientInput } from './client.type';
export { saveClient } from './save-client';
