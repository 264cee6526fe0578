'use client';

import { useTranslations } from 'next-intl';
import { useWatch, type Control } from 'react-hook-form';
import type { OwnFieldType } from '@/gql/graphql';
import { MultiSelectField, SelectField } from '@/ui/form/choice-fields';
import { DayField } from '@/ui/form/day-field';
import { NumberField } from '@/ui/form/number-field';
import { LongTextField, TextField } from '@/ui/form/text-field';
import type { OwnFieldValues } from './own-field-values';
import { YesNoField } from '@/ui/form/yes-no-field';

/** The value a new sheet begins with. Choices can be it once they are saved, and so have a key. */
export function DefaultValueField({ control, type }: { control: Control<OwnFieldValues>; type: OwnFieldType }) {
  const t = useTranslations('fields.own');
  const options = useWatch({ control, name: 'options' });
  const choices = options.flatMap(({ key, labels, archived }) =>
    key === null || archived ? [] : [{ value: key, label: labels.fr }],
  );
  const shared = { control, name: 'defaultValue', label: t('defaultValue') } as const;
  switch (type) {
    case 'SINGLE_CHOICE':
      return choices.length > 0 && <SelectField {...shared} choices={choices} clearable />;
    case 'MULTIPLE_CHOICE':
      return choices.length > 0 && <MultiSelectField {...shared} choices={choices} />;
    case 'YES_NO':
      return <YesNoField {...shared} />;
    case 'NUMBER':
      return <NumberField {...shared} />;
    case 'MONEY':
      return <NumberField {...shared} decimals={2} unit="€" />;
    case 'DATE':
      return <DayField {...shared} />;
    case 'LONG_TEXT':
      return <LongTextField {...shared} />;
    default:
      return <TextField {...shared} />;
  }
}
