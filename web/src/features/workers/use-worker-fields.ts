'use client';

import { useQuery } from '@tanstack/react-query';
import type { WorkerFieldsQuery as FieldsAnswer } from '@/gql/graphql';
import { queryOf } from '@/lib/graphql/request';
import { WorkerFieldsQuery } from './choices.documents';

/** A field of the agency, whatever sheet it is on. */
export type WorkerField = FieldsAnswer['fieldSettings']['fields'][number];

const NONE: readonly WorkerField[] = [];

/** The fields of the agency, archived ones included; none until they are known. */
export function useWorkerFields(): readonly WorkerField[] {
  const { data } = useQuery(queryOf(WorkerFieldsQuery));
  return data?.fieldSettings.fields ?? NONE;
}
