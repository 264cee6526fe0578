import { MoreThan } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { refuse, RefusalWith } from '../../../platform/errors/refusal';
import type { Field, FieldSet } from '../../fields';
import { authorsOf } from '../authors.queries';
import { displayChange, displayValue } from '../history/display-value.rules';
import { changesOver, valuesIn } from '../history/past-changes.rules';
import { namesIn } from '../history/value-names.queries';
import { WorkerHistoryRow } from '../history/worker-history.entity';
import { maskedIfSensitive } from '../values/masks.rules';
import { SHEET_KIND_FIELD } from '../values/sheet-kind-field';
import type { SheetValue, StoredSheet } from '../values/sheet-values';
import { workerFromRow } from '../worker-row';
import { givenFields } from './given-fields';
import { readGiven } from './read-given';
import type { UpdateWorkerInput } from './worker-input.type';
import type { WorkerConflict } from './worker-payload.type';

interface StaleSave {
  fieldSet: FieldSet;
  /** The sheet as it is now. */
  now: StoredSheet;
  input: UpdateWorkerInput;
}

/** The refusal of a save that was made on an old version, with the sheet as it is now and what others changed of it. */
export async function staleSave(tx: Tx, actor: Actor, save: StaleSave): Promise<RefusalWith> {
  const conflict = await conflictOf(tx, actor, save);
  const worker = workerFromRow(save.now.row, save.fieldSet, actor);
  return new RefusalWith(
    refuse('STALE_VERSION', {
      fr: 'Cette fiche a été modifiée entre-temps : voyez ce qui a changé, puis choisissez ce que vous gardez.',
      en: 'This sheet was changed in the meantime: see what changed, then choose what you keep.',
    }),
    { worker, conflict },
  );
}

/** More saves than these are not looked at: an old version must not cost more than a page of history. */
const MOST_SAVES = 500;

/**
 * What the newest saves after the version of the input changed. Null when history has none: the version was then never
 * this sheet's.
 */
async function conflictOf(tx: Tx, actor: Actor, { fieldSet, now, input }: StaleSave): Promise<WorkerConflict | null> {
  const { agencyId, id: workerId } = now.row;
  const newest = await tx.find(WorkerHistoryRow, {
    where: { agencyId, workerId, version: MoreThan(input.version) },
    order: { version: 'DESC' },
    take: MOST_SAVES,
  });
  const saves = newest.reverse();
  const last = saves.at(-1);
  if (last === undefined) return null;
  const nameOf = await authorsOf(tx, actor, [last]);
  const since = changesOver(saves, fieldSet, actor);
  const yours = await valuesGiven(tx, actor, { fieldSet, now, input });
  const names = await namesIn(tx, actor, [
    ...valuesIn(since),
    ...[...yours].map(([field, value]) => ({ field, value })),
  ]);
  const changes = since.map((change) => {
    const { after: theirs, ...shown } = displayChange(change, actor, names);
    const { field } = change;
    return {
      ...shown,
      theirs,
      yours: displayValue(field, yours.get(field) ?? null, actor, names),
      yoursGiven: yours.has(field),
    };
  });
  return { by: nameOf(last).name, at: last.changedAt, changes };
}

/** What the input gives, as far as it can be read; sensitive values masked, as history has them. */
async function valuesGiven(tx: Tx, actor: Actor, { fieldSet, now, input }: StaleSave): Promise<Map<Field, SheetValue>> {
  const { given } = givenFields(input, fieldSet);
  const { values, refused } = await readGiven(tx, actor, { given, before: now });
  const yours = new Map<Field, SheetValue>();
  for (const field of refused.keys()) yours.set(field, null);
  if (input.sheetKind) yours.set(SHEET_KIND_FIELD, input.sheetKind);
  for (const [field, value] of values) yours.set(field, maskedIfSensitive(field, value));
  return yours;
}
