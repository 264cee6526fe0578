import { maskFieldValue, type Field } from '../../fields';
import type { SheetValue } from './sheet-values';

/** All that a partner sees of a sensitive value. */
export const DOTS = '••••••';

/** A value as those without the payroll right may see it: masked when its field is sensitive. */
export function maskedIfSensitive(field: Field, value: SheetValue): SheetValue {
  if (!field.sensitive || value === null) return value;
  return maskFieldValue(field, typeof value === 'string' ? value : JSON.stringify(value));
}
