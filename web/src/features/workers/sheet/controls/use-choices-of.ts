'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Choice } from '@/ui/form/choice-fields';
import { departments } from '../../departments';
import { useWorkerChoices } from '../../use-worker-choices';
import { useWorkerFields } from '../../use-worker-fields';
import { countriesIn } from '../countries';
import type { SheetField } from '../sheet-field';

/** What a field of choices offers. `held` are those the sheet has: they are offered too when they are so no longer. */
export function useChoicesOf(field: SheetField, held: readonly string[]): readonly Choice[] {
  const all = useAllChoices(field);
  const former = useFormerOptions(field);
  return useMemo(() => {
    const offered = all.filter(({ value, disabled }) => disabled !== true || held.includes(value));
    const known = new Set(offered.map(({ value }) => value));
    return [...offered, ...former.filter(({ value }) => held.includes(value) && !known.has(value))];
  }, [all, former, held]);
}

function useAllChoices({ type, options }: SheetField): readonly Choice[] {
  const t = useTranslations('workers.sheet');
  const locale = useLocale();
  const { managers, establishments, sectors } = useWorkerChoices();
  return useMemo(() => {
    if (type === 'STAFF') return managers;
    if (type === 'ESTABLISHMENT') return establishments;
    if (type === 'SECTORS') return sectors;
    if (type === 'COUNTRY') return countriesIn(locale);
    if (type === 'DEPARTMENT') return departments(t('abroad')).map(({ code, label }) => ({ value: code, label }));
    return options.map(({ key, label }) => ({ value: key, label }));
  }, [type, options, managers, establishments, sectors, locale, t]);
}

/** All options the field ever had: sheets keep those that were archived, or are not offered under the choice above now. */
function useFormerOptions({ key }: SheetField): readonly Choice[] {
  const fields = useWorkerFields();
  return useMemo(() => {
    const options = fields.find((one) => one.key === key)?.options ?? [];
    return options.map((option) => ({ value: option.key, label: option.label }));
  }, [fields, key]);
}
