'use client';

import { SegmentedControl } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import { hasModule } from '@/features/identity/viewer/viewer';
import { useViewer } from '@/features/identity/viewer/viewer-context';
import type { SheetKind } from '@/gql/graphql';
import type { Sheet } from './use-sheet';

/** Fiche Particulier or Fiche Pro; no question where the agency has no professional sheets. */
export function SheetKindChoice({ sheet }: { sheet: Sheet }) {
  const t = useTranslations('workers');
  const viewer = useViewer();
  const kinds: readonly SheetKind[] = ['INDIVIDUAL', 'PROFESSIONAL'];
  if (!hasModule(viewer, 'PROFESSIONAL_SHEETS')) return null;
  return (
    <Controller
      control={sheet.form.control}
      name="sheetKind"
      render={({ field }) => (
        <SegmentedControl
          mb="md"
          aria-label={t('sheet.kind')}
          data={kinds.map((value) => ({ value, label: t(`sheetKinds.${value}`) }))}
          value={field.value}
          onChange={field.onChange}
        />
      )}
    />
  );
}
