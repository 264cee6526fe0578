'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { graphql } from '@/gql';
import type { InviteColleagueInput } from '@/gql/graphql';
import { useSubmit } from '@/lib/forms/use-submit';
import { queryKey, queryOf, request } from '@/lib/graphql/request';
import { TextField } from '@/ui/form/text-field';
import { FormDialog } from '@/ui/form-dialog';
import { useNotify } from '@/ui/use-notify';
import { ColleaguesDocument, InvitationsByEmailDocument } from './colleagues.documents';
import type { HandedOver } from './invitation-link';
import { ROLES, RoleFields } from './role-fields';

const InviteColleagueDocument = graphql(`
  mutation InviteColleague($input: InviteColleagueInput!) {
    inviteColleague(input: $input) {
      user {
        id
        fullName
      }
      invitationUrl
      errors {
        code
        message
        path
      }
    }
  }
`);

const EMPTY: InviteColleagueInput = { firstName: '', lastName: '', email: '', role: 'MANAGER', seesPayroll: false };

/** Makes the account of a colleague to be. The invitation leaves by e-mail; else its link is given to `onLink`. */
export function InviteDialog({ onClose, onLink }: { onClose: () => void; onLink: (link: HandedOver) => void }) {
  const t = useTranslations('identity.colleagues');
  const errors = useTranslations('ui.errors');
  const client = useQueryClient();
  const notify = useNotify();
  const byEmail = useQuery(queryOf(InvitationsByEmailDocument)).data?.invitationsByEmail === true;
  const filled = z.string().trim().min(1, errors('required'));
  const form = useForm({
    resolver: zodResolver(
      z.object({
        firstName: filled,
        lastName: filled,
        email: filled.pipe(z.email(errors('email'))),
        role: z.enum(ROLES),
        seesPayroll: z.boolean(),
      }),
    ),
    defaultValues: EMPTY,
  });
  const submit = useSubmit({
    form,
    send: async (input) => (await request(InviteColleagueDocument, { input })).inviteColleague,
    onSaved: async ({ user, invitationUrl }, { email }) => {
      await client.invalidateQueries({ queryKey: queryKey(ColleaguesDocument) });
      onClose();
      if (invitationUrl != null) onLink({ name: user?.fullName ?? email, url: invitationUrl });
      else notify.done(t('sent', { email }));
    },
  });
  return (
    <FormDialog
      title={t('inviteTitle')}
      control={form.control}
      onSubmit={submit}
      submitLabel={byEmail ? t('sendInvitation') : t('makeInvitation')}
      onClose={onClose}
    >
      <TextField control={form.control} name="firstName" label={t('firstName')} required autoFocus />
      <TextField control={form.control} name="lastName" label={t('lastName')} required />
      <TextField
        control={form.control}
        name="email"
        label={t('email')}
        help={byEmail ? t('emailHelpSent') : t('emailHelpLink')}
        type="email"
        autoComplete="off"
        required
      />
      <RoleFields control={form.control} />
    </FormDialog>
  );
}
