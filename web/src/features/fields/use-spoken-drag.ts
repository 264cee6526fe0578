'use client';

import { Accessibility, type Draggable } from '@dnd-kit/dom';
import type { DragDropProvider } from '@dnd-kit/react';
import { isSortable } from '@dnd-kit/react/sortable';
import { useTranslations } from 'next-intl';
import { useMemo, type ComponentProps } from 'react';

/** Says in the page's language how to move a field by keyboard, and where it goes. */
export function useSpokenDrag(
  fields: readonly { key: string; label: string }[],
): NonNullable<ComponentProps<typeof DragDropProvider>['plugins']> {
  const t = useTranslations('fields.move');
  return useMemo(() => {
    const say = (key: 'start' | 'over' | 'end') => (event: { operation: { source: Draggable | null } }) => {
      const { source } = event.operation;
      if (!isSortable(source)) return undefined;
      const label = fields.find((field) => field.key === source.id)?.label ?? '';
      return t(key, { label, place: source.index + 1 });
    };
    const spoken = Accessibility.configure({
      screenReaderInstructions: { draggable: t('instructions') },
      announcements: { dragstart: say('start'), dragover: say('over'), dragend: say('end') },
    });
    return (defaults) => [...defaults.filter((plugin) => plugin !== Accessibility), spoken];
  }, [fields, t]);
}
