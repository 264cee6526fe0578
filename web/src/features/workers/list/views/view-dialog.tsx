'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { hasRole } from '@/features/identity/viewer/viewer';
import { useViewer } from '@/features/identity/viewer/viewer-context';
import { readFragment } from '@/gql';
import type { SaveWorkerViewInput } from '@/gql/graphql';
import { queryKey, request } from '@/lib/graphql/request';
import { useSubmit } from '@/lib/forms/use-submit';
import { FormDialog } from '@/ui/form-dialog';
import { TextField } from '@/ui/form/text-field';
import { CheckboxField } from '@/ui/form/toggle-fields';
import type { WorkerView } from './view-state';
import { SaveWorkerViewMutation, WorkerViewFragment, WorkerViewsQuery } from './views.documents';

interface ViewDialogProps {
  /** null: a new one. */
  view: WorkerView | null;
  /** What a new one shows. */
  facts: SaveWorkerViewInput;
  onSaved: (view: WorkerView) => void;
  onClose: () => void;
}

/** Names a view, and says who sees it. Mount it to open it. */
export function ViewDialog({ view, facts, onSaved, onClose }: ViewDialogProps) {
  const t = useTranslations('workers.views');
  const client = useQueryClient();
  const mayShare = hasRole(useViewer(), 'MANAGER');
  const words = useTranslations('ui.errors');
  const form = useForm({
    defaultValues: { name: view?.name ?? '', shared: view?.shared ?? false },
    resolver: zodResolver(z.object({ name: z.string().trim().min(1, words('required')), shared: z.boolean() })),
  });
  const submit = useSubmit({
    form,
    send: async ({ name, shared }) => {
      const named = { name, ...(mayShare && { shared }) };
      const input = view === null ? { ...facts, ...named } : { id: view.id, ...named };
      return (await request(SaveWorkerViewMutation, { input })).saveWorkerView;
    },
    onSaved: async (payload) => {
      await client.invalidateQueries({ queryKey: queryKey(WorkerViewsQuery) });
      onClose();
      if (payload.view) onSaved(readFragment(WorkerViewFragment, payload.view));
    },
  });
  return (
    <FormDialog
      title={t(view === null ? 'save' : 'rename')}
      control={form.control}
      onSubmit={submit}
      submitLabel={t('submit')}
      onClose={onClose}
    >
      <TextField control={form.control} name="name" label={t('name')} maxLength={60} autoFocus required />
      {mayShare && <CheckboxField control={form.control} name="shared" label={t('share')} />}
    </FormDialog>
  );
}
