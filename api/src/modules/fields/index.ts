/**
 * Which fields a worker's sheet has, on which kind of sheet, required or not; the reading and showing of their values.
 * Built-in fields come from the catalogue, the agency's own from its definitions; one pure rule engine decides for the
 * form, the API and every later way in. Values themselves are kept by the module of the sheet.
 */
export type { BuiltInFieldKey } from './catalogue/catalogue';
export { plainSetting, USUAL_USE, type Field, type FieldType, type FieldValue } from './field';
export {
  FieldOriginEnum,
  FieldTypeEnum,
  RequiredBeforeEnum,
  SheetKindEnum,
  WorkerNatureEnum,
} from './field-enums.type';
export { decideSheet, isFilledByModule, mayBeOn, maySee, standingFields } from './field.rules';
export { createOwnField, type NewOwnField } from './own-fields/create-own-field';
export { FieldDefinitionRow } from './own-fields/field-definition.entity';
export { onOwnFieldChanged, type ConvertedValues, type OwnFieldChange } from './own-fields/own-field-changed';
export { FieldSectionRow } from './sections/field-section.entity';
export { FieldSectionOrderRow } from './settings/field-section-order.entity';
export type { FieldSet } from './settings/field-set';
export { FieldSettingChangeRow } from './settings/field-setting-change.entity';
export { FieldSettingsRow } from './settings/field-settings.entity';
export {
  FIELDS_VERSION,
  fieldsAt,
  fieldsKnown,
  fieldsLately,
  fieldsOf,
  holdFields,
} from './settings/field-settings.queries';
export { FieldSheetSettingRow } from './settings/field-sheet-setting.entity';
export { FieldUseRow } from './settings/field-use.entity';
export { SheetField } from './sheet-field.type';
export { SHEET_KIND_LABELS, SHEET_KINDS, WORKER_NATURES, type Sheet, type SheetKind, type WorkerNature } from './sheet';
export { convertedValue, isChoice } from './type-change/convert-value.rules';
export { retypedField, type WantedType } from './type-change/retyped-field.rules';
export { OwnFieldTypeInput } from './type-change/type-change.type';
export { displayFieldValue, maskFieldValue } from './values/display-field-value';
export { countryName, parseCountry } from './values/place';
export { readFieldValue } from './values/read-field-value';
export { readText } from './values/text';
