'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { FieldType } from '@/gql/graphql';
import { formatDay } from '@/lib/format/day';
import { formatMoney } from '@/lib/format/money';
import { formatPhone } from '@/lib/format/phone';
import { departments } from './departments';
import { groupIban, groupNir } from './grouped-numbers';

/** What must be known of a field to write a value of it. */
export interface WrittenField {
  type: FieldType;
  options: readonly { key: string; label: string }[];
}

/** A value as the API gives it. */
export type WrittenValue = string | number | boolean | readonly string[] | null | undefined;

/** Writes a value of a field as people read it; '' when empty. */
export type WriteField = (field: WrittenField, value: WrittenValue) => string;

/** Writes values of fields in the page's language. */
export function useFieldText(): WriteField {
  const locale = useLocale();
  const t = useTranslations('ui');
  const sheet = useTranslations('workers.sheet');
  return useMemo(() => {
    const number = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'fr-FR', { maximumFractionDigits: 4 });
    const writeText = textWriter(locale, sheet('abroad'));
    return (field, value) => {
      if (value === null || value === undefined) return '';
      if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
      if (typeof value === 'number') return field.type === 'MONEY' ? formatMoney(value, locale) : number.format(value);
      if (typeof value === 'string') return writeText(field, value);
      return value.map((key) => optionLabel(field, key)).join(', ');
    };
  }, [locale, t, sheet]);
}

function textWriter(locale: string, abroad: string): (field: WrittenField, text: string) => string {
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const writers: Partial<Record<FieldType, (text: string) => string>> = {
    DATE: (day) => formatDay(day, locale),
    PHONE: formatPhone,
    COUNTRY: (code) => countries.of(code) ?? code,
    DEPARTMENT: (code) => departments(abroad).find((one) => one.code === code)?.label ?? code,
    NIR: groupNir,
    IBAN: groupIban,
  };
  return (field, text) => writers[field.type]?.(text) ?? optionLabel(field, text);
}

function optionLabel({ options }: WrittenField, key: string): string {
  return options.find((option) => option.key === key)?.label ?? key;
}
