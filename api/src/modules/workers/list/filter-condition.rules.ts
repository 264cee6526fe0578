import { isId } from '../../../platform/database/new-id';
import { BadInput } from '../../../platform/errors/denial';
import { comparing, operatorsOf, valuesOf, type Comparing, type FilterOperator } from './filter-operator.rules';
import type { FilterCondition } from './filter-rule.type';
import { readCompared, type Compared } from './filter-value.rules';
import type { ListProperty } from './list-property';
import { postingOf, type Posting } from './posting';
import { joined, raw, sql, type Sql } from './sql';

/** A condition, as SQL on a worker `w`. */
export interface Condition {
  holds: Sql;
  /** Set when an index lists those for whom it holds. */
  posting: Posting | null;
}

/** Reads a condition. Throws BadInput when its property is none, or not to be asked so, or its values do not fit. */
export function conditionOn(property: ListProperty | undefined, { operator, values }: FilterCondition): Condition {
  if (property === undefined) throw new BadInput('FIELD_NOT_SEARCHABLE', NOT_SEARCHABLE);
  const given = values ?? [];
  const { least, most } = valuesOf(operator, property.type);
  if (!operatorsOf(property).includes(operator) || given.length < least || given.length > most)
    throw new BadInput('UNCLEAR_CONDITION', UNCLEAR);
  if (operator === 'EMPTY') return plain(property.empty);
  if (operator === 'NOT_EMPTY') return plain(sql`NOT (${property.empty})`);
  const compared = readCompared(property, operator, given);
  if (property.type === 'SECTORS') return onSectors(operator, compared);
  return property.column === null
    ? onIndex(property, operator, compared)
    : onColumn(property.column, property, operator, compared);
}

/** Operators that hold where another does not. */
const NEGATED: Readonly<Partial<Record<FilterOperator, FilterOperator>>> = { IS_NOT: 'IS', NOT_CONTAINS: 'CONTAINS' };

function onColumn(column: Sql, property: ListProperty, operator: FilterOperator, compared: Compared): Condition {
  const kind = comparing(property.type);
  // An ASCII column is not compared with letters it cannot hold, nor told apart by capitals.
  const text =
    property.isAscii && kind === 'TEXT' ? sql`CONVERT(${column} USING utf8mb4) COLLATE utf8mb4_unicode_ci` : column;
  const positive = NEGATED[operator];
  const holds = comparison(text, kind, positive ?? operator, compared);
  if (positive !== undefined) return plain(sql`(${column} IS NULL OR NOT (${holds}))`);
  if (property.type !== 'STAFF') return plain(holds);
  const matches = (alias: string): Sql => sql`${raw(`${alias}.manager_id`)} IN (${ids(compared)})`;
  return { holds, posting: { table: 'workers', workerId: 'id', matches, holds, isInListIndex: true } };
}

function onIndex({ key, type }: ListProperty, operator: FilterOperator, compared: Compared): Condition {
  const kind = comparing(type);
  const kept = kind === 'DAY' ? 'day_value' : kind === 'NUMBER' ? 'number_value' : 'text_value';
  const having = (how: FilterOperator, values: Compared): Posting =>
    postingOf('worker_field_index', (alias) => {
      const compares = comparison(raw(`${alias}.${kept}`), kind, how, values);
      return sql`${raw(alias)}.field_key = ${key} AND ${compares}`;
    });
  if (operator === 'ALL_OF')
    return plain(
      joined(
        compared.map((value) => having('IS', [value]).holds),
        ' AND ',
      ),
    );
  const positive = NEGATED[operator];
  if (positive !== undefined) return plain(lacks(having(positive, compared)));
  const posting = having(operator, compared);
  return { holds: posting.holds, posting };
}

function onSectors(operator: FilterOperator, compared: Compared): Condition {
  const among = (values: Compared): Posting =>
    postingOf('worker_sectors', (alias) => sql`${raw(alias)}.sector_id IN (${ids(values)})`);
  if (operator === 'ALL_OF')
    return plain(
      joined(
        compared.map((value) => among([value]).holds),
        ' AND ',
      ),
    );
  const posting = among(compared);
  return operator === 'IS_NOT' ? plain(lacks(posting)) : { holds: posting.holds, posting };
}

/** Holds for a worker without a single row that matches. */
function lacks({ holds }: Posting): Sql {
  return sql`(${holds}) IS NOT TRUE`;
}

function comparison(column: Sql, kind: Comparing, operator: FilterOperator, compared: Compared): Sql {
  const [first, second] = compared;
  switch (operator) {
    case 'CONTAINS':
      return sql`${column} LIKE ${`%${escaped(first)}%`}`;
    case 'STARTS_WITH':
      return sql`${column} LIKE ${`${escaped(first)}%`}`;
    case 'AT_LEAST':
      return sql`${column} >= ${first}`;
    case 'AT_MOST':
    case 'BEFORE_TODAY':
      return sql`${column} <= ${first}`;
    case 'BETWEEN':
    case 'IN_LAST_DAYS':
    case 'IN_NEXT_DAYS':
      return sql`${column} BETWEEN ${first} AND ${second}`;
    default:
      return kind === 'CHOICE' || kind === 'CHOICES' ? sql`${column} IN (${compared})` : sql`${column} = ${first}`;
  }
}

function escaped(text: Compared[number] | undefined): string {
  return String(text ?? '').replace(/[\\%_]/g, '\\$&');
}

/** What is no id is nobody's. */
function ids(compared: Compared): string[] {
  return compared.map(String).map((id) => (isId(id) ? id : ''));
}

function plain(holds: Sql): Condition {
  return { holds, posting: null };
}

const NOT_SEARCHABLE = {
  fr: 'On ne peut pas filtrer sur ce champ : un administrateur peut le rendre recherchable dans la gestion des champs.',
  en: 'This field cannot be filtered by: an administrator can make it searchable in the field settings.',
};

const UNCLEAR = {
  fr: 'Complétez cette condition : choisissez comment comparer et avec quelle valeur.',
  en: 'Complete this condition: choose how to compare, and with which value.',
};
