'use client';

import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useMemo, useRef, type RefObject } from 'react';
import { set, useForm, useWatch, type FieldErrors, type UseFormReturn } from 'react-hook-form';
import { useViewer } from '@/features/identity/viewer/viewer-context';
import type { WorkerNature } from '@/gql/graphql';
import type { SheetField } from './sheet-field';
import type { SheetLayout, SheetSection } from './sheet-layout';
import { browserRefusals, type BrowserRefusal } from './sheet-refusals';
import { firstKindAndNature, newValues, savedValues, type SheetValues, type SheetWorker } from './sheet-values';
import { useFieldsOnSheet } from './use-fields-on-sheet';
import { useFollowSaved, type Saved } from './use-follow-saved';
import { cachedSheetLayout, useSheetLayout } from './use-sheet-layout';

/** A sheet being looked at and typed on. */
export interface Sheet {
  /** null: a new one. */
  worker: SheetWorker | null;
  /** The fields whoever looks may see, for the kind and nature that are chosen, whether these values show them or not. */
  allFields: readonly SheetField[];
  /** Of those, the ones that are on the sheet with the values it has now, as they are then. */
  fields: readonly SheetField[];
  sections: readonly SheetSection[];
  /** Why the layout of that kind and nature could not be read, and a way to try again; null: it is here, or on the way. */
  layoutFailure: { message: string; retry: () => void } | null;
  nature: WorkerNature;
  form: UseFormReturn<SheetValues>;
  /** What the form holds where nothing was typed. */
  before: SheetValues;
  /** The same for event handlers; moves with `before`. */
  savedRef: RefObject<Saved>;
}

/**
 * The form of a sheet over what is saved of it. Another kind or nature brings other fields, a save a newer worker: what
 * was typed stays, what was left alone follows. Fields come and go with the values; what they hold stays meanwhile.
 */
export function useSheet(worker: SheetWorker | null, firstLayout: SheetLayout): Sheet {
  const { user } = useViewer();
  const firstValues = useMemo(() => valuesUnder(worker, firstLayout, user.id), [worker, firstLayout, user.id]);
  const savedRef = useRef<Saved>({ values: firstValues, version: worker?.version ?? 0 });
  const form = useForm<SheetValues>({
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    defaultValues: firstValues,
    resolver: useResolver(worker, firstLayout, savedRef),
  });
  const [sheetKind, typedNature] = useWatch({ control: form.control, name: ['sheetKind', 'nature'] });
  const nature = natureOf(typedNature, worker);
  const { layout = firstLayout, error, retry } = useSheetLayout(sheetKind, nature);
  const before = useMemo(() => valuesUnder(worker, layout, user.id), [worker, layout, user.id]);
  useFollowSaved(form, savedRef, { values: before, version: worker?.version ?? 0 });
  const fields = useFieldsOnSheet(form, layout.fields, worker);
  const layoutFailure = error && { message: error.message, retry };
  const { fields: allFields, sections } = layout;
  return { worker, allFields, fields, sections, layoutFailure, nature, form, before, savedRef };
}

function valuesUnder(worker: SheetWorker | null, { fields }: SheetLayout, viewerId: string): SheetValues {
  return worker === null ? newValues('INDIVIDUAL', fields, viewerId) : savedValues(worker, fields);
}

function natureOf(typed: unknown, worker: SheetWorker | null): WorkerNature {
  return typeof typed === 'string' ? (typed as WorkerNature) : firstKindAndNature(worker).nature;
}

function useResolver(worker: SheetWorker | null, firstLayout: SheetLayout, savedRef: RefObject<Saved>) {
  const client: QueryClient = useQueryClient();
  const t = useTranslations('workers.sheet.refusals');
  return (values: SheetValues) => {
    const nature = natureOf(values['nature'], worker);
    const { fields } = cachedSheetLayout(client, values.sheetKind, nature) ?? firstLayout;
    const refusals = browserRefusals(fields, { values, before: savedRef.current.values, worker });
    const errors = errorsOf(refusals, ({ code, parent = '' }) => t(code, { parent }));
    return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
  };
}

function errorsOf(
  refusals: readonly BrowserRefusal[],
  sentence: (refusal: BrowserRefusal) => string,
): FieldErrors<SheetValues> {
  const errors: FieldErrors<SheetValues> = {};
  for (const refusal of refusals) set(errors, refusal.path, { type: refusal.code, message: sentence(refusal) });
  return errors;
}
