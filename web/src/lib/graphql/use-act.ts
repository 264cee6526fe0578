'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { failureMessage } from '../forms/use-submit';
import { useNotify } from '@/ui/use-notify';

interface Act<Subject, Payload> {
  /** Sends the mutation and gives its payload. */
  send: (subject: Subject) => Promise<Payload>;
  /** The queries that are no longer true afterwards. */
  invalidates: readonly (readonly unknown[])[];
  /** It is on its way: for what is shown at once. */
  onStart?: (subject: Subject) => void;
  /** It was refused or failed: takes back what was shown. */
  onFailed?: (subject: Subject) => void;
  /** It was done. */
  onDone?: (payload: Payload, subject: Subject) => unknown;
}

/** A mutation at the press of a button, without a form: its refusals and failures are said at the foot of the screen. */
export function useAct<Subject, Payload extends { errors: readonly { readonly message: string }[] }>(
  act: Act<Subject, Payload>,
) {
  const t = useTranslations('ui.errors');
  const client = useQueryClient();
  const notify = useNotify();
  function fail(message: string, subject: Subject): void {
    act.onFailed?.(subject);
    notify.failed(message);
  }
  async function finish(payload: Payload, subject: Subject): Promise<void> {
    await Promise.all(act.invalidates.map((key) => client.invalidateQueries({ queryKey: key })));
    await act.onDone?.(payload, subject);
  }
  const { mutate, isPending } = useMutation({
    mutationFn: act.send,
    onMutate: act.onStart,
    onError: (error, subject) => fail(failureMessage(error, t), subject),
    onSuccess: async (payload, subject) => {
      const refused = payload.errors.map(({ message }) => message).join(' ');
      if (refused === '') await finish(payload, subject);
      else fail(refused, subject);
    },
  });
  return { run: mutate, isPending };
}
