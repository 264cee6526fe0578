'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { graphql } from '@/gql';
import type { ApiScope, CreateApiKeyInput } from '@/gql/graphql';
import { useSubmit } from '@/lib/forms/use-submit';
import { queryKey, request } from '@/lib/graphql/request';
import { CheckboxGroupField } from '@/ui/form/toggle-fields';
import { TextField } from '@/ui/form/text-field';
import { FormDialog } from '@/ui/form-dialog';
import type { NewKey } from './api-key-secret';
import { ApiKeysDocument } from './api-keys.documents';

const CreateApiKeyDocument = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      secret
      errors {
        code
        message
        path
      }
    }
  }
`);

const SCOPES = [
  'WORKERS_READ',
  'WORKERS_WRITE',
  'CONTRACTS_READ',
  'CONTRACTS_WRITE',
  'VISITS_READ',
  'VISITS_WRITE',
] as const satisfies readonly ApiScope[];

const EMPTY: CreateApiKeyInput = { name: '', scopes: ['WORKERS_READ'] };

/** Makes a key; `onCreated` is given its whole text, known this once. */
export function CreateApiKeyDialog(props: { onClose: () => void; onCreated: (key: NewKey) => void }) {
  const t = useTranslations('identity.apiKeys');
  const errors = useTranslations('ui.errors');
  const client = useQueryClient();
  const form = useForm({
    resolver: zodResolver(
      z.object({
        name: z.string().trim().min(1, errors('required')),
        scopes: z.array(z.enum(SCOPES)).min(1, t('scopesRequired')),
      }),
    ),
    defaultValues: EMPTY,
  });
  const submit = useSubmit({
    form,
    send: async (input) => (await request(CreateApiKeyDocument, { input })).createApiKey,
    onSaved: async ({ secret }, { name }) => {
      await client.invalidateQueries({ queryKey: queryKey(ApiKeysDocument) });
      props.onClose();
      if (secret != null) props.onCreated({ name, secret });
    },
  });
  return (
    <FormDialog
      title={t('createTitle')}
      control={form.control}
      onSubmit={submit}
      submitLabel={t('create')}
      onClose={props.onClose}
    >
      <TextField control={form.control} name="name" label={t('name')} help={t('nameHelp')} required autoFocus />
      <CheckboxGroupField
        control={form.control}
        name="scopes"
        label={t('scopes')}
        choices={SCOPES.map((scope) => ({ value: scope, label: t(`scopeNames.${scope}`) }))}
        required
      />
    </FormDialog>
  );
}
