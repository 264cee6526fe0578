import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { refuse } from '../../../platform/errors/refusal';
import { FieldDefinitionRow } from '../own-fields/field-definition.entity';
import { ownFieldChanged } from '../own-fields/own-field-changed';
import { ownFieldColumns } from '../own-fields/own-field-row';
import { reviseOwnField } from '../own-fields/revise-own-field';
import type { FieldSet } from '../settings/field-set';
import { recordRevision } from '../settings/settings-revision';
import { convertedValue } from './convert-value.rules';
import { retypedField, type WantedType } from './retyped-field.rules';

/** Another type for an own field, and what was shown of it before: the version, and how many values there are and are lost. */
interface TypeToChange extends WantedType {
  key: string;
  version: number;
  values: number;
  lost: number;
}

/**
 * Changes the type of an own field with all its values, in one transaction: each that becomes another is a new version of
 * its sheet, whose history keeps what it was. Refused when anything is otherwise than it was shown (STALE_VERSION,
 * VALUES_CHANGED), and when a sensitive value would be lost, since history shows none (SENSITIVE_VALUES_LOST).
 */
export async function changeOwnFieldType(tx: Tx, actor: Actor, asked: TypeToChange): Promise<FieldSet> {
  const { key, version } = asked;
  const before = await reviseOwnField(tx, actor, { key, version });
  if (before.type === asked.type) return recordRevision(tx, actor, []);
  const after = retypedField(before, asked);
  await tx.update(
    FieldDefinitionRow,
    { agencyId: actor.agencyId, key },
    { ...ownFieldColumns(after), type: asked.type },
  );
  const { held, lost } = await ownFieldChanged(tx, {
    ...{ actor, key, before, after },
    convert: (value) => convertedValue(before, after, value),
  });
  if (before.sensitive && lost > 0) throw SENSITIVE_VALUES_LOST;
  if (held !== asked.values || lost !== asked.lost) throw VALUES_CHANGED;
  const detail = { kind: 'RETYPED' as const, before: before.type, after: after.type, values: held, lost };
  return recordRevision(tx, actor, [{ key, sheetKind: null, detail }]);
}

const SENSITIVE_VALUES_LOST = refuse('SENSITIVE_VALUES_LOST', {
  fr: 'Des valeurs confidentielles seraient perdues, car l’historique n’en garde aucune : corrigez d’abord ces fiches.',
  en: 'Sensitive values would be lost, since history keeps none of them: put these sheets right first.',
});

const VALUES_CHANGED = refuse('VALUES_CHANGED', {
  fr: 'Des fiches ont changé depuis l’aperçu : rien n’a été modifié. Regardez le nouvel aperçu, puis confirmez.',
  en: 'Sheets changed since the preview: nothing was changed. Look at the new preview, then confirm.',
});
