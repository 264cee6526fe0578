'use client';

import { Grid } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { graphql } from '@/gql';
import { formatPhone } from '@/lib/format/phone';
import { useSubmit } from '@/lib/forms/use-submit';
import { queryKey, request } from '@/lib/graphql/request';
import { TextField } from '@/ui/form/text-field';
import { FormDialog } from '@/ui/form-dialog';
import { useNotify } from '@/ui/use-notify';
import { EstablishmentsDocument, type Establishment } from './establishments.documents';

const SaveEstablishmentDocument = graphql(`
  mutation SaveEstablishment($input: SaveEstablishmentInput!) {
    saveEstablishment(input: $input) {
      errors {
        code
        message
        path
      }
    }
  }
`);

/** Adds an establishment (null), or changes one. */
export function EstablishmentDialog(props: { establishment: Establishment | null; onClose: () => void }) {
  const t = useTranslations('identity.establishments');
  const ui = useTranslations('ui');
  const client = useQueryClient();
  const notify = useNotify();
  const { establishment, onClose } = props;
  const text = z.string();
  const form = useForm({
    resolver: zodResolver(
      z.object({
        name: z.string().trim().min(1, ui('errors.required')),
        addressLine1: text,
        postcode: text,
        city: text,
        phone: text,
      }),
    ),
    defaultValues: valuesOf(establishment),
  });
  const submit = useSubmit({
    form,
    send: async (values) => {
      const input = establishment === null ? values : { id: establishment.id, ...values };
      return (await request(SaveEstablishmentDocument, { input })).saveEstablishment;
    },
    onSaved: async (_, { name }) => {
      await client.invalidateQueries({ queryKey: queryKey(EstablishmentsDocument) });
      onClose();
      notify.done(t('saved', { name }));
    },
  });
  return (
    <FormDialog
      title={establishment === null ? t('addTitle') : t('editTitle', { name: establishment.name })}
      control={form.control}
      onSubmit={submit}
      submitLabel={establishment === null ? t('add') : ui('save')}
      onClose={onClose}
    >
      <TextField control={form.control} name="name" label={t('name')} required autoFocus />
      <TextField control={form.control} name="addressLine1" label={t('addressLine1')} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, xs: 5 }}>
          <TextField control={form.control} name="postcode" label={t('postcode')} inputMode="numeric" />
        </Grid.Col>
        <Grid.Col span={{ base: 12, xs: 7 }}>
          <TextField control={form.control} name="city" label={t('city')} />
        </Grid.Col>
      </Grid>
      <TextField control={form.control} name="phone" label={t('phone')} type="tel" />
    </FormDialog>
  );
}

function valuesOf(establishment: Establishment | null) {
  return {
    name: establishment?.name ?? '',
    addressLine1: establishment?.addressLine1 ?? '',
    postcode: establishment?.postcode ?? '',
    city: establishment?.city ?? '',
    phone: formatPhone(establishment?.phone ?? ''),
  };
}
