'use client';

import { Button, Group, Stack } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { graphql } from '@/gql';
import { useSubmit } from '@/lib/forms/use-submit';
import { request } from '@/lib/graphql/request';
import { useUnsavedGuard } from '@/lib/unsaved-changes/unsaved-changes';
import { FormErrors } from '@/ui/form/form-errors';
import { PasswordField } from '@/ui/form/password-field';
import { useNotify } from '@/ui/use-notify';
import { useViewer } from '../viewer/viewer-context';

const ChangePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      errors {
        code
        message
        path
      }
    }
  }
`);

const EMPTY = { currentPassword: '', newPassword: '' };

/** One's own password: the old one and a new one. Other sessions of this person end. */
export function ChangePasswordForm() {
  const t = useTranslations('identity.password');
  const required = useTranslations('ui.errors')('required');
  const { user } = useViewer();
  const notify = useNotify();
  const filled = z.string().min(1, required);
  const form = useForm({
    resolver: zodResolver(z.object({ currentPassword: filled, newPassword: filled })),
    defaultValues: EMPTY,
  });
  useUnsavedGuard(form.formState.isDirty);
  const submit = useSubmit({
    form,
    send: async (input) => (await request(ChangePasswordDocument, { input })).changePassword,
    onSaved: () => {
      form.reset(EMPTY);
      notify.done(t('changed'));
    },
  });
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <FormErrors control={form.control} />
        <input type="email" autoComplete="username" value={user.email} readOnly hidden />
        <PasswordField
          control={form.control}
          name="currentPassword"
          label={t('current')}
          autoComplete="current-password"
          required
        />
        <PasswordField
          control={form.control}
          name="newPassword"
          label={t('new')}
          help={t('help')}
          autoComplete="new-password"
          required
        />
        <Group>
          <Button type="submit" loading={form.formState.isSubmitting}>
            {t('submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
