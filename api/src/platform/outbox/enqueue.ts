import { clock } from '../clock';
import { newId } from '../database/new-id';
import type { Tx } from '../database/transaction';

/** What a caller hands to the outbox. */
export interface NewMessage {
  agencyId: string;
  /** "module.what", e.g. "identity.invitation"; its handler is registered in app/outbox-handlers.ts. */
  kind: string;
  /**
   * What the message is about, e.g. a worker's id. While a message of this kind and key waits, another one replaces its
   * payload instead of being added; two of the same key are never delivered at the same time.
   */
  key?: string;
  /**
   * Ids, and what the handler cannot read from the database when it runs; never personal data in clear. A secret, such
   * as a link, is sealed by `encryptField`, bound to a row the payload names.
   */
  payload: Readonly<Record<string, string | number | boolean | null>>;
  /** Not delivered before this instant; at once by default. */
  availableAt?: Date;
}

/** Writes a message in the caller's transaction: it is delivered, at least once, if and only if the transaction commits. */
export async function enqueue(tx: Tx, message: NewMessage): Promise<void> {
  await tx.query(
    `INSERT INTO outbox_messages (id, agency_id, kind, message_key, payload, state, attempts, available_at)
     VALUES (?, ?, ?, ?, ?, 'WAITING', 0, ?)
     ON DUPLICATE KEY UPDATE payload = VALUES(payload), attempts = 0, last_error = NULL,
       available_at = LEAST(available_at, VALUES(available_at))`,
    [
      newId(),
      message.agencyId,
      message.kind,
      message.key ?? null,
      JSON.stringify(message.payload),
      message.availableAt ?? clock.now(),
    ],
  );
}
