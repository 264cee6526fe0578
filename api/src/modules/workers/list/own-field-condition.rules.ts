import type { Actor } from '../../../platform/actor';
import { BadInput } from '../../../platform/errors/denial';
import type { FieldValueInput } from '../../../platform/graphql/scalars';
import { maySee, readFieldValue, type Field, type FieldSet, type FieldType } from '../../fields';
import { indexRowsOf } from '../values/own-field-index.rules';
import { isSearchable } from './list-property';
import { postingOf, type Posting } from './posting';
import { joined, raw, sql } from './sql';
import type { OwnFieldConditionInput } from './worker-filter.type';

/** The workers whose value of a searchable own field equals one, or lies in a range. Throws BadInput for other fields. */
export function ownFieldPosting(
  condition: OwnFieldConditionInput,
  { byKey }: Pick<FieldSet, 'byKey'>,
  actor: Actor,
): Posting {
  const field = byKey.get(condition.key);
  if (field === undefined || !isSearchable(field) || !maySee(field, actor))
    throw new BadInput('FIELD_NOT_SEARCHABLE', NOT_SEARCHABLE);
  const comparisons = comparisonsOf(field, condition);
  return postingOf('worker_field_index', (alias) =>
    joined(
      [
        sql`${raw(alias)}.field_key = ${field.key}`,
        ...comparisons.map(
          ({ column, operator, value }) => sql`${raw(`${alias}.${column}`)} ${raw(operator)} ${value}`,
        ),
      ],
      ' AND ',
    ),
  );
}

interface Comparison {
  /** The column of the index that keeps values of the field's type. */
  column: 'text_value' | 'number_value' | 'day_value';
  operator: '=' | '>=' | '<=';
  value: string | number;
}

const RANGED: readonly FieldType[] = ['NUMBER', 'MONEY', 'DATE'];

function comparisonsOf(field: Field, { equals, from, to }: OwnFieldConditionInput): Comparison[] {
  const range = [
    { operator: '>=' as const, given: from ?? null },
    { operator: '<=' as const, given: to ?? null },
  ].filter(({ given }) => given !== null);
  const isEqual = equals !== undefined && equals !== null;
  if (isEqual === range.length > 0 || (range.length > 0 && !RANGED.includes(field.type)))
    throw new BadInput('UNCLEAR_CONDITION', UNCLEAR);
  const asked = isEqual ? [{ operator: '=' as const, given: equals }] : range;
  return asked.map(({ operator, given }) => ({ operator, ...keptForm(field, given) }));
}

/** A value in the form the index keeps it. Limits do not count: they may have changed since values were kept. */
function keptForm(field: Field, given: FieldValueInput): Pick<Comparison, 'column' | 'value'> {
  const value = field.type === 'MULTIPLE_CHOICE' && typeof given === 'string' ? [given] : given;
  const reading = readFieldValue({ ...field, limits: null }, value, value);
  if (!reading.ok) throw new BadInput('BAD_VALUE', reading.message);
  const [row, more] = indexRowsOf(field, reading.value, { agencyId: '', id: '' });
  if (row === undefined || more !== undefined) throw new BadInput('UNCLEAR_CONDITION', UNCLEAR);
  if (row.numberValue !== null) return { column: 'number_value', value: row.numberValue };
  if (row.dayValue !== null) return { column: 'day_value', value: row.dayValue };
  return { column: 'text_value', value: row.textValue ?? '' };
}

const NOT_SEARCHABLE = {
  fr: 'On ne peut pas filtrer sur ce champ : un administrateur peut le rendre recherchable dans la gestion des champs.',
  en: 'This field cannot be filtered by: an administrator can make it searchable in the field settings.',
};

const UNCLEAR = {
  fr: 'Précisez pour chaque champ une valeur, ou bien un intervalle si ce sont des nombres, des montants ou des dates.',
  en: 'For each field give one value, or else a range if it holds numbers, amounts or dates.',
};
