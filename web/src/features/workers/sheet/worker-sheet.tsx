'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { FormErrors } from '@/ui/form/form-errors';
import { Page, type Crumb } from '@/ui/page';
import { listHref, readSheetList } from '../list/worker-list';
import { ConflictDialog } from './conflict-dialog';
import { HistoryTab } from './history/history-tab';
import { SheetActions } from './sheet-actions';
import { SheetArrows } from './sheet-arrows';
import { SheetHeader } from './sheet-header';
import type { SheetLayout } from './sheet-layout';
import { SheetSaveBar } from './sheet-save-bar';
import { SheetTabs, type SheetTab } from './sheet-tabs';
import type { SheetWorker } from './sheet-values';
import { SheetWarnings } from './sheet-warnings';
import classes from './sheet.module.css';
import { useFieldTabs } from './use-field-tabs';
import { useUpdateSheet } from './use-save-sheet';
import { useSheet, type Sheet } from './use-sheet';

interface WorkerSheetProps {
  worker: SheetWorker;
  /** That of the kind and nature the sheet was saved with. */
  layout: SheetLayout;
  /** What other features show of the worker. */
  tabs: readonly SheetTab[];
}

/** The sheet of a worker: always open to changes, and only to read for those who may not make any. */
export function WorkerSheet({ worker, layout, tabs }: WorkerSheetProps) {
  const sheet = useSheet(worker, layout);
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
  const fieldTabs = useFieldTabs(sheet, worker.viewerCanEdit);
  return (
    <SheetTabs
      tabs={[
        ...fieldTabs,
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
