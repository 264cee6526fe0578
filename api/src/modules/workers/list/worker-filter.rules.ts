import { hasRole, type Actor } from '../../../platform/actor';
import { isId } from '../../../platform/database/new-id';
import { BadInput, Denial } from '../../../platform/errors/denial';
import { maySee, type FieldSet } from '../../fields';
import { lackingCondition } from '../values/lacking.rules';
import { WORKER_STATUSES } from '../worker';
import { searchWords } from '../worker-search.rules';
import { ruleConditions } from './filter-rule.rules';
import { ownFieldPosting } from './own-field-condition.rules';
import { postingOf, type Conditions, type Posting } from './posting';
import { raw, sql, type Sql } from './sql';
import { visibleSearch } from './visible-search.rules';
import type { WorkerFilter } from './worker-filter.type';

const LONGEST_SEARCH = 100;
const MOST_WORDS = 10;
const MOST_VALUES = 200;
const MOST_OWN_FIELDS = 10;

/**
 * The conditions a filter stands for. Throws BadInput for what cannot be asked, FORBIDDEN for what this actor may not ask;
 * never lets text from outside become SQL.
 */
export function conditionsOf(
  filter: WorkerFilter,
  actor: Actor,
  fieldSet: Pick<FieldSet, 'byKey' | 'fields'>,
): Conditions {
  const { statuses, natures, sheetKinds, managerIds, sectorIds, establishmentIds } = filter;
  for (const values of [managerIds, sectorIds, establishmentIds]) holdTo(MOST_VALUES, values, TOO_MANY_VALUES);
  holdTo(MOST_OWN_FIELDS, filter.ownFields, TOO_MANY_OWN_FIELDS);
  holdToVisible(filter, actor, fieldSet);
  const search = searchConditions(filter.search ?? '', actor, fieldSet);
  const rule = ruleConditions(filter.rule, actor, fieldSet);
  return {
    statuses: isGiven(statuses) ? [...new Set(statuses)] : WORKER_STATUSES,
    plain: [
      ...search.plain,
      ...(isGiven(natures) ? [sql`w.nature IN (${natures})`] : []),
      ...(isGiven(sheetKinds) ? [sql`w.sheet_kind IN (${sheetKinds})`] : []),
      ...(isGiven(establishmentIds) ? [sql`w.establishment_id IN (${idsIn(establishmentIds)})`] : []),
      ...lackingConditions(filter, actor, fieldSet),
      ...rule.plain,
    ],
    postings: [
      ...search.postings,
      ...(isGiven(managerIds) ? [managerPosting(idsIn(managerIds))] : []),
      ...(isGiven(sectorIds) ? [sectorPosting(idsIn(sectorIds))] : []),
      ...(filter.favorite === true ? [favoritePosting(actor)] : []),
      ...(filter.ownFields ?? []).map((condition) => ownFieldPosting(condition, fieldSet, actor)),
      ...rule.postings,
    ],
  };
}

/** Nobody filters by what his role may not see: the answer would tell it. */
function holdToVisible(filter: WorkerFilter, actor: Actor, { byKey }: Pick<FieldSet, 'byKey'>): void {
  for (const [name, key] of Object.entries(FILTERED_FIELDS)) {
    const field = byKey.get(key);
    if (isGiven(filter[name as keyof typeof FILTERED_FIELDS]) && field !== undefined && !maySee(field, actor))
      throw new BadInput('FIELD_NOT_SEARCHABLE', NOT_VISIBLE);
  }
}

const FILTERED_FIELDS = { managerIds: 'manager', sectorIds: 'sectors', establishmentIds: 'establishment' } as const;

const NOT_VISIBLE = {
  fr: 'Votre rôle ne voit pas ce champ : vous ne pouvez pas filtrer sur lui.',
  en: 'Your role does not see this field: you cannot filter by it.',
};

