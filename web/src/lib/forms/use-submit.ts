'use client';

import { useTranslations } from 'next-intl';
import type { SyntheticEvent } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { GraphqlError } from '../graphql/graphql-error';
import { showAbove, showErrors, type ServerError } from './show-errors';

interface Submission<Values extends FieldValues, Sent, Payload> {
  form: UseFormReturn<Values, unknown, Sent>;
  /** Sends valid values and gives the mutation's payload. */
  send: (values: Sent) => Promise<Payload>;
  /** The payload had no errors. */
  onSaved: (payload: Payload, values: Sent) => unknown;
  /** Something was refused, here or by the API, and the form shows what. */
  onRefused?: () => void;
}

/**
 * The one way a form is sent: what is invalid here stays beside its field; refusals of the API are placed by showErrors;
 * a failure (no answer, session over) is said above the form. What was typed is kept in every case.
 */
export function useSubmit<Values extends FieldValues, Sent, Payload extends { errors: readonly ServerError[] }>({
  form,
  send,
  onSaved,
  onRefused,
}: Submission<Values, Sent, Payload>): (event?: SyntheticEvent) => Promise<void> {
  const t = useTranslations('ui.errors');
  return form.handleSubmit(
    async (values) => {
      const payload = await send(values).catch((error: unknown) => {
        showAbove(form, failureMessage(error, t));
        return undefined;
      });
      if (payload === undefined) return;
      if (showErrors(form, payload.errors)) onRefused?.();
      else await onSaved(payload, values);
    },
    () => onRefused?.(),
  );
}

/** What to tell a person whose request failed as a whole, in his language. */
export function failureMessage(error: unknown, t: (key: 'unreachable' | 'unexpected' | 'signedOut') => string): string {
  if (!(error instanceof GraphqlError)) return t('unexpected');
  if (error.code === 'UNAUTHENTICATED') return t('signedOut');
  return error.message === '' ? t('unreachable') : error.message;
}
