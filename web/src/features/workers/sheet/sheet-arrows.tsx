'use client';

import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import {
  IconChevronLeft,
  IconChevronLeftPipe,
  IconChevronRight,
  IconChevronRightPipe,
  IconRefresh,
  type Icon,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRouter, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { WorkerNeighboursQuery as Answer } from '@/gql/graphql';
import { queryOf } from '@/lib/graphql/request';
import { useAskToLeave } from '@/lib/unsaved-changes/unsaved-changes';
import { isDialogOpen } from '@/ui/is-dialog-open';
import { useListQuery } from '../list/use-list-query';
import { readSheetList, sheetHref } from '../list/worker-list';
import { WorkerNeighboursQuery } from './sheet.documents';
import classes from './sheet.module.css';

type Neighbours = Answer['workerNeighbours'];
type Way = 'first' | 'previous' | 'next' | 'last';

const ARROWS: readonly { way: Way; Icon: Icon; keys: string; ariaKeys: string }[] = [
  { way: 'first', Icon: IconChevronLeftPipe, keys: 'alt+shift+ArrowUp', ariaKeys: 'Alt+Shift+ArrowUp' },
  { way: 'previous', Icon: IconChevronLeft, keys: 'alt+ArrowUp', ariaKeys: 'Alt+ArrowUp' },
  { way: 'next', Icon: IconChevronRight, keys: 'alt+ArrowDown', ariaKeys: 'Alt+ArrowDown' },
  { way: 'last', Icon: IconChevronRightPipe, keys: 'alt+shift+ArrowDown', ariaKeys: 'Alt+Shift+ArrowDown' },
];

/** The arrow one is on the way by: it is drawn anew with the next sheet, and would lose the focus. */
let followed: Way | null = null;

const TYPED_IN = ['INPUT', 'TEXTAREA', 'SELECT'];

/** « ‹ › »: to the first, previous, next and last worker of the list one came from, with the mouse or the keyboard. */
export function SheetArrows({ workerId }: { workerId: string }) {
  const t = useTranslations('workers.sheet.arrows');
  const ask = useAskToLeave();
  const router = useRouter();
  const { hrefs, known, failed, retry } = useNeighbourHrefs(workerId);
  const arrows = useFocusBack(known);
  const go = (way: Way) => {
    const href = hrefs[way];
    if (href === null) return;
    ask(() => {
      followed = way;
      router.push(href);
    });
  };
  // Where one types, Alt and an arrow open the list of a field.
  useHotkeys(
    ARROWS.map(({ way, keys }) => [keys, () => (isDialogOpen() ? undefined : go(way))] as const),
    TYPED_IN,
  );
  return (
    <div ref={arrows} role="group" aria-label={t('title')} className={classes['arrows']}>
      {failed && (
        <Button
          size="xs"
          variant="subtle"
          color="red"
          leftSection={<IconRefresh size={16} stroke={1.5} />}
          onClick={retry}
        >
          {t('failed')}
        </Button>
      )}
      {ARROWS.map(({ way, Icon, ariaKeys }) => (
        <Tooltip key={way} label={t(way)}>
          <ActionIcon
            data-way={way}
            aria-label={t(way)}
            aria-keyshortcuts={ariaKeys}
            disabled={hrefs[way] === null}
            onClick={() => go(way)}
          >
            <Icon size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
}

/** Gives the focus to the arrow that led here as soon as it is known what it leads to; at the end of the list, to the sheet. */
function useFocusBack(known: boolean): RefObject<HTMLDivElement | null> {
  const arrows = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!known || followed === null) return;
    const arrow = arrows.current?.querySelector<HTMLElement>(`[data-way="${followed}"]:enabled`);
    followed = null;
    if (document.activeElement === document.body) (arrow ?? document.getElementById('main'))?.focus();
  }, [known]);
  return arrows;
}

/** A save may take the worker out of the list: one goes on from where he stood. */
function useLastKnown(now: Neighbours | undefined): Neighbours | undefined {
  const [known, setKnown] = useState(now);
  const isListed = now !== undefined && now.first !== null;
  if (isListed && now !== known) setKnown(now);
  return isListed ? now : known;
}

/** The sheets around this one, in the list its address names; null where there is none, or it is this one. */
function useNeighbourHrefs(workerId: string) {
  const params = useSearchParams();
  const { list, state } = useMemo(() => readSheetList(params), [params]);
  const query = useListQuery(list, state);
  const { data, isError, refetch } = useQuery({
    ...queryOf(WorkerNeighboursQuery, { id: workerId, filter: {}, sort: {}, ...query }),
    enabled: query !== null,
  });
  const neighbours = useLastKnown(data?.workerNeighbours);
  const hrefOf = (way: Way): string | null => {
    const id = neighbours?.[way] ?? null;
    return id === null || id === workerId ? null : sheetHref(id, list, state);
  };
  const hrefs = { first: hrefOf('first'), previous: hrefOf('previous'), next: hrefOf('next'), last: hrefOf('last') };
  return { hrefs, known: neighbours !== undefined, failed: isError, retry: () => void refetch() };
}
