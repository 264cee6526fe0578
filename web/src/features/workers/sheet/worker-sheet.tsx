'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { FormErrors } from '@/ui/form/form-errors';
import { Page, type Crumb } from '@/ui/page';
import { listHref, readSheetList } from '../list/worker-list';
import { ConflictDialog } from './conflict-dialog';
import { DefinitionTab } from './definition-tab';
import { HistoryTab } from './history/history-tab';
import { MissingFields } from './missing-fields';
import { SheetActions } from './sheet-actions';
import { SheetArrows } from './sheet-arrows';
import type { SheetField } from './sheet-field';
import { SheetHeader } from './sheet-header';
import { SheetSaveBar } from './sheet-save-bar';
import { SheetTabs, type SheetTab } from './sheet-tabs';
import type { SheetWorker } from './sheet-values';
import { SheetWarnings } from './sheet-warnings';
import classes from './sheet.module.css';
import { useUpdateSheet } from './use-save-sheet';
import { useSheet, type Sheet } from './use-sheet';
import { useSheetChanges } from './use-sheet-changes';

interface WorkerSheetProps {
  worker: SheetWorker;
  /** Those of the kind and nature the sheet was saved with. */
  fields: readonly SheetField[];
  /** What other features show of the worker. */
  tabs: readonly SheetTab[];
}

/** The sheet of a worker: always open to changes, and only to read for those who may not make any. */
export function WorkerSheet({ worker, fields, tabs }: WorkerSheetProps) {
  const sheet = useSheet(worker, fields);
  const save = useUpdateSheet(sheet, worker.id);
  const onSave = () => save.submit();
  return (
    <Page
      title={worker.displayName}
      crumbs={useCrumbs()}
      actions={<SheetActions sheet={sheet} worker={worker} onSave={onSave} />}
    >
      <SheetHeader worker={worker} arrows={<SheetArrows workerId={worker.id} />} />
      <div className={classes['notices']}>
        <SheetWarnings workerId={worker.id} />
        <FormErrors control={sheet.form.control} />
      </div>
      <WorkerTabs sheet={sheet} worker={worker} tabs={tabs} />
      <SheetSaveBar sheet={sheet} onSave={onSave} />
      {save.conflict && <ConflictDialog conflict={save.conflict} save={save} />}
    </Page>
  );
}

function WorkerTabs({ sheet, worker, tabs }: { sheet: Sheet } & Pick<WorkerSheetProps, 'worker' | 'tabs'>) {
  const t = useTranslations('workers.sheet.tabs');
  const changed = useSheetChanges(sheet).length > 0;
  const definition = (
    <>
      <MissingFields sheet={sheet} />
      <DefinitionTab sheet={sheet} editable={worker.viewerCanEdit} />
    </>
  );
  return (
    <SheetTabs
      tabs={[
        { name: 'definition', label: t('definition'), changed, keep: true, content: definition },
        ...tabs,
        { name: 'historique', label: t('history'), content: <HistoryTab worker={worker} /> },
      ]}
    />
  );
}

function useCrumbs(): Crumb[] {
  const t = useTranslations('workers.lists');
  const { list, state } = readSheetList(useSearchParams());
  return [{ label: t(list === 'favorites' ? 'home' : 'workers') }, { label: t(list), href: listHref(list, state) }];
}
