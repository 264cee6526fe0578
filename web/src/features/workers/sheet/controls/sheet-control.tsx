'use client';

import type { ReactNode } from 'react';
import { DayField } from '@/ui/form/day-field';
import type { FieldProps } from '@/ui/form/field';
import { NumberField } from '@/ui/form/number-field';
import { LongTextField, TextField } from '@/ui/form/text-field';
import { YesNoField } from '@/ui/form/yes-no-field';
import { pathOf, type SheetField } from '../sheet-field';
import type { SheetValues } from '../sheet-values';
import type { Sheet } from '../use-sheet';
import { AddressControl } from './address-control';
import { ChoiceControl, ChoicesControl } from './choice-controls';
import { NumberControl } from './number-control';
import { ReadOnlyControl } from './read-only-control';

/** The control of a field: what its type asks for, or its value alone where whoever looks may not change it. */
export function SheetControl({ field, sheet, editable }: { field: SheetField; sheet: Sheet; editable: boolean }) {
  if (field.type === 'GENERATED_NUMBER') return <NumberControl field={field} sheet={sheet} editable={editable} />;
  if (!field.editable) return <ReadOnlyControl field={field} worker={sheet.worker} />;
  const { label, help, required } = field;
  return editableControl(field, {
    control: sheet.form.control,
    name: pathOf(field),
    label,
    help: help ?? undefined,
    required,
  });
}

function editableControl(field: SheetField, props: FieldProps<SheetValues>): ReactNode {
  switch (field.type) {
    case 'LONG_TEXT':
      return <LongTextField {...props} />;
    case 'NUMBER':
      return <NumberField {...props} />;
    case 'MONEY':
      return <NumberField {...props} decimals={2} unit="€" />;
    case 'YES_NO':
      return <YesNoField {...props} />;
    case 'DATE':
      return <DayField {...props} />;
    case 'ADDRESS':
      return <AddressControl {...props} />;
    case 'SINGLE_CHOICE':
    case 'STAFF':
    case 'ESTABLISHMENT':
    case 'COUNTRY':
    case 'DEPARTMENT':
      return <ChoiceControl {...props} field={field} />;
    case 'MULTIPLE_CHOICE':
    case 'SECTORS':
      return <ChoicesControl {...props} field={field} />;
    default:
      return <TextField {...props} {...TEXT_INPUTS[field.type]} autoComplete="off" />;
  }
}

/** What a telephone's keyboard should offer. */
const TEXT_INPUTS: Partial<Record<SheetField['type'], { inputMode: 'tel' | 'email' | 'url' | 'numeric' }>> = {
  PHONE: { inputMode: 'tel' },
  EMAIL: { inputMode: 'email' },
  URL: { inputMode: 'url' },
  SIRET: { inputMode: 'numeric' },
};
