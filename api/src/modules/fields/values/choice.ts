import type { Localized } from '../../../platform/errors/localized';
import type { Field, FieldValue } from '../field';
import { EMPTY, wrongType, type Reading } from './reading';

/**
 * Reads the key of one option. An archived option is taken only from a sheet that holds it already (`current`); one that
 * was merged is read as the one it became, so that who learnt its key before may go on.
 */
export function readSingleChoice({ options }: Field, raw: unknown, current: FieldValue | null): Reading {
  if (typeof raw !== 'string') return wrongType(A_KEY);
  if (raw === '') return EMPTY;
  const meant = becomes(options)(raw);
  const option = options.find(({ key }) => key === meant);
  if (!option) return UNKNOWN_OPTION;
  return option.archived && meant !== current ? ARCHIVED_OPTION : { ok: true, value: option.key };
}

/** Reads the keys of several options and gives each once, in the options' order. Archived ones as in `readSingleChoice`. */
export function readMultipleChoice({ options }: Field, raw: unknown, current: FieldValue | null): Reading {
  if (!Array.isArray(raw)) return wrongType(A_LIST);
  const asked = new Set<unknown>(raw.map(becomes(options)));
  const held = Array.isArray(current) ? new Set<unknown>(current) : new Set();
  const chosen = options.filter(({ key }) => asked.has(key));
  if (chosen.length < asked.size) return UNKNOWN_OPTION;
  if (chosen.some(({ key, archived }) => archived && !held.has(key))) return ARCHIVED_OPTION;
  return chosen.length === 0 ? EMPTY : { ok: true, value: chosen.map(({ key }) => key) };
}

/** The key that stands for a key by now. */
function becomes(options: Field['options']): (key: unknown) => unknown {
  const merged = new Map<unknown, string | undefined>(options.map(({ key, mergedInto }) => [key, mergedInto]));
  return (key) => merged.get(key) ?? key;
}

const A_KEY: Localized = { fr: "la clé d'un choix", en: 'the key of an option' };
const A_LIST: Localized = { fr: 'une liste de clés de choix', en: 'a list of option keys' };

const UNKNOWN_OPTION: Reading = {
  ok: false,
  code: 'UNKNOWN_OPTION',
  message: {
    fr: "Ce choix n'existe pas : prenez-en un de la liste.",
    en: 'This option does not exist: take one of the list.',
  },
};

const ARCHIVED_OPTION: Reading = {
  ok: false,
  code: 'ARCHIVED_OPTION',
  message: {
    fr: 'Ce choix est archivé : prenez-en un autre, ou demandez à un administrateur de le rétablir.',
    en: 'This option is archived: take another, or ask an administrator to restore it.',
  },
};
