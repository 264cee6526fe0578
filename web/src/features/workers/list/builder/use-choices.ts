'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { departments } from '../../departments';
import { countriesIn } from '../../sheet/countries';
import { useWorkerChoices } from '../../use-worker-choices';
import type { ListProperty } from '../use-list-properties';

/** One of the values a property can be compared with. */
export interface NamedValue {
  value: string;
  label: string;
}

/** The values a property can be compared with, by their names. */
export function useChoices(): (property: ListProperty) => readonly NamedValue[] {
  const t = useTranslations();
  const locale = useLocale();
  const { managers, establishments, sectors } = useWorkerChoices();
  return useMemo(() => {
    const countries = countriesIn(locale);
    const named: Readonly<Record<string, readonly NamedValue[]>> = {
      STAFF: managers,
      ESTABLISHMENT: establishments,
      SECTORS: sectors,
      COUNTRY: countries,
      DEPARTMENT: departments(t('workers.sheet.abroad')).map(({ code, label }) => ({ value: code, label })),
      YES_NO: [
        { value: 'true', label: t('ui.yes') },
        { value: 'false', label: t('ui.no') },
      ],
    };
    return ({ type, options }) => named[type] ?? options.map(({ key, label }) => ({ value: key, label }));
  }, [t, locale, managers, establishments, sectors]);
}
