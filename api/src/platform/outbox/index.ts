/**
 * Outbox: what must happen outside the database (an e-mail, a call to another program) is written as a message in the
 * transaction that decides it, and delivered afterwards, at least once. It promises that nothing is sent for a
 * transaction that was rolled back, and nothing is forgotten when a process dies. It does not promise order, but two
 * messages of one key are never under way together.
 *
 * To use it: `await enqueue(tx, { agencyId, kind: 'module.what', payload })` in a command, and a `Handler` for the kind
 * in app/outbox-handlers.ts.
 */
export { deliverDue, type Delivery, type Handler, type Handlers } from './deliver';
export { enqueue, type NewMessage } from './enqueue';
export { OutboxMessageRow } from './outbox-message.entity';
export { rewritePayloads } from './outbox.queries';
export { startOutbox, type Outbox } from './start-outbox';
