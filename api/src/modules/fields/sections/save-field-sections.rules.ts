import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';
import type { FieldSection } from '../field';
import { isFieldKey, makeKey } from '../own-fields/field-key.rules';
import { readLabel, type Read, type WrittenText } from '../own-fields/read-own-field';
import type { FieldSet } from '../settings/field-set';

/** A section as an administrator writes it. */
export interface AskedSection extends Pick<FieldSection, 'tab' | 'columns'> {
  /** Made from the French label when absent. */
  key?: string | null;
  /** The key is that of a section to be made, as in a file from another agency. */
  isNew?: boolean;
  labels: WrittenText;
}

/** The most sections of an agency, archived ones aside. */
const MOST_SECTIONS = 60;
const MOST_COLUMNS = 3;
/** Shorter than a field's key: the history of settings keeps it behind a word. */
const LONGEST_KEY = 30;

/**
 * Reads the whole list of sections over those there are; those left out are archived, at `now`, and stand last. Codes:
 * UNKNOWN_SECTION, DUPLICATE_SECTION, COLUMNS_RANGE, TOO_MANY_SECTIONS, SECTION_NOT_EMPTY, REQUIRED, TOO_LONG.
 */
export function readSections(
  { sections: before, fields }: Pick<FieldSet, 'sections' | 'fields'>,
  asked: readonly AskedSection[],
  now: Date,
): Read<FieldSection[]> {
  const known = new Map(before.map((section) => [section.key, section]));
  const value: FieldSection[] = [];
  const problems: Problem[] = asked.length > MOST_SECTIONS ? [problem('TOO_MANY_SECTIONS', ['sections'])] : [];
  for (const [index, { key: wanted, isNew, labels, tab, columns }] of asked.entries()) {
    const path = ['sections', String(index)];
    const label = readLabel(labels, [...path, 'labels']);
    const isUsed = (key: string): boolean => value.some((section) => section.key === key);
    const isTaken = (key: string): boolean => isUsed(key) || known.has(key);
    const key = wanted ?? makeKey(label.value.fr.slice(0, LONGEST_KEY), 'section', isTaken);
    problems.push(...label.problems);
    if (wanted !== undefined && wanted !== null && !known.has(wanted) && !(isNew === true && isSectionKey(wanted)))
      problems.push(problem('UNKNOWN_SECTION', [...path, 'key']));
    if (isUsed(key)) problems.push(problem('DUPLICATE_SECTION', [...path, 'key']));
    if (!(columns >= 1 && columns <= MOST_COLUMNS)) problems.push(problem('COLUMNS_RANGE', [...path, 'columns']));
    value.push({ key, label: label.value, tab, columns, archivedAt: null });
  }
  const leftOut = before.filter(({ key }) => value.every((section) => section.key !== key));
  const full = leftOut.filter(({ key }) =>
    fields.some(({ section, archivedAt }) => section === key && archivedAt === null),
  );
  problems.push(...full.map(({ label }) => notEmpty(label)));
  return {
    value: [...value, ...leftOut.map((section) => ({ ...section, archivedAt: section.archivedAt ?? now }))],
    problems,
  };
}

function isSectionKey(key: string): boolean {
  return isFieldKey(key) && key.length <= LONGEST_KEY;
}

function notEmpty({ fr, en }: Localized): Problem {
  return {
    code: 'SECTION_NOT_EMPTY',
    message: {
      fr: `« ${fr} » contient des champs : déplacez-les d'abord dans une autre section.`,
      en: `“${en}” has fields: move them to another section first.`,
    },
    path: ['sections'],
  };
}

function problem(code: keyof typeof MESSAGES, path: string[]): Problem {
  return { code, message: MESSAGES[code], path };
}

const MESSAGES = {
  UNKNOWN_SECTION: {
    fr: "Cette section n'existe pas ou n'existe plus : rechargez la page.",
    en: 'This section does not exist, or no longer exists: reload the page.',
  },
  DUPLICATE_SECTION: {
    fr: "Cette section figure deux fois : ne la nommez qu'une.",
    en: 'This section stands twice: name it once.',
  },
  COLUMNS_RANGE: { fr: 'Une section a une, deux ou trois colonnes.', en: 'A section has one, two or three columns.' },
  TOO_MANY_SECTIONS: {
    fr: 'Une fiche compte au plus 60 sections : regroupez-en.',
    en: 'A sheet has at most 60 sections: put some together.',
  },
} satisfies Record<string, Localized>;
