import type { Field } from '../field';
import type { FieldDefinitionRow } from './field-definition.entity';

/** The columns of an own field that its administrator decides. */
export function ownFieldColumns(
  field: Field,
): Omit<FieldDefinitionRow, 'agencyId' | 'key' | 'type' | 'createdVersion' | 'archivedAt'> {
  const { section, label, help, options, limits, sensitive, unique, searchable, defaultValue } = field;
  return {
    ...{ section, label, help, options, limits, sensitive, unique, searchable },
    defaultValue: defaultValue === null ? null : { value: defaultValue },
  };
}
