import type { Language } from '../../../platform/errors/localized';
import { formatCents } from '../../../platform/formats/amount';
import { formatDay } from '../../../platform/formats/day';
import { formatIban, maskIban } from '../../../platform/formats/iban';
import { formatNir, maskNir } from '../../../platform/formats/nir';
import { formatPhone } from '../../../platform/formats/phone';
import type { Field, FieldOption, FieldValue } from '../field';
import { formatNumber } from './number';
import { countryName } from './place';

const MASK = '••••••';

/**
 * A value as people read it, in history, conflicts and lists: options by their labels, archived ones too, days, amounts
 * and phones as written in that language. null is empty. It does not mask: the caller does, by `maskFieldValue`.
 */
export function displayFieldValue(
  field: Pick<Field, 'type' | 'options'>,
  value: FieldValue | null,
  language: Language,
): string | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return YES_NO[language][value ? 'yes' : 'no'];
  if (typeof value === 'number') {
    return field.type === 'MONEY' ? formatCents(Math.round(value * 100), language) : formatNumber(value, language);
  }
  if (typeof value === 'string') return displayText(field, value, language);
  return value.map((key) => optionLabel(field.options, key, language)).join(', ');
}

/** What those without the payroll right see of a value: the ends of an IBAN, the key of a NIR, else dots alone. */
export function maskFieldValue({ type }: Field, value: string): string {
  if (type === 'NIR') return maskNir(value);
  return type === 'IBAN' ? maskIban(value) : MASK;
}

const YES_NO = { fr: { yes: 'Oui', no: 'Non' }, en: { yes: 'Yes', no: 'No' } };

function displayText({ type, options }: Pick<Field, 'type' | 'options'>, value: string, language: Language): string {
  switch (type) {
    case 'SINGLE_CHOICE':
      return optionLabel(options, value, language);
    case 'DATE':
      return formatDay(value, language);
    case 'PHONE':
      return formatPhone(value);
    case 'COUNTRY':
      return countryName(value, language);
    case 'NIR':
      return formatNir(value);
    case 'IBAN':
      return formatIban(value);
    default:
      return value;
  }
}

function optionLabel(options: readonly FieldOption[], key: string, language: Language): string {
  return options.find((option) => option.key === key)?.label[language] ?? key;
}
