import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';
import type { FieldOption, FieldValue } from '../field';

/** Two options of one field, by their keys: sheets that hold the first will hold the second. */
export interface Merging {
  from: string;
  into: string;
}

/** Why one option cannot be merged into the other. Codes: UNKNOWN_OPTION, OPTION_MERGED, SAME_OPTION, ARCHIVED_OPTION. */
export function mergingProblems(options: readonly FieldOption[], { from, into }: Merging): Problem[] {
  const [source, target] = [from, into].map((key) => options.find((option) => option.key === key));
  const problems: Problem[] = [];
  if (source === undefined) problems.push(problem('UNKNOWN_OPTION', 'from'));
  if (source?.mergedInto !== undefined) problems.push(problem('OPTION_MERGED', 'from'));
  if (target === undefined) problems.push(problem('UNKNOWN_OPTION', 'into'));
  else if (from === into) problems.push(problem('SAME_OPTION', 'into'));
  else if (target.archived) problems.push(problem('ARCHIVED_OPTION', 'into'));
  return problems;
}

/**
 * The options once merged: the first is archived and says what it became, so that history can still be read, and those
 * that were merged into it before follow.
 */
export function mergedOptions(options: readonly FieldOption[], { from, into }: Merging): FieldOption[] {
  return options.map((option) =>
    option.key === from || option.mergedInto === from ? { ...option, archived: true, mergedInto: into } : option,
  );
}

/** A value once options are merged: of several choices each stands once, in the options' order. */
export function mergedValue(options: readonly FieldOption[], { from, into }: Merging, value: FieldValue): FieldValue {
  if (value === from) return into;
  if (typeof value !== 'object' || !value.includes(from)) return value;
  const held = new Set([...value.filter((key) => key !== from), into]);
  return options.filter(({ key }) => held.has(key)).map(({ key }) => key);
}

function problem(code: keyof typeof MESSAGES, name: keyof Merging): Problem {
  return { code, message: MESSAGES[code], path: [name] };
}

const MESSAGES = {
  UNKNOWN_OPTION: {
    fr: "Ce choix n'existe pas : prenez-en un de la liste.",
    en: 'This option does not exist: take one of the list.',
  },
  OPTION_MERGED: {
    fr: 'Ce choix est déjà fusionné avec un autre : plus aucune fiche ne le porte.',
    en: 'This option is merged into another already: no sheet holds it any more.',
  },
  SAME_OPTION: {
    fr: 'Un choix ne se fusionne pas avec lui-même : prenez-en un autre.',
    en: 'An option is not merged into itself: take another.',
  },
  ARCHIVED_OPTION: {
    fr: "Ce choix est retiré : rétablissez-le d'abord, ou prenez-en un autre.",
    en: 'This option is retired: restore it first, or take another.',
  },
} satisfies Record<string, Localized>;
