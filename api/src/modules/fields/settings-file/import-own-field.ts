import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { refuse } from '../../../platform/errors/refusal';
import { restoreOwnField } from '../own-fields/archive-own-field';
import { createOwnField } from '../own-fields/create-own-field';
import type { OwnFieldFacts } from '../own-fields/draft-own-field';
import type { WrittenText } from '../own-fields/read-own-field';
import { updateOwnField } from '../own-fields/update-own-field';
import type { FieldSet } from '../settings/field-set';
import type { ReadSettings } from './read-settings-file';

/** An own field of a file. */
type Line = ReadSettings['ownFields'][number];

/**
 * Adds the field, or changes the one of its key, whose options the file does not name stay. Refused: FIELD_OF_PRODUCT,
 * TYPE_DIFFERS, and what the commands of own fields refuse.
 */
export async function importOwnField(
  tx: Tx,
  actor: Actor,
  { field, set }: { field: Line; set: FieldSet },
): Promise<void> {
  const { key, type } = field;
  const here = set.byKey.get(key);
  if (here === undefined) {
    await createOwnField(tx, actor, { ...factsOf(field), key, type, labels: field.label });
    return;
  }
  if (here.origin !== 'OWN') throw FIELD_OF_PRODUCT;
  if (here.type !== type) throw TYPE_DIFFERS;
  const restored = here.archivedAt === null ? set : await restoreOwnField(tx, actor, key);
  const named = new Set(field.options.map((option) => option.key));
  const others = here.options
    .filter((option) => !named.has(option.key))
    .map(({ label, ...option }) => ({ ...option, labels: label }));
  const facts = factsOf(field);
  await updateOwnField(tx, actor, {
    key,
    version: restored.version,
    facts: { ...facts, options: [...(facts.options ?? []), ...others] },
  });
}

/** A line as an administrator would write it; how it is set and used on sheets is written later. */
function factsOf({
  label,
  help,
  options,
  limits,
  section,
  unique,
  searchable,
  sensitive,
  defaultValue,
}: Line): OwnFieldFacts & { labels: WrittenText } {
  return {
    ...{ section, unique, searchable, sensitive, defaultValue },
    labels: label,
    helps: help,
    options: options.map(({ label: labels, ...option }) => ({ ...option, labels })),
    limits: limits && { ...limits, messages: limits.message },
  };
}

const FIELD_OF_PRODUCT = refuse('FIELD_OF_PRODUCT', {
  fr: 'Ruche a déjà un champ de cette clé : ajoutez-le sous une autre clé dans l’agence qui a exporté le fichier.',
  en: 'Ruche has a field of this key already: the agency that exported the file must give it another.',
});

const TYPE_DIFFERS = refuse('TYPE_DIFFERS', {
  fr: 'ce champ existe ici avec un autre type : changez d’abord son type.',
  en: 'this field exists here with another type: change its type first.',
});
