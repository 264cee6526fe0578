'use client';

import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FieldSettings_FieldFragment } from '@/gql/graphql';
import { useUnsavedGuard } from '@/lib/unsaved-changes/unsaved-changes';
import { ErrorState } from '@/ui/error-state';
import { Page } from '@/ui/page';
import { SaveBar } from '@/ui/save-bar';
import { SkeletonRows } from '@/ui/skeleton-rows';
import { RefusalNotice } from '@/ui/refusal-notice';
import { useNotify } from '@/ui/use-notify';
import { ArchivedFields } from './archived-fields';
import { settingOf, type FieldSettingsDraft } from './field-settings-draft';
import { FieldSettingsTable } from './field-settings-table';
import classes from './field-settings.module.css';
import { FieldRulesDialog } from './rules/field-rules-dialog';
import { SectionDialog } from './sections/section-dialog';
import { useSectionActs } from './sections/use-section-acts';
import { SettingsMenu } from './settings-menu';
import { OwnFieldDialog } from './own-field-dialog';
import { TheirChangesNotice } from './their-changes-notice';
import { useFieldSettings, type FieldSettings, type SavedSettings, type SettingsSection } from './use-field-settings';
import { useSettingsDraft } from './use-settings-draft';

/** The field the dialog is open on. */
type Edited = FieldSettings_FieldFragment | 'new' | null;

/** Administration > Paramètres > Configuration > Gestion des champs. */
export function FieldSettingsScreen() {
  const t = useTranslations('fields');
  const { settings, failed, reload, replace } = useFieldSettings();
  const [edited, setEdited] = useState<Edited>(null);
  return (
    <Page
      title={t('title')}
      crumbs={[{ label: t('administration') }, { label: t('settings') }, { label: t('configuration') }]}
      actions={
        <>
          <SettingsMenu onImported={replace} />
          <Button
            leftSection={<IconPlus size={16} stroke={1.5} />}
            disabled={!settings}
            onClick={() => setEdited('new')}
          >
            {t('add')}
          </Button>
        </>
      }
    >
      {failed && <ErrorState onRetry={reload} />}
      {!failed && !settings && <SkeletonRows count={14} />}
      {settings && <EditedSettings {...{ settings, replace, edited, onEdit: setEdited }} />}
    </Page>
  );
}

interface EditedSettingsProps {
  settings: FieldSettings;
  replace: (saved: SavedSettings) => void;
  edited: Edited;
  onEdit: (edited: Edited) => void;
}

function EditedSettings({ settings, replace, edited, onEdit }: EditedSettingsProps) {
  const t = useTranslations('fields');
  const notify = useNotify();
  const [search, setSearch] = useState('');
  const { draft, change, cancel, save, saving, theirChanges, problems, takeIn } = useSettingsDraft(
    settings,
    replace,
    () => notify.done(t('saved')),
  );
  const [ruled, setRuled] = useState<string | null>(null);
  const [section, setSection] = useState<SettingsSection | 'new' | null>(null);
  const acts = useSectionActs(settings, { onSaved: takeIn, onLate: replace });
  const ruledField = settings.fields.find(({ key }) => key === ruled);
  const changes = useChangeLabels(draft, settings);
  useUnsavedGuard(changes.length > 0);
  return (
    <>
      <p className={classes['intro']}>{t('intro')}</p>
      <TextInput
        className={classes['search']}
        label={t('search')}
        leftSection={<IconSearch size={16} stroke={1.5} />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <TheirChangesNotice changes={theirChanges} />
      <RefusalNotice
        title={t('notSaved')}
        reasons={problems}
        announced={problems.length === 0 ? null : problems}
        mb="md"
      />
      <FieldSettingsTable
        {...{ settings, draft, search, acts, onEdit }}
        onChange={change}
        onRules={({ key }) => setRuled(key)}
        onEditSection={setSection}
      />
      <Button
        variant="default"
        mt="md"
        leftSection={<IconPlus size={16} stroke={1.5} />}
        onClick={() => setSection('new')}
      >
        {t('section.add')}
      </Button>
      <ArchivedFields fields={settings.fields} onRestored={takeIn} />
      <SaveBar changes={changes} saving={saving} onSave={save} onCancel={cancel} />
      {ruledField && (
        <FieldRulesDialog
          field={ruledField}
          settings={settings}
          onSaved={takeIn}
          onLate={replace}
          onClose={() => setRuled(null)}
        />
      )}
      {section && (
        <SectionDialog
          section={section === 'new' ? null : section}
          tab="INFORMATIONS"
          acts={acts}
          onClose={() => setSection(null)}
        />
      )}
      {edited && (
        <OwnFieldDialog
          field={edited === 'new' ? null : edited}
          settings={settings}
          onSaved={takeIn}
          onLate={replace}
          onClose={() => onEdit(null)}
        />
      )}
    </>
  );
}

/** The fields whose boxes changed and the sections whose order changed, by name. */
function useChangeLabels(draft: FieldSettingsDraft, { fields, sections }: FieldSettings): string[] {
  const t = useTranslations('fields');
  const changed = fields.filter((field) =>
    field.settings.some((saved) => {
      const setting = settingOf(draft, field, saved.sheetKind);
      return setting?.shown !== saved.shown || setting.required !== saved.required;
    }),
  );
  const moved = sections.filter(({ key }) => key in draft.order);
  return [...changed.map(({ label }) => label), ...moved.map(({ label }) => t('orderOf', { section: label }))];
}
