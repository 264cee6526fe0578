import type { DataSource } from 'typeorm';
import { log } from '../log';
import { acknowledge, claimDue, giveBack, LEASE_MS, reapExpired, type LeasedMessage } from './outbox.queries';
import { failureName } from './outbox.rules';

/** What a handler is told: enough to read the rest from the database as it is now. */
export type Delivery = Pick<LeasedMessage, 'id' | 'agencyId' | 'key' | 'payload'>;

/**
 * Delivers one message, outside any transaction. It may be called again for a message it has already delivered, with the
 * same id; it returns when the other side has taken the message, and throws otherwise.
 */
export type Handler = (source: DataSource, delivery: Delivery) => Promise<void>;

/** One handler for each kind. A process leaves alone the kinds it has no handler for. */
export type Handlers = Readonly<Record<string, Handler>>;

/** Messages one round takes at most; they are delivered side by side. */
const BATCH = 10;
/** A handler that takes longer has failed; well before the lease ends, so that its message has one worker. */
const HANDLER_MS = LEASE_MS / 2;

/** One round: takes back what a lost worker held, then delivers what is due. Returns how many messages it took. */
export async function deliverDue(source: DataSource, handlers: Handlers): Promise<number> {
  for (const message of await reapExpired(source)) reportDead(message, 'lease expired');
  const messages = await claimDue(source, Object.keys(handlers), BATCH);
  await Promise.all(messages.map((message) => deliver(source, handlers, message)));
  return messages.length;
}

async function deliver(source: DataSource, handlers: Handlers, message: LeasedMessage): Promise<void> {
  try {
    const { id, agencyId, key, payload } = message;
    await inTime(handlers[message.kind]?.(source, { id, agencyId, key, payload }));
  } catch (error) {
    const failure = failureName(error);
    log.warn({ kind: message.kind, id: message.id, attempts: message.attempts, failure }, 'message not delivered');
    if (await giveBack(source, message, failure)) reportDead(message, failure);
    return;
  }
  await acknowledge(source, message);
}

class HandlerTimeout extends Error {
  override name = 'HandlerTimeout';
}

async function inTime(work: Promise<void> | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new HandlerTimeout());
    }, HANDLER_MS);
  });
  await Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}

function reportDead({ kind, id }: LeasedMessage, failure: string): void {
  log.error({ kind, id, failure }, 'message given up');
}
