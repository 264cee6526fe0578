'use client';

import { Button, Stack } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { graphql } from '@/gql';
import { useSubmit } from '@/lib/forms/use-submit';
import { request } from '@/lib/graphql/request';
import { FormErrors } from '@/ui/form/form-errors';
import { PasswordField } from '@/ui/form/password-field';
import { TextField } from '@/ui/form/text-field';
import { enter } from './enter';

const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
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

/** E-mail and password. Once signed in, leads to `returnTo`, in the language of who signed in. */
export function SignInForm({ returnTo }: { returnTo: string }) {
  const t = useTranslations('identity.signIn');
  const required = useTranslations('ui.errors')('required');
  const form = useForm({
    resolver: zodResolver(
      z.object({ email: z.string().trim().min(1, required), password: z.string().min(1, required) }),
    ),
    defaultValues: { email: '', password: '' },
  });
  const submit = useSubmit({
    form,
    send: async (input) => (await request(SignInDocument, { input })).signIn,
    onSaved: ({ viewer }) => enter(returnTo, viewer?.user.language),
  });
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <FormErrors control={form.control} title={t('refused')} />
        <TextField control={form.control} name="email" label={t('email')} type="email" autoComplete="username" />
        <PasswordField control={form.control} name="password" label={t('password')} autoComplete="current-password" />
        <Button type="submit" loading={form.formState.isSubmitting}>
          {t('submit')}
        </Button>
      </Stack>
    </form>
  );
}
