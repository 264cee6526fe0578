import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { refuseAll } from '../../../platform/errors/refusal';
import type { Field, FieldOption, FieldValue } from '../field';
import { FieldDefinitionRow } from '../own-fields/field-definition.entity';
import { ownFieldChanged } from '../own-fields/own-field-changed';
import { ownFieldColumns } from '../own-fields/own-field-row';
import { reviseOwnField } from '../own-fields/revise-own-field';
import type { FieldSet } from '../settings/field-set';
import type { SettingChange } from '../settings/setting-change';
import { recordRevision } from '../settings/settings-revision';
import { followMerge } from './follow-merge';
import { mergedOptions, mergedValue, mergingProblems, type Merging } from './merge-options.rules';

/** Which options of which own field, and the version of the settings they were looked at. */
interface OptionsToMerge extends Merging {
  key: string;
  version: number;
}

/**
 * Merges one option of an own field into another: every sheet that holds the first holds the second afterwards, and so
 * do the field's default and every rule that asks about it. The first stays archived, so that history names it. Refused with STALE_VERSION as every
 * change of an own field. Gives the fields after it.
 */
export async function mergeOptions(
  tx: Tx,
  actor: Actor,
  { key, version, from, into }: OptionsToMerge,
): Promise<FieldSet> {
  const before = await reviseOwnField(tx, actor, { key, version });
  const merging = { from, into };
  refuseAll(mergingProblems(before.options, merging));
  const convert = (value: FieldValue): FieldValue => mergedValue(before.options, merging, value);
  const after: Field = {
    ...before,
    options: mergedOptions(before.options, merging),
    defaultValue: before.defaultValue === null ? null : convert(before.defaultValue),
  };
  await tx.update(FieldDefinitionRow, { agencyId: actor.agencyId, key }, ownFieldColumns(after));
  const { changed } = await ownFieldChanged(tx, { actor, key, before, after, convert });
  const named = { from: labelOf(before.options, from), into: labelOf(before.options, into) };
  const followed = await followMerge(tx, actor, key, merging);
  const merged: SettingChange = { key, sheetKind: null, detail: { kind: 'MERGED', ...named, sheets: changed } };
  return recordRevision(tx, actor, [merged, ...followed]);
}

function labelOf(options: readonly FieldOption[], key: string): FieldOption['label'] {
  return options.find((option) => option.key === key)?.label ?? { fr: key, en: key };
}
