'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useFormState } from 'react-hook-form';
import { FormErrors } from '@/ui/form/form-errors';
import { Page } from '@/ui/page';
import { LIST_PATHS } from '../list/worker-list';
import { DefinitionTab } from './definition-tab';
import type { SheetField } from './sheet-field';
import { SheetLoading } from './sheet-loading';
import { SheetSaveBar } from './sheet-save-bar';
import { SheetTabs } from './sheet-tabs';
import { useCreateSheet } from './use-save-sheet';
import { firstKindAndNature } from './sheet-values';
import { useSheet, type Sheet } from './use-sheet';
import { useSheetFields } from './use-sheet-fields';

/** The page of a new worker. */
export function NewWorkerPage() {
  const { sheetKind, nature } = firstKindAndNature(null);
  const { fields, error, retry } = useSheetFields(sheetKind, nature);
  if (!fields) return <SheetLoading error={error} onRetry={retry} />;
  return <NewSheet fields={fields} />;
}

function NewSheet({ fields }: { fields: readonly SheetField[] }) {
  const t = useTranslations('workers');
  const sheet = useSheet(null, fields);
  const { submit, created } = useCreateSheet(sheet);
  const onSave = () => submit();
  return (
    <Page
      title={t('sheet.new')}
      crumbs={[{ label: t('lists.workers') }, { label: t('lists.current'), href: LIST_PATHS.current }]}
      actions={<SaveButton {...{ sheet, onSave, created }} />}
    >
      <NewTabs sheet={sheet} />
      <SheetSaveBar sheet={sheet} onSave={onSave} done={created} />
    </Page>
  );
}

function NewTabs({ sheet }: { sheet: Sheet }) {
  const t = useTranslations('workers.sheet.tabs');
  const content = (
    <>
      <FormErrors control={sheet.form.control} />
      <DefinitionTab sheet={sheet} editable />
    </>
  );
  return <SheetTabs tabs={[{ name: 'definition', label: t('definition'), keep: true, content }]} />;
}

interface SaveButtonProps {
  sheet: Sheet;
  onSave: () => Promise<void>;
  created: boolean;
}

function SaveButton({ sheet, onSave, created }: SaveButtonProps) {
  const t = useTranslations('workers.sheet.actions');
  const { isSubmitting } = useFormState({ control: sheet.form.control });
  return (
    <Button loading={isSubmitting || created} onClick={() => void onSave()}>
      {t('save')}
    </Button>
  );
}
