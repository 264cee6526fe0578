'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { failureMessage } from '../forms/use-submit';
import type { ServerError } from '../forms/show-errors';
import { useNotify } from '@/ui/use-notify';

interface Act<Subject, Payload> {
  /** Sends the mutation and gives its payload. */
  send: (subject: Subject) => Promise<Payload>;
  /** The queries that are no longer true afterwards. */
  invalidates: readonly (readonly unknown[])[];
  /** It was done. */
  onDone?: (payload: Payload, subject: Subject) => unknown;
}

/** A mutation at the press of a button, without a form: its refusals and failures are said at the foot of the screen. */
export function useAct<Subject, Payload extends { errors: readonly ServerError[] }>(act: Act<Subject, Payload>) {
  const t = useTranslations('ui.errors');
  const client = useQueryClient();
  const notify = useNotify();
  const { mutate, isPending } = useMutation({
    mutationFn: act.send,
    onError: (error) => notify.failed(failureMessage(error, t)),
    onSuccess: async (payload, subject) => {
      const refused = payload.errors.map(({ message }) => message).join(' ');
      if (refused !== '') return notify.failed(refused);
      await Promise.all(act.invalidates.map((key) => client.invalidateQueries({ queryKey: key })));
      return act.onDone?.(payload, subject);
    },
  });
  return { run: mutate, isPending };
}
