import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { Refusal, refuseAll } from '../../../platform/errors/refusal';
import { plainSetting, USUAL_USE, type Field, type OwnFieldType } from '../field';
import { OWN_FIELD_SETTINGS, type FieldSet } from '../settings/field-set';
import { FieldSheetSettingRow } from '../settings/field-sheet-setting.entity';
import { settingAfter, settingProblems, type AskedSetting } from '../settings/asked-settings.rules';
import { recordRevision, reviseSettings } from '../settings/settings-revision';
import { settingColumns } from '../settings/write-settings';
import { SHEET_KINDS, type SheetKind } from '../sheet';
import { draftOwnField, type OwnFieldFacts } from './draft-own-field';
import { FieldDefinitionRow } from './field-definition.entity';
import { isFieldKey, makeKey } from './field-key.rules';
import { fieldProblem } from './own-field-problem';
import { ownFieldColumns } from './own-field-row';
import { MOST_OWN_FIELDS } from './own-field.rules';
import type { WrittenText } from './read-own-field';

/** A field to add. */
export interface NewOwnField extends OwnFieldFacts {
  /** Made from the French label when absent. */
  key?: string | null;
  labels: WrittenText;
  type: OwnFieldType;
  /** The kinds of sheet it is on; when absent, shown and not required on INDIVIDUAL. */
  settings?: readonly { sheetKind: SheetKind; shown: boolean; required: boolean }[] | null;
}

/**
 * Adds a field to the agency's sheets, at the end of its section. Keys are given one agency at a time, so that fields
 * made at once get different ones. Gives its key and the fields after it.
 */
export async function createOwnField(
  tx: Tx,
  actor: Actor,
  asked: NewOwnField,
): Promise<{ key: string; set: FieldSet }> {
  const before = await reviseSettings(tx, actor);
  if (before.fields.filter(({ origin }) => origin === 'OWN').length >= MOST_OWN_FIELDS)
    throw new Refusal([fieldProblem('TOO_MANY_FIELDS', [])]);
  const field = draftOwnField(blankField(asked.type), asked, before);
  const key = keyOf(asked, field, before);
  const settings = (asked.settings ?? []).map((setting) => ({ ...setting, key }));
  refuseAll(settingProblems({ byKey: new Map([[key, field]]) }, settings, actor.modules));
  await tx.insert(FieldDefinitionRow, {
    ...ownFieldColumns(field),
    agencyId: actor.agencyId,
    key,
    type: asked.type,
    createdVersion: before.version,
    archivedAt: null,
  });
  if (asked.settings) await writeSettings(tx, { agencyId: actor.agencyId, key, settings });
  const set = await recordRevision(tx, actor, [{ key, sheetKind: null, detail: { kind: 'CREATED' } }]);
  return { key, set };
}

function blankField(type: OwnFieldType): Field {
  return {
    key: '',
    origin: 'OWN',
    section: 'OTHER',
    position: 0,
    type,
    label: { fr: '', en: '' },
    help: null,
    locked: false,
    sensitive: false,
    unique: false,
    searchable: false,
    options: [],
    limits: null,
    defaultValue: null,
    module: null,
    filledBy: null,
    natures: null,
    archivedAt: null,
    ...USUAL_USE,
    settings: OWN_FIELD_SETTINGS,
  };
}

function keyOf({ key }: NewOwnField, { label }: Field, { byKey }: FieldSet): string {
  if (key === null || key === undefined) return makeKey(label.fr, 'champ', (candidate) => byKey.has(candidate));
  if (!isFieldKey(key)) throw new Refusal([fieldProblem('FIELD_KEY_SHAPE', ['key'])]);
  if (byKey.has(key)) throw new Refusal([fieldProblem('FIELD_KEY_TAKEN', ['key'])]);
  return key;
}

/** A kind of sheet that is not named does not have the field. */
async function writeSettings(
  tx: Tx,
  { agencyId, key, settings }: { agencyId: string; key: string; settings: readonly AskedSetting[] },
): Promise<void> {
  const rows = SHEET_KINDS.map((sheetKind) => {
    const asked = settings.find((setting) => setting.sheetKind === sheetKind);
    const setting = asked ? settingAfter(plainSetting(false), asked) : plainSetting(false);
    return { agencyId, fieldKey: key, sheetKind, ...settingColumns(setting) };
  });
  await tx.insert(FieldSheetSettingRow, rows);
}
