import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import type { Field, FieldValue } from '../field';

/** An own field that was changed, archived or restored. New fields have no values yet: they are not told. */
export interface OwnFieldChange {
  /** Who changes it, in his agency: what becomes of values is his doing in their history. */
  actor: Actor;
  key: string;
  before: Field;
  after: Field;
  /** What becomes of a value; null: it does not fit the field any more. Absent: values stay as they are. */
  convert?: (value: FieldValue) => FieldValue | null;
}

/** How many values a change found, how many it made others, and how many of these did not fit any more. */
export interface ConvertedValues {
  held: number;
  changed: number;
  lost: number;
}

/** What a module that keeps values does about it, in the same transaction. A Refusal it throws undoes the change. */
type OwnFieldListener = (tx: Tx, change: OwnFieldChange) => Promise<ConvertedValues>;

const listeners = new Set<OwnFieldListener>();

/** Asks to be told of every change of an own field. Every listener is listed in app/reactions.ts. */
export function onOwnFieldChanged(listener: OwnFieldListener): void {
  listeners.add(listener);
}

/** Tells the listeners, one after the other; gives what they did to values in all. */
export async function ownFieldChanged(tx: Tx, change: OwnFieldChange): Promise<ConvertedValues> {
  const all = { held: 0, changed: 0, lost: 0 };
  for (const listener of listeners) {
    const { held, changed, lost } = await listener(tx, change);
    all.held += held;
    all.changed += changed;
    all.lost += lost;
  }
  return all;
}
