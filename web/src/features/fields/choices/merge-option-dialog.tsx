'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { readFragment } from '@/gql';
import type { FieldSettings_FieldFragment, OwnField_PayloadFragment } from '@/gql/graphql';
import { useSubmit } from '@/lib/forms/use-submit';
import { queryKey, queryOf, request } from '@/lib/graphql/request';
import { SelectField } from '@/ui/form/choice-fields';
import { FormDialog } from '@/ui/form-dialog';
import { useNotify } from '@/ui/use-notify';
import { OwnFieldPayloadFragment } from '../field-settings.documents';
import { MergeOptionsMutation, SheetsHoldingOptionQuery } from './choices.documents';

type Option = FieldSettings_FieldFragment['options'][number];

interface MergeOptionDialogProps {
  field: FieldSettings_FieldFragment;
  /** The choice that goes. */
  option: Option;
  /** The version of the settings the field was read at. */
  version: number;
  /** The settings after it; or, when others changed the field first, as they stand, and nothing was merged. */
  onAnswered: (payload: OwnField_PayloadFragment) => void;
  onClose: () => void;
}

/** Asks which choice takes the place of another, and says on how many sheets. */
export function MergeOptionDialog({ field, option, version, onAnswered, onClose }: MergeOptionDialogProps) {
  const t = useTranslations('fieldChoices');
  const words = useTranslations('ui.errors');
  const notify = useNotify();
  const client = useQueryClient();
  const offered = field.options.filter(({ key, archived }) => key !== option.key && !archived);
  const form = useForm<{ into: string | null }>({
    defaultValues: { into: null },
    resolver: zodResolver(z.object({ into: z.string(words('required')) })) as never,
  });
  const { control } = form;
  const submit = useSubmit({
    form,
    send: ({ into }) => merge({ key: field.key, version, from: option.key, into: into ?? '' }),
    onSaved: async (payload, { into }) => {
      if (payload.theirChanges.length === 0) {
        const kept = offered.find(({ key }) => key === into)?.label ?? '';
        notify.done(t('done', { label: option.label, into: kept }));
      }
      await client.invalidateQueries({ queryKey: queryKey(SheetsHoldingOptionQuery) });
      onAnswered(payload);
    },
  });
  return (
    <FormDialog
      title={t('title', { label: option.label })}
      control={control}
      onSubmit={submit}
      submitLabel={t('merge')}
      onClose={onClose}
    >
      <SelectField
        control={control}
        name="into"
        label={t('into')}
        choices={offered.map(({ key, label }) => ({ value: key, label }))}
        required
      />
      <HoldingSheets fieldKey={field.key} option={option} />
    </FormDialog>
  );
}

/** On how many sheets the choice is. */
function HoldingSheets({ fieldKey, option }: { fieldKey: string; option: Option }) {
  const t = useTranslations('fieldChoices');
  const { data, isError, refetch } = useQuery({
    ...queryOf(SheetsHoldingOptionQuery, { key: fieldKey, option: option.key }),
    staleTime: 0,
  });
  const count = data?.sheetsHoldingOption;
  return (
    <Text size="sm" role="status">
      {count !== undefined && t('count', { count, label: option.label })}
      {count === undefined && !isError && t('counting')}
      {isError && (
        <>
          {t('failed')}{' '}
          <Button variant="subtle" size="compact-xs" onClick={() => void refetch()}>
            {t('retry')}
          </Button>
        </>
      )}
    </Text>
  );
}

/** What others changed is told by the form below, with what to do about it, so the refusal is left out. */
async function merge(input: { key: string; version: number; from: string; into: string }) {
  const { mergeOptions } = await request(MergeOptionsMutation, { input });
  const payload = readFragment(OwnFieldPayloadFragment, mergeOptions);
  return payload.theirChanges.length > 0 ? { ...payload, errors: [] } : payload;
}