/** Every word must begin a term. A text without a single word, « % » for one, is the beginning of nothing. */
function searchConditions(
  text: string,
  actor: Actor,
  fieldSet: Pick<FieldSet, 'byKey'>,
): Pick<Conditions, 'plain' | 'postings'> {
  if (text.length > LONGEST_SEARCH) throw new BadInput('SEARCH_TOO_LONG', SEARCH_TOO_LONG);
  if (text.trim() === '') return { plain: [], postings: [] };
  const words = searchWords(text);
  if (words.length > MOST_WORDS) throw new BadInput('SEARCH_TOO_LONG', SEARCH_TOO_LONG);
  const plain = words.length === 0 ? [sql`FALSE`] : visibleSearch(words, fieldSet, actor);
  return { plain, postings: words.map(wordPosting) };
}

function wordPosting(word: string): Posting {
  const pattern = `% ${word.replace(/[\\%_]/g, '\\$&')}%`;
  return {
    table: 'worker_search_terms',
    workerId: 'worker_id',
    matches: (alias) => sql`${raw(alias)}.term >= ${word} AND ${raw(alias)}.term < ${`${word}\u{10FFFF}`}`,
    holds: sql`w.search_text LIKE ${pattern}`,
    isInListIndex: true,
  };
}

function managerPosting(ids: readonly string[]): Posting {
  return {
    table: 'workers',
    workerId: 'id',
    matches: (alias) => sql`${raw(alias)}.manager_id IN (${ids})`,
    holds: sql`w.manager_id IN (${ids})`,
    isInListIndex: true,
  };
}

function sectorPosting(ids: readonly string[]): Posting {
  return postingOf('worker_sectors', (alias) => sql`${raw(alias)}.sector_id IN (${ids})`);
}

/** A partner's key has no favourites: its user id is null, which equals nothing. */
function favoritePosting({ userId }: Actor): Posting {
  return postingOf('worker_favorites', (alias) => sql`${raw(alias)}.user_id = ${userId}`);
}

/** Reads every sheet, as no index knows what is empty: for the administrator who is about to require the field. */
function lackingConditions({ lacking }: WorkerFilter, actor: Actor, { byKey }: Pick<FieldSet, 'byKey'>): Sql[] {
  if (lacking === undefined || lacking === null) return [];
  if (!hasRole(actor, 'ADMIN')) throw new Denial('FORBIDDEN');
  const field = byKey.get(lacking.key);
  if (field === undefined) throw new BadInput('UNKNOWN_FIELD', UNKNOWN_FIELD);
  const { sql: text, values } = lackingCondition(field, lacking.sheetKind, 'w');
  return [{ text, params: values }];
}

function isGiven<T>(values: readonly T[] | null | undefined): values is readonly T[] {
  return values !== undefined && values !== null && values.length > 0;
}

/** What is no id is nobody's; an empty text stands for it, since a list in SQL cannot be empty. */
function idsIn(ids: readonly string[]): string[] {
  const real = ids.filter(isId);
  return real.length > 0 ? real : [''];
}

function holdTo(most: number, values: readonly unknown[] | null | undefined, message: typeof UNKNOWN_FIELD): void {
  if ((values?.length ?? 0) > most) throw new BadInput('TOO_MANY_VALUES', message);
}

const SEARCH_TOO_LONG = {
  fr: 'Cherchez avec au plus 100 caractères et 10 mots.',
  en: 'Search with at most 100 characters and 10 words.',
};

const TOO_MANY_VALUES = {
  fr: 'Choisissez au plus 200 valeurs par filtre.',
  en: 'Choose at most 200 values for a filter.',
};

const TOO_MANY_OWN_FIELDS = {
  fr: 'Filtrez sur au plus 10 champs de votre agence à la fois.',
  en: "Filter by at most 10 of your agency's own fields at once.",
};

const UNKNOWN_FIELD = {
  fr: "Votre agence n'a pas de champ de ce nom : vérifiez sa clé dans la gestion des champs.",
  en: 'Your agency has no field of this name: check its key in the field settings.',
};
