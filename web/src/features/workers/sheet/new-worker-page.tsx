'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useFormState } from 'react-hook-form';
import { FormErrors } from '@/ui/form/form-errors';
import { Page } from '@/ui/page';
import { LIST_PATHS } from '../list/worker-list';
import type { SheetLayout } from './sheet-layout';
import { SheetLoading } from './sheet-loading';
import { SheetSaveBar } from './sheet-save-bar';
import { SheetTabs } from './sheet-tabs';
import { firstKindAndNature } from './sheet-values';
import classes from './sheet.module.css';
import { useFieldTabs } from './use-field-tabs';
import { useCreateSheet } from './use-save-sheet';
import { useSheet, type Sheet } from './use-sheet';
import { useSheetLayout } from './use-sheet-layout';

/** The page of a new worker. */
export function NewWorkerPage() {
  const { sheetKind, nature } = firstKindAndNature(null);
  const { layout, error, retry } = useSheetLayout(sheetKind, nature);
  if (!layout) return <SheetLoading error={error} onRetry={retry} />;
  return <NewSheet layout={layout} />;
}

function NewSheet({ layout }: { layout: SheetLayout }) {
  const t = useTranslations('workers');
  const sheet = useSheet(null, layout);
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
  const fieldTabs = useFieldTabs(sheet, true);
  return (
    <>
      <div className={classes['notices']}>
        <FormErrors control={sheet.form.control} />
      </div>
      <SheetTabs tabs={fieldTabs} />
    </>
  );
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
