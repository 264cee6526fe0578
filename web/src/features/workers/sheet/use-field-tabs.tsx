'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { hasRole } from '@/features/identity/viewer/viewer';
import { useViewer } from '@/features/identity/viewer/viewer-context';
import { Link } from '@/lib/unsaved-changes/link';
import { EmptyState } from '@/ui/empty-state';
import { FieldsTab } from './fields-tab';
import { MissingFields } from './missing-fields';
import { SheetKindChoice } from './sheet-kind-choice';
import { sectionsOfTab, type FieldsTabKey } from './sheet-layout';
import { FIELD_TABS, useSheetTab, type SheetTab } from './sheet-tabs';
import { tabOf, useLeadToField } from './use-lead-to-field';
import type { Sheet } from './use-sheet';
import { useSheetChanges } from './use-sheet-changes';

const TABS: readonly FieldsTabKey[] = ['DEFINITION', 'INFORMATIONS'];

/**
 * The tabs one form fills: Définition, and Informations once the agency has put something there; administrators, who
 * decide of it, find it empty before that.
 */
export function useFieldTabs(sheet: Sheet, editable: boolean): SheetTab[] {
  const t = useTranslations('workers.sheet.tabs');
  const viewer = useViewer();
  const [current] = useSheetTab();
  const changes = useSheetChanges(sheet);
  const lead = useLeadToField(sheet);
  const isChanged = (tab: FieldsTabKey) =>
    (changes.kind && tab === 'DEFINITION') ||
    changes.fields.some((field) => tabOf(field, sheet.sections) === FIELD_TABS[tab]);
  return TABS.filter((tab) => tab === 'DEFINITION' || hasRole(viewer, 'ADMIN') || hasFields(sheet, tab)).map((tab) => {
    const name = FIELD_TABS[tab];
    const content = (
      <>
        {/* Once, though both tabs stay drawn. */}
        {name === current && <MissingFields sheet={sheet} onLead={lead} />}
        {editable && tab === 'DEFINITION' && <SheetKindChoice sheet={sheet} />}
        {hasFields(sheet, tab) || tab === 'DEFINITION' ? <FieldsTab {...{ tab, sheet, editable }} /> : <NothingYet />}
      </>
    );
    return { name, label: t(name), changed: isChanged(tab), keep: true, content };
  });
}

function hasFields(sheet: Sheet, tab: FieldsTabKey): boolean {
  return sectionsOfTab({ fields: sheet.allFields, sections: sheet.sections }, tab).length > 0;
}

function NothingYet() {
  const t = useTranslations('workers.sheet.informations');
  const action = (
    <Button component={Link} href="/administration/champs" variant="default">
      {t('build')}
    </Button>
  );
  return <EmptyState title={t('empty')} help={t('emptyHelp')} action={action} />;
}
