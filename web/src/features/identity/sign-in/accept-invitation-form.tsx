'use client';

import { Button, Stack, Text } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { graphql } from '@/gql';
import { useSubmit } from '@/lib/forms/use-submit';
import { request } from '@/lib/graphql/request';
import { FormErrors } from '@/ui/form/form-errors';
import { PasswordField } from '@/ui/form/password-field';
import { enter } from './enter';

const AcceptInvitationDocument = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      viewer {
        user {
          language
        }
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

/** The first password of an invited colleague; signs in. */
export function AcceptInvitationForm(props: { token: string; agencyName: string; email: string }) {
  const t = useTranslations('identity.invitation');
  const required = useTranslations('ui.errors')('required');
  const form = useForm({
    resolver: zodResolver(z.object({ password: z.string().min(1, required) })),
    defaultValues: { password: '' },
  });
  const submit = useSubmit({
    form,
    send: async ({ password }) =>
      (await request(AcceptInvitationDocument, { input: { token: props.token, password } })).acceptInvitation,
    onSaved: ({ viewer }) => enter('/', viewer?.user.language),
  });
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <FormErrors control={form.control} title={t('refused')} />
        <Text>{t('intro', { agency: props.agencyName, email: props.email })}</Text>
        {/* So that a password manager keeps the password under the right name. */}
        <input type="email" autoComplete="username" value={props.email} readOnly hidden />
        <PasswordField
          control={form.control}
          name="password"
          label={t('password')}
          help={t('passwordHelp')}
          autoComplete="new-password"
          required
        />
        <Button type="submit" loading={form.formState.isSubmitting}>
          {t('submit')}
        </Button>
      </Stack>
    </form>
  );
}
