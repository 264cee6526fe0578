'use client';

import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  IconDots,
  IconPrinter,
  IconStar,
  IconStarFilled,
  IconTrash,
  IconUserCheck,
  IconUserOff,
  IconUserPlus,
} from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFormState } from 'react-hook-form';
import { printHref } from '../print-href';
import { CreatedByDialog } from './created-by-dialog';
import { DeleteWorkerDialog } from './delete-worker-dialog';
import type { SheetWorker } from './sheet-values';
import { useFavorite } from './use-favorite';
import type { Sheet } from './use-sheet';
import { useSetStatus } from './use-set-status';

interface SheetActionsProps {
  sheet: Sheet;
  worker: SheetWorker;
  onSave: () => Promise<void>;
}

/** What can be done with a sheet: Enregistrer, Favori, and what is rarer in a menu. */
export function SheetActions({ sheet, worker, onSave }: SheetActionsProps) {
  const t = useTranslations('workers.sheet.actions');
  const { isSubmitting } = useFormState({ control: sheet.form.control });
  return (
    <>
      <FavoriteButton worker={worker} />
      <Button
        component="a"
        href={printHref([worker.id])}
        target="_blank"
        variant="default"
        visibleFrom="sm"
        leftSection={<IconPrinter size={16} stroke={1.5} aria-hidden />}
      >
        {t('print')}
      </Button>
      <MoreActions {...{ sheet, worker, onSave }} />
      {worker.viewerCanEdit && (
        <Button loading={isSubmitting} onClick={() => void onSave()}>
          {t('save')}
        </Button>
      )}
    </>
  );
}

function FavoriteButton({ worker: { id, isFavorite } }: { worker: SheetWorker }) {
  const t = useTranslations('workers.sheet.actions');
  const setFavorite = useFavorite(id);
  const Star = isFavorite ? IconStarFilled : IconStar;
  return (
    <Button
      variant="default"
      aria-pressed={isFavorite}
      leftSection={<Star size={16} stroke={1.5} aria-hidden />}
      onClick={() => setFavorite(!isFavorite)}
    >
      {t('favorite')}
    </Button>
  );
}

type Dialog = 'createdBy' | 'delete' | null;

function MoreActions({ sheet, worker, onSave }: SheetActionsProps) {
  const t = useTranslations('workers.sheet.actions');
  const [dialog, setDialog] = useState<Dialog>(null);
  const setStatus = useSetStatus(sheet, onSave);
  const inactive = worker.status === 'INACTIVE';
  const StatusIcon = inactive ? IconUserCheck : IconUserOff;
  const close = () => setDialog(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t('more')}>
            <IconDots size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component="a"
            href={printHref([worker.id])}
            target="_blank"
            hiddenFrom="sm"
            leftSection={<IconPrinter size={16} stroke={1.5} />}
          >
            {t('print')}
          </Menu.Item>
          <Menu.Item leftSection={<IconUserPlus size={16} stroke={1.5} />} onClick={() => setDialog('createdBy')}>
            {t('createdBy')}
          </Menu.Item>
          {setStatus !== null && (
            <Menu.Item
              leftSection={<StatusIcon size={16} stroke={1.5} />}
              onClick={() => setStatus(inactive ? 'ACTIVE' : 'INACTIVE')}
            >
              {t(inactive ? 'activate' : 'deactivate')}
            </Menu.Item>
          )}
          {worker.viewerCanDelete && (
            <Menu.Item
              color="var(--mantine-color-error)"
              leftSection={<IconTrash size={16} stroke={1.5} />}
              onClick={() => setDialog('delete')}
            >
              {t('delete')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {dialog === 'createdBy' && <CreatedByDialog worker={worker} onClose={close} />}
      {dialog === 'delete' && <DeleteWorkerDialog worker={worker} setStatus={setStatus} onClose={close} />}
    </>
  );
}
