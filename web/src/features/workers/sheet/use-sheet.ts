'use client';

import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import { set, useForm, useWatch, type FieldErrors, type UseFormReturn } from 'react-hook-form';
import { useViewer } from '@/features/identity/viewer/viewer-context';
import type { WorkerNature } from '@/gql/graphql';
import { rebase, same } from './sheet-changes';
import type { SheetField } from './sheet-field';
import { browserRefusals, type BrowserRefusal } from './sheet-refusals';
import { firstKindAndNature, newValues, savedValues, type SheetValues, type SheetWorker } from './sheet-values';
import { cachedSheetFields, useSheetFields } from './use-sheet-fields';

/** What is saved under a form: what was typed is told from it, and is sent as changes of this version. */
interface Saved {
  values: SheetValues;
  /** 0 for a new sheet. */
  version: number;
}

/** A sheet being looked at and typed on. */
export interface Sheet {
  /** null: a new one. */
  worker: SheetWorker | null;
  /** The visible fields for the kind and nature that are chosen, in their order. */
  fields: readonly SheetField[];
  /** Why the fields of that kind and nature could not be read, and a way to try again; null: they are here, or on the way. */
  fieldsFailure: { message: string; retry: () => void } | null;
  nature: WorkerNature;
  form: UseFormReturn<SheetValues>;
  /** What the form holds where nothing was typed. */
  before: SheetValues;
  /** The same for event handlers; moves with `before`. */
  savedRef: RefObject<Saved>;
}

/**
 * The form of a sheet over what is saved of it. Another kind or nature brings other fields, a save a newer worker: what
 * was typed stays, what was left alone follows.
 */
export function useSheet(worker: SheetWorker | null, firstFields: readonly SheetField[]): Sheet {
  const { user } = useViewer();
  const firstValues = useMemo(() => valuesUnder(worker, firstFields, user.id), [worker, firstFields, user.id]);
  const form = useForm<SheetValues>({
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    defaultValues: firstValues,
    resolver: useResolver(worker, firstFields),
  });
  const [sheetKind, typedNature] = useWatch({ control: form.control, name: ['sheetKind', 'nature'] });
  const nature = natureOf(typedNature, worker);
  const { fields = firstFields, error, retry } = useSheetFields(sheetKind, nature);
  const before = useMemo(() => valuesUnder(worker, fields, user.id), [worker, fields, user.id]);
  const savedRef = useSavedUnder(form, before, worker?.version ?? 0);
  const fieldsFailure = error && { message: error.message, retry };
  return { worker, fields, fieldsFailure, nature, form, before, savedRef };
}

function valuesUnder(worker: SheetWorker | null, fields: readonly SheetField[], viewerId: string): SheetValues {
  return worker === null ? newValues('INDIVIDUAL', fields, viewerId) : savedValues(worker, fields);
}

function natureOf(typed: unknown, worker: SheetWorker | null): WorkerNature {
  return typeof typed === 'string' ? (typed as WorkerNature) : firstKindAndNature(worker).nature;
}

function useSavedUnder(form: UseFormReturn<SheetValues>, before: SheetValues, version: number): RefObject<Saved> {
  const saved = useRef<Saved>({ values: before, version });
  // Before anything is painted, or the former values would be seen for a moment.
  useLayoutEffect(() => {
    if (saved.current.version === version && same(saved.current.values, before)) return;
    form.reset(rebase(saved.current.values, before, form.getValues()));
    saved.current = { values: before, version };
  }, [form, before, version]);
  return saved;
}

function useResolver(worker: SheetWorker | null, firstFields: readonly SheetField[]) {
  const client: QueryClient = useQueryClient();
  const t = useTranslations('workers.sheet.refusals');
  return (values: SheetValues) => {
    const nature = natureOf(values['nature'], worker);
    const fields = cachedSheetFields(client, values.sheetKind, nature) ?? firstFields;
    const errors = errorsOf(browserRefusals(fields, values, worker), t);
    return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
  };
}

function errorsOf(
  refusals: readonly BrowserRefusal[],
  sentence: (code: BrowserRefusal['code']) => string,
): FieldErrors<SheetValues> {
  const errors: FieldErrors<SheetValues> = {};
  for (const { path, code } of refusals) set(errors, path, { type: code, message: sentence(code) });
  return errors;
}
