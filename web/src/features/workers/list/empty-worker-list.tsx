'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { hasRole } from '@/features/identity/viewer/viewer';
import { useViewer } from '@/features/identity/viewer/viewer-context';
import { Link } from '@/lib/unsaved-changes/link';
import { EmptyState } from '@/ui/empty-state';
import { isNarrowed, widened, type ListState } from './list-state';
import type { ChangeList } from './use-list-state';
import { LIST_PATHS, type WorkerList } from './worker-list';

interface EmptyWorkerListProps {
  list: WorkerList;
  state: ListState;
  onChange: ChangeList;
}

/** Says why a list is empty, and offers the next step. */
export function EmptyWorkerList({ list, state, onChange }: EmptyWorkerListProps) {
  const t = useTranslations('workers.empty');
  if (isNarrowed(state)) {
    const clear = () => onChange(widened(state));
    return (
      <EmptyState
        title={t('narrowed')}
        help={t('narrowedHelp')}
        action={
          <Button variant="default" onClick={clear}>
            {t('clear')}
          </Button>
        }
      />
    );
  }
  return <EmptyState title={t(list)} help={t(`${list}Help`)} action={<NextStep list={list} />} />;
}

function NextStep({ list }: { list: WorkerList }) {
  const t = useTranslations('workers.empty');
  const mayCreate = hasRole(useViewer(), 'MANAGER');
  if (list !== 'current') {
    return (
      <Button component={Link} href={LIST_PATHS.current} variant="default">
        {t('toList')}
      </Button>
    );
  }
  if (!mayCreate) return null;
  return (
    <Button component={Link} href="/intervenants/nouveau">
      {t('create')}
    </Button>
  );
}
