'use client';

import { Button, Group, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Dialog } from '@/ui/dialog';
import { useBrowserGuard } from './browser-guard';
import type { Leave } from './leave';

interface UnsavedChanges {
  /** Registers a part of the page as changed; the function given back takes it off. */
  markChanged: () => () => void;
  /** Whether something would be lost by leaving now. */
  isChanged: () => boolean;
  /** Asks whether to lose the changes, and goes on with `leave` when the answer is yes. */
  askToLeave: (leave: Leave) => void;
}

const Context = createContext<UnsavedChanges | null>(null);

/** Watches over everything typed and not saved, and asks before any way out of the page loses it. */
export function UnsavedChangesProvider({ children }: { children: ReactNode }) {
  const [changed] = useState(() => new Set<symbol>());
  // While what was typed is given up: nothing asks a second time.
  const leaving = useRef(false);
  const [pending, setPending] = useState<{ leave: Leave } | null>(null);
  const value = useMemo<UnsavedChanges>(() => {
    const markChanged = () => {
      const part = Symbol('changed part');
      changed.add(part);
      return () => void changed.delete(part);
    };
    const isChanged = () => changed.size > 0 && !leaving.current;
    return { markChanged, isChanged, askToLeave: (leave) => setPending({ leave }) };
  }, [changed]);
  useBrowserGuard(value);

  async function leave(): Promise<void> {
    setPending(null);
    leaving.current = true;
    let isLoading = false;
    try {
      isLoading = (await pending?.leave()) === true;
    } finally {
      leaving.current = isLoading;
    }
  }
  return (
    <Context value={value}>
      {children}
      <LeaveDialog opened={pending !== null} onStay={() => setPending(null)} onLeave={() => void leave()} />
    </Context>
  );
}

/** While `changed` is true, every way out of the page asks before it loses what was typed. */
export function useUnsavedGuard(changed: boolean): void {
  const { markChanged } = useUnsavedChanges();
  useEffect(() => (changed ? markChanged() : undefined), [changed, markChanged]);
}

/** A guard for a way out that is no link: runs `leave` at once when nothing is unsaved, else asks first. */
export function useAskToLeave(): (leave: Leave) => void {
  const { isChanged, askToLeave } = useUnsavedChanges();
  return useCallback(
    (leave) => {
      if (isChanged()) askToLeave(leave);
      else leave();
    },
    [isChanged, askToLeave],
  );
}

/** What the provider knows. Throws without one. */
export function useUnsavedChanges(): UnsavedChanges {
  const value = use(Context);
  if (value === null) throw new Error('UnsavedChangesProvider is missing');
  return value;
}

function LeaveDialog(props: { opened: boolean; onStay: () => void; onLeave: () => void }) {
  const t = useTranslations('ui');
  return (
    <Dialog
      opened={props.opened}
      onClose={props.onStay}
      // Above other dialogs (200) and their lists (300): one of them may hold the changes.
      zIndex={350}
      title={t('changes.title')}
    >
      <Text>{t('changes.leaveBody')}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={props.onLeave}>
          {t('changes.leave')}
        </Button>
        <Button data-autofocus onClick={props.onStay}>
          {t('changes.stay')}
        </Button>
      </Group>
    </Dialog>
  );
}
