import { deliverInvitation, INVITATION_MESSAGE } from '../modules/identity';
import { deliverRemoval, FILE_REMOVAL } from '../platform/files';
import type { Handlers } from '../platform/outbox';

/** Who delivers which kind of message of the outbox. */
export const outboxHandlers: Handlers = {
  [INVITATION_MESSAGE]: deliverInvitation,
  [FILE_REMOVAL]: deliverRemoval,
};
