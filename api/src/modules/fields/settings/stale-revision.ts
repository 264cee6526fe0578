import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { refuse, RefusalWith, type Refusal } from '../../../platform/errors/refusal';
import type { FieldSet } from './field-set';
import { changesSince, presentSettings } from './present-settings';

interface StaleRevision {
  refusal: Refusal;
  /** The version the changes were made on. */
  version: number;
  /** The settings as `reviseSettings` gave them. */
  revised: FieldSet;
  /** Only what changed of this field is told. */
  key?: string;
}

/** Refuses changes of the settings made on another version than the one before this revision. */
export async function needCurrent(
  tx: Tx,
  actor: Actor,
  { version, revised }: Pick<StaleRevision, 'version' | 'revised'>,
): Promise<void> {
  if (revised.version !== version + 1) throw await staleRevision(tx, actor, { refusal: STALE, version, revised });
}

const STALE = refuse(
  'STALE_VERSION',
  {
    fr: "Ces réglages ont changé depuis que vous les avez ouverts : rien n'a été enregistré. Vérifiez ce qui a changé, puis enregistrez à nouveau.",
    en: 'These settings changed since you opened them: nothing was saved. Look at what changed, then save again.',
  },
  ['version'],
);

/**
 * The refusal of changes made on an older version, handing back the settings as they stand and what others changed since.
 * The refused revision raised the version within its transaction, which is rolled back: what stands is one below.
 */
export async function staleRevision(
  tx: Tx,
  actor: Actor,
  { refusal, version, revised, key }: StaleRevision,
): Promise<RefusalWith> {
  const set = { ...revised, version: revised.version - 1 };
  return new RefusalWith(refusal, {
    fieldSettings: await presentSettings(tx, actor, set),
    theirChanges: await changesSince(tx, actor, { version, set, ...(key !== undefined && { key }) }),
  });
}
