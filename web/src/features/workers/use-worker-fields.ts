'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { WorkerFieldsQuery as FieldsAnswer } from '@/gql/graphql';
import { queryOf } from '@/lib/graphql/request';
import { WorkerFieldsQuery } from './choices.documents';

/** A field of the agency, whatever sheet it is on. */
export type WorkerField = FieldsAnswer['fieldSettings']['fields'][number];

const NONE: readonly WorkerField[] = [];

/** The fields of the agency, archived ones included; none until they are known. A retired choice says that it is one. */
export function useWorkerFields(): readonly WorkerField[] {
  const t = useTranslations('fieldChoices');
  const { data } = useQuery(queryOf(WorkerFieldsQuery));
  const fields = data?.fieldSettings.fields;
  return useMemo(() => {
    const named = (option: WorkerField['options'][number]) =>
      option.archived ? { ...option, label: t('retired', { label: option.label }) } : option;
    return fields?.map((field) => ({ ...field, options: field.options.map(named) })) ?? NONE;
  }, [fields, t]);
}
