'use client';

import { Table } from '@mantine/core';
import { DragDropProvider } from '@dnd-kit/react';
import { isSortable } from '@dnd-kit/react/sortable';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { FieldSettings_FieldFragment, SheetKind } from '@/gql/graphql';
import { plain } from '@/lib/format/plain';
import { EmptyState } from '@/ui/empty-state';
import { FieldRow } from './field-row';
import { fieldsInOrder, moveField, type FieldSettingsDraft } from './field-settings-draft';
import classes from './field-settings.module.css';
import { SectionRow } from './sections/section-row';
import type { SectionActs } from './sections/use-section-acts';
import type { FieldSettings, SettingsSection } from './use-field-settings';
import { useSpokenDrag } from './use-spoken-drag';

/** The groups of columns, whether the agency has such sheets or not. */
const SHEET_KINDS: readonly SheetKind[] = ['INDIVIDUAL', 'PROFESSIONAL'];

interface FieldSettingsTableProps {
  settings: FieldSettings;
  draft: FieldSettingsDraft;
  /** Part of a name; only fields that have it are listed, and cannot be moved meanwhile. */
  search: string;
  onChange: (draft: FieldSettingsDraft) => void;
  onEdit: (field: FieldSettings_FieldFragment) => void;
  onRules: (field: FieldSettings_FieldFragment) => void;
  onEditSection: (section: SettingsSection) => void;
  acts: SectionActs;
}

/** Every field by tab and section, with the boxes that put it on each kind of sheet. */
export function FieldSettingsTable(props: FieldSettingsTableProps) {
  const { settings, draft, search, onChange, onEdit, onRules, onEditSection, acts } = props;
  const t = useTranslations('fields');
  const sections = useListedSections(settings, draft, search);
  const plugins = useSpokenDrag(settings.fields);
  if (sections.length === 0) return <EmptyState title={t('noneFound', { search })} help={t('noneFoundHelp')} />;

  function drop(key: string, section: string, index: number): void {
    const others = sections
      .find((listed) => listed.section.key === section)
      ?.fields.filter((field) => field.key !== key);
    onChange(moveField(draft, settings.fields, key, others?.[index]?.key ?? null));
  }
  return (
    <DragDropProvider
      plugins={plugins}
      onDragEnd={({ operation: { source }, canceled }) => {
        if (canceled || !isSortable(source) || source.index === source.initialIndex) return;
        drop(String(source.id), String(source.group), source.index);
      }}
    >
      <Table className={classes['table']} highlightOnHover>
        <ColumnHeads />
        {sections.map(({ section, fields }) => (
          <Fragment key={section.key}>
            <tbody>
              <SectionRow
                section={section}
                empty={fields.length === 0}
                movable={search.trim() === ''}
                acts={acts}
                onEdit={() => onEditSection(section)}
              />
              {fields.map((field, index) => (
                <FieldRow
                  key={field.key}
                  {...{ field, index, draft, onChange, onEdit, onRules }}
                  sheetKinds={SHEET_KINDS}
                  movable={search.trim() === ''}
                />
              ))}
            </tbody>
          </Fragment>
        ))}
      </Table>
    </DragDropProvider>
  );
}

function ColumnHeads() {
  const t = useTranslations('fields');
  return (
    <thead className={classes['heads']}>
      <tr>
        <th rowSpan={2} colSpan={2} scope="col">
          {t('columns.field')}
        </th>
        <th rowSpan={2} scope="col">
          {t('columns.type')}
        </th>
        {SHEET_KINDS.map((sheetKind) => (
          <th key={sheetKind} colSpan={3} scope="colgroup" className={classes['kind']}>
            {t(`sheetKinds.${sheetKind}`)}
          </th>
        ))}
        <td rowSpan={2} />
      </tr>
      <tr>
        {SHEET_KINDS.map((sheetKind) => (
          <Fragment key={sheetKind}>
            <th scope="col" className={classes['kind']}>
              {t('columns.onSheet')}
            </th>
            <th scope="col">{t('columns.required')}</th>
            <th scope="col">{t('columns.shown')}</th>
          </Fragment>
        ))}
      </tr>
    </thead>
  );
}

/** The sections, with their fields of that name in the draft's order; without those that have none while one looks for a name. */
function useListedSections({ fields, sections }: FieldSettings, draft: FieldSettingsDraft, search: string) {
  const wanted = plain(search);
  return sections
    .filter(({ archivedAt }) => archivedAt === null)
    .map((section) => ({
      section,
      fields: fieldsInOrder(draft, fields, section.key).filter(
        ({ archivedAt, label }) => archivedAt === null && plain(label).includes(wanted),
      ),
    }))
    .filter((listed) => wanted === '' || listed.fields.length > 0);
}
