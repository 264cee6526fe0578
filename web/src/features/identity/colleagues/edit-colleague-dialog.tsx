'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { graphql } from '@/gql';
import { useSubmit } from '@/lib/forms/use-submit';
import { queryKey, request } from '@/lib/graphql/request';
import { TextField } from '@/ui/form/text-field';
import { FormDialog } from '@/ui/form-dialog';
import { useNotify } from '@/ui/use-notify';
import { ColleaguesDocument, type Colleague } from './colleagues.documents';
import { ROLES, RoleFields } from './role-fields';

const UpdateColleagueDocument = graphql(`
  mutation UpdateColleague($input: UpdateColleagueInput!) {
    updateColleague(input: $input) {
      errors {
        code
        message
        path
      }
    }
  }
`);

/** Changes a colleague's name, role and right to payroll data. */
export function EditColleagueDialog({ colleague, onClose }: { colleague: Colleague; onClose: () => void }) {
  const t = useTranslations('identity.colleagues');
  const ui = useTranslations('ui');
  const client = useQueryClient();
  const notify = useNotify();
  const { id, firstName, lastName, role, seesPayroll } = colleague;
  const filled = z.string().trim().min(1, ui('errors.required'));
  const form = useForm({
    resolver: zodResolver(
      z.object({ firstName: filled, lastName: filled, role: z.enum(ROLES), seesPayroll: z.boolean() }),
    ),
    defaultValues: { firstName, lastName, role, seesPayroll },
  });
  const submit = useSubmit({
    form,
    send: async (input) => (await request(UpdateColleagueDocument, { input: { id, ...input } })).updateColleague,
    onSaved: async () => {
      await client.invalidateQueries({ queryKey: queryKey(ColleaguesDocument) });
      onClose();
      notify.done(t('updated'));
    },
  });
  return (
    <FormDialog
      title={t('editTitle', { name: colleague.fullName })}
      control={form.control}
      onSubmit={submit}
      submitLabel={ui('save')}
      onClose={onClose}
    >
      <TextField control={form.control} name="firstName" label={t('firstName')} required autoFocus />
      <TextField control={form.control} name="lastName" label={t('lastName')} required />
      <RoleFields control={form.control} hasPayroll={seesPayroll} />
    </FormDialog>
  );
}
