import type { Tx } from '../../../platform/database/transaction';
import type { Field } from '../field';

/** An own field that was changed, archived or restored. New fields have no values yet: they are not told. */
export interface OwnFieldChange {
  agencyId: string;
  key: string;
  before: Field;
  after: Field;
}

/** What a module that keeps values does about it, in the same transaction. A Refusal it throws undoes the change. */
type OwnFieldListener = (tx: Tx, change: OwnFieldChange) => Promise<void>;

const listeners = new Set<OwnFieldListener>();

/** Asks to be told of every change of an own field. Every listener is listed in app/reactions.ts. */
export function onOwnFieldChanged(listener: OwnFieldListener): void {
  listeners.add(listener);
}

/** Tells the listeners, one after the other. */
export async function ownFieldChanged(tx: Tx, change: OwnFieldChange): Promise<void> {
  for (const listener of listeners) await listener(tx, change);
}
