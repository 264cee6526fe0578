import type { DataSource } from 'typeorm';
import { clock } from '../clock';
import { fromJson } from '../database/json-column';
import { newId } from '../database/new-id';
import { transaction, type Tx } from '../database/transaction';
import { breaksUniqueKey } from '../database/unique-key';
import { MAX_ATTEMPTS, retryDelayMs } from './outbox.rules';

/** A delivery has this long; then the message is another's to deliver. */
export const LEASE_MS = 60_000;

/** A message a worker holds the lease of. */
export interface LeasedMessage {
  id: string;
  agencyId: string;
  kind: string;
  key: string | null;
  payload: Readonly<Record<string, string | number | boolean | null>>;
  /** This one included. */
  attempts: number;
  leaseId: string;
}

/** Leases up to `limit` due messages of these kinds, oldest first, passing over what other workers are taking. */
export async function claimDue(source: DataSource, kinds: readonly string[], limit: number): Promise<LeasedMessage[]> {
  if (kinds.length === 0) return [];
  return transaction(source, async (tx) => {
    const rows: (Omit<LeasedMessage, 'leaseId' | 'payload'> & { payload: unknown })[] = await tx.query(
      `SELECT id, agency_id AS agencyId, kind, message_key AS \`key\`, payload, attempts + 1 AS attempts
       FROM outbox_messages AS due
       WHERE state = 'WAITING' AND available_at <= ? AND kind IN (?)
         AND NOT EXISTS (SELECT 1 FROM outbox_messages AS held WHERE held.agency_id = due.agency_id
           AND held.kind = due.kind AND held.message_key = due.message_key AND held.state = 'LEASED')
       ORDER BY available_at, id LIMIT ? FOR UPDATE SKIP LOCKED`,
      [clock.now(), kinds, limit],
    );
    if (rows.length === 0) return [];
    const leaseId = newId();
    await tx.query(
      `UPDATE outbox_messages SET state = 'LEASED', attempts = attempts + 1, lease_id = ?, leased_until = ? WHERE id IN (?)`,
      [leaseId, new Date(clock.now().getTime() + LEASE_MS), rows.map((row) => row.id)],
    );
    return rows.map((row) => ({ ...row, payload: fromJson(row.payload) as LeasedMessage['payload'], leaseId }));
  });
}

/** Ends a message that was delivered. Nothing happens when its lease was lost: whoever holds it now settles it. */
export async function acknowledge(source: DataSource, { id, leaseId }: LeasedMessage): Promise<void> {
  await transaction(source, (tx) =>
    tx.query('DELETE FROM outbox_messages WHERE id = ? AND lease_id = ?', [id, leaseId]),
  );
}

/** Hands back a message that was not delivered: for later, or dead when it was the last attempt. Tells whether it is dead. */
export async function giveBack(source: DataSource, message: LeasedMessage, failure: string): Promise<boolean> {
  const dead = message.attempts >= MAX_ATTEMPTS;
  await transaction(source, (tx) => (dead ? bury(tx, message, failure) : postpone(tx, message, failure)));
  return dead;
}

/** Hands back the messages whose worker did not come back within its lease. Returns those that are dead of it. */
export async function reapExpired(source: DataSource): Promise<LeasedMessage[]> {
  const expired: LeasedMessage[] = await source.query(
    `SELECT id, agency_id AS agencyId, kind, message_key AS \`key\`, attempts, lease_id AS leaseId
     FROM outbox_messages WHERE state = 'LEASED' AND leased_until < ?`,
    [clock.now()],
  );
  const dead: LeasedMessage[] = [];
  for (const message of expired) if (await giveBack(source, message, 'lease expired')) dead.push(message);
  return dead;
}

/** When a newer message of the same key waits already, that one takes its place. */
async function postpone(tx: Tx, { id, leaseId, attempts }: LeasedMessage, failure: string): Promise<void> {
  const next = new Date(clock.now().getTime() + retryDelayMs(attempts, Math.random()));
  try {
    await tx.query(
      `UPDATE outbox_messages SET state = 'WAITING', available_at = ?, last_error = ?, lease_id = NULL, leased_until = NULL
       WHERE id = ? AND lease_id = ?`,
      [next, failure, id, leaseId],
    );
  } catch (error) {
    if (!breaksUniqueKey(error, 'uq_outbox_messages_key')) throw error;
    await tx.query('DELETE FROM outbox_messages WHERE id = ? AND lease_id = ?', [id, leaseId]);
  }
}

/** The last dead message of a key stands for those before it. */
async function bury(tx: Tx, { id, agencyId, kind, key, leaseId }: LeasedMessage, failure: string): Promise<void> {
  await tx.query(
    `DELETE FROM outbox_messages WHERE agency_id = ? AND kind = ? AND message_key = ? AND state = 'DEAD'`,
    [agencyId, kind, key],
  );
  await tx.query(
    `UPDATE outbox_messages SET state = 'DEAD', last_error = ?, lease_id = NULL, leased_until = NULL
     WHERE id = ? AND lease_id = ?`,
    [failure, id, leaseId],
  );
}

/**
 * Writes the payloads of an agency's messages of one kind anew, whatever their state: for what is sealed in them.
 * `rewrite` gives null to leave one as it is. Returns how many were written.
 */
export async function rewritePayloads(
  tx: Tx,
  { agencyId, kind }: { agencyId: string; kind: string },
  rewrite: (payload: LeasedMessage['payload']) => LeasedMessage['payload'] | null,
): Promise<number> {
  const rows: { id: string; payload: unknown }[] = await tx.query(
    'SELECT id, payload FROM outbox_messages WHERE agency_id = ? AND kind = ? FOR UPDATE',
    [agencyId, kind],
  );
  let written = 0;
  for (const { id, payload } of rows) {
    const anew = rewrite(fromJson(payload) as LeasedMessage['payload']);
    if (anew === null) continue;
    await tx.query('UPDATE outbox_messages SET payload = ? WHERE id = ?', [JSON.stringify(anew), id]);
    written += 1;
  }
  return written;
}
