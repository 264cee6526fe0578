'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, type SyntheticEvent } from 'react';
import { readFragment } from '@/gql';
import type { UpdateWorkerMutation as Updated } from '@/gql/graphql';
import { useSubmit } from '@/lib/forms/use-submit';
import { request } from '@/lib/graphql/request';
import { useNotify } from '@/ui/use-notify';
import { useForgetLists } from '../list/forget-lists';
import { CreateWorkerMutation, SheetWorkerFragment, UpdateWorkerMutation } from './sheet.documents';
import { changedFields, giveUp, inputFor, rebase } from './sheet-changes';
import { givenUp, type Choice } from './sheet-conflict';
import { fieldsOnSheet } from './sheet-decisions';
import { changeableFields } from './sheet-field';
import { placedRefusals } from './sheet-refusals';
import { savedValues, type SheetValues } from './sheet-values';
import { useReplaceWorker, type MaskedWorker } from './use-replace-worker';
import type { Sheet } from './use-sheet';
import { useShowRefusals } from './use-show-refusals';
import { useKeepWarnings } from './use-warnings';

type UpdatePayload = Updated['updateWorker'];

/** What a colleague saved while this sheet was typed on, and the sheet as it is now. */
export interface Conflict extends NonNullable<UpdatePayload['conflict']> {
  worker: MaskedWorker;
}

/** Saves a sheet: only what changed. `conflict` is set when a colleague saved first, until it is settled. */
export interface SaveSheet {
  submit: (event?: SyntheticEvent) => Promise<void>;
  conflict: Conflict | null;
  /** Takes over the colleague's changes, gives up what was typed where theirs were chosen, and saves the rest. */
  settle: (choices: Readonly<Record<string, Choice | undefined>>) => Promise<void>;
  /** Goes back to the sheet with nothing saved nor lost. */
  postpone: () => void;
}

/** Saves the sheet of a worker who has one. */
export function useUpdateSheet(sheet: Sheet, workerId: string): SaveSheet {
  const { form, fields, allFields, savedRef } = sheet;
  const t = useTranslations('workers.sheet');
  const notify = useNotify();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const replace = useReplaceWorker(workerId);
  const keepWarnings = useKeepWarnings();
  const onRefused = useShowRefusals(sheet);

  const submit = useSubmit({
    form,
    onRefused,
    send: async (values) => {
      const input = { id: workerId, version: savedRef.current.version, ...changesInput(sheet, values) };
      const { updateWorker } = await request(UpdateWorkerMutation, { input: input });
      return { ...updateWorker, errors: updateWorker.conflict ? [] : placedRefusals(updateWorker.errors, fields) };
    },
    onSaved: ({ worker, conflict: theirs, warnings }, values) => {
      if (!worker) return;
      if (theirs) {
        setConflict({ ...theirs, worker });
        return;
      }
      // What was typed since then stays typed.
      savedRef.current = { ...savedRef.current, values };
      replace(worker);
      keepWarnings(workerId, warnings);
      notify.done(t('saved'));
    },
  });
  async function settle(choices: Readonly<Record<string, Choice | undefined>>): Promise<void> {
    if (conflict === null) return;
    const now = readFragment(SheetWorkerFragment, conflict.worker);
    const after = savedValues(now, allFields);
    const mine = giveUp(givenUp(allFields, conflict.changes, choices), savedRef.current.values, form.getValues());
    form.reset(rebase(savedRef.current.values, after, mine));
    savedRef.current = { values: after, version: now.version };
    replace(conflict.worker);
    setConflict(null);
    await submit();
  }
  return { submit, conflict, settle, postpone: () => setConflict(null) };
}

/** Saves a new sheet, and goes on to it. */
export interface CreateSheet {
  submit: (event?: SyntheticEvent) => Promise<void>;
  /** It is saved and its page is on the way: there is nothing left to save nor to lose. */
  created: boolean;
}

/** Saves a worker who has no sheet yet. */
export function useCreateSheet(sheet: Sheet): CreateSheet {
  const { form, fields } = sheet;
  const t = useTranslations('workers.sheet');
  const notify = useNotify();
  const router = useRouter();
  const forgetLists = useForgetLists();
  const keepWarnings = useKeepWarnings();
  const [created, setCreated] = useState(false);
  const onRefused = useShowRefusals(sheet);
  const submit = useSubmit({
    form,
    onRefused,
    send: async (values) => {
      const input = { sheetKind: values.sheetKind, ...changesInput(sheet, values) };
      const { createWorker } = await request(CreateWorkerMutation, { input: input });
      return { ...createWorker, errors: placedRefusals(createWorker.errors, fields) };
    },
    onSaved: ({ worker, warnings }) => {
      if (!worker) return;
      keepWarnings(worker.id, warnings);
      notify.done(t('created'));
      setCreated(true);
      // The empty form is no place to come back to: it would make the worker once more.
      router.replace(`/intervenants/${worker.id}`);
      forgetLists();
    },
  });
  return { submit, created };
}

/** What a field held that is no longer on the sheet stays as it is saved. */
function changesInput({ allFields, worker, savedRef }: Sheet, values: SheetValues): Record<string, unknown> {
  const { values: before } = savedRef.current;
  const fields = changeableFields(fieldsOnSheet(allFields, values, worker));
  const changes = inputFor(changedFields(fields, before, values), values);
  return values.sheetKind === before.sheetKind ? changes : { ...changes, sheetKind: values.sheetKind };
}
