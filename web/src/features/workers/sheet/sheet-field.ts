import type { SheetField_FieldFragment } from '@/gql/graphql';

/** A field of the sheet, as the API decides it for whoever looks. */
export type SheetField = SheetField_FieldFragment;

/** Names under which the API takes a field, where they differ from its key. */
const INPUT_NAMES: Readonly<Record<string, string>> = {
  manager: 'managerId',
  establishment: 'establishmentId',
  sectors: 'sectorIds',
  registrationNumber: 'newRegistrationNumber',
  fileNumber: 'newFileNumber',
};

/** The name of a field in the mutations' input and in the form; within `ownFields` for one of the agency's own. */
export function nameOf({ key, origin }: Pick<SheetField, 'key' | 'origin'>): string {
  return origin === 'OWN' ? key : (INPUT_NAMES[key] ?? key);
}

/** Where a field stands in the mutations' input, in their errors' paths, and so in the form. */
export function pathOf(field: Pick<SheetField, 'key' | 'origin'>): string {
  return field.origin === 'OWN' ? `ownFields.${field.key}` : nameOf(field);
}

/** The fields that whoever may edit the sheet can change: those the API lets him, and the arrows of the numbers. */
export function changeableFields(fields: readonly SheetField[]): SheetField[] {
  return fields.filter(({ editable, type }) => editable || type === 'GENERATED_NUMBER');
}
