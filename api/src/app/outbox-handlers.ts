import type { Handlers } from '../platform/outbox';

/** Who delivers which kind of message of the outbox. */
export const outboxHandlers: Handlers = {};
