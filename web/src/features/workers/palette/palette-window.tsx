'use client';

import { CloseButton, Combobox, Modal, ScrollArea, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { plain } from '@/lib/format/plain';
import { queryOf } from '@/lib/graphql/request';
import { useGuardedRouter } from '@/lib/unsaved-changes/use-guarded-router';
import { SkeletonRows } from '@/ui/skeleton-rows';
import { useEscape } from '@/ui/use-escape';
import { EMPTY_LIST_STATE, LONGEST_SEARCH } from '../list/list-state';
import { sheetHref } from '../list/worker-list';
import { FoundWorkersQuery } from './palette.documents';

/** A screen of the left bar. */
export interface PaletteScreen {
  label: string;
  href: string;
}

interface Destination extends PaletteScreen {
  /** After the label, smaller. Not paler: on the chosen entry it could not be read. */
  more?: string;
  /** Shown, and not to be followed yet: the answer to what is typed is still to come. */
  outdated?: boolean;
}

const PAUSE_MS = 150;

/** Finds workers by name, number, telephone or e-mail, and screens by their names; Enter goes there. */
export function PaletteWindow({ screens, onClose }: { screens: readonly PaletteScreen[]; onClose: () => void }) {
  const t = useTranslations('workers.palette');
  const close = useTranslations('ui')('close');
  const { push } = useGuardedRouter();
  const [typed, setTyped] = useState('');
  const { workers, isSearching } = useFoundWorkers(typed);
  const found = screens.filter(({ label }) => plain(label).includes(plain(typed)));
  const combobox = useFirstSelected([isSearching, ...[...workers, ...found].map(({ href }) => href)].join(' '));

  function go(href: string): void {
    onClose();
    push(href);
  }
  useEscape(true, onClose);
  // A list that is open keeps Escape to itself, and this one always is.
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') onClose();
  }
  return (
    <Modal.Root
      opened
      onClose={onClose}
      closeOnEscape={false}
      size={560}
      yOffset={80}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={t('open')}>
        <Combobox store={combobox} onOptionSubmit={go}>
          <Combobox.EventsTarget>
            <TextInput
              size="md"
              variant="unstyled"
              px="md"
              py={6}
              // Before the window's own focus trap, which waits: what is typed right after Ctrl-K arrives here.
              autoFocus
              data-autofocus
              aria-label={t('placeholder')}
              placeholder={t('placeholder')}
              maxLength={LONGEST_SEARCH}
              leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
              rightSection={<CloseButton aria-label={close} onClick={onClose} />}
              value={typed}
              onKeyDown={onKeyDown}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </Combobox.EventsTarget>
          <ScrollArea.Autosize mah={380} type="auto">
            <Combobox.Options aria-label={t('results')} p="xs" hidden={workers.length + found.length === 0}>
              <Destinations title={t('workers')} destinations={workers} />
              <Destinations title={t('screens')} destinations={found} />
            </Combobox.Options>
            {isSearching && workers.length === 0 && <SkeletonRows count={3} />}
            {!isSearching && workers.length + found.length === 0 && (
              <Combobox.Empty role="status" p="md">
                {t('nothing')}
              </Combobox.Empty>
            )}
          </ScrollArea.Autosize>
        </Combobox>
      </Modal.Content>
    </Modal.Root>
  );
}

function Destinations({ title, destinations }: { title: string; destinations: readonly Destination[] }) {
  if (destinations.length === 0) return null;
  return (
    <Combobox.Group label={title}>
      {destinations.map(({ href, label, more, outdated = false }) => (
        <Combobox.Option key={href} value={href} disabled={outdated}>
          {label}{' '}
          {more !== undefined && (
            <Text span size="sm" c="inherit">
              {more}
            </Text>
          )}
        </Combobox.Option>
      ))}
    </Combobox.Group>
  );
}

/** Those the search finds; while it goes on, those of the former one, not to be followed. */
function useFoundWorkers(typed: string): { workers: Destination[]; isSearching: boolean } {
  const t = useTranslations('workers.statuses');
  const wanted = typed.trim();
  const [search] = useDebouncedValue(wanted, PAUSE_MS);
  const { data, isPlaceholderData, isPending, isError } = useQuery({
    ...queryOf(FoundWorkersQuery, { search }),
    placeholderData: keepPreviousData,
    enabled: search !== '',
  });
  if (wanted === '') return { workers: [], isSearching: false };
  const outdated = wanted !== search || isPlaceholderData;
  const workers = (data?.workers.nodes ?? []).map(({ id, displayName, registrationNumber, status }) => ({
    label: displayName,
    href: sheetHref(id, status === 'INACTIVE' ? 'former' : 'current', EMPTY_LIST_STATE),
    more: [registrationNumber, status === 'INACTIVE' && t('INACTIVE')].filter(Boolean).join(' · '),
    outdated,
  }));
  return { workers, isSearching: outdated || (isPending && !isError) };
}

/** A list whose first entry is the one Enter follows, whenever its entries are others. */
function useFirstSelected(entries: string) {
  const combobox = useCombobox({ opened: true });
  const { resetSelectedOption, selectFirstOption } = combobox;
  useEffect(() => {
    resetSelectedOption();
    selectFirstOption();
  }, [entries, resetSelectedOption, selectFirstOption]);
  return combobox;
}
