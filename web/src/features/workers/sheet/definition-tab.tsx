'use client';

import { Grid, SegmentedControl, type GridColProps } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Controller } from 'react-hook-form';
import { hasModule } from '@/features/identity/viewer/viewer';
import { useViewer } from '@/features/identity/viewer/viewer-context';
import type { BuiltInSection } from '@/features/fields/own-field-values';
import type { SheetKind } from '@/gql/graphql';
import { ErrorState } from '@/ui/error-state';
import { SheetControl } from './controls/sheet-control';
import type { SheetField } from './sheet-field';
import classes from './sheet.module.css';
import type { Sheet } from './use-sheet';

/** Of the twelve columns of a section, those a field takes; USUAL_SPAN when not listed. */
const SPANS: Partial<Record<SheetField['type'], GridColProps['span']>> = {
  ADDRESS: { base: 12, sm: 6, lg: 4 },
  LONG_TEXT: 12,
  SECTORS: { base: 12, sm: 8 },
  MULTIPLE_CHOICE: { base: 12, sm: 8 },
};
const USUAL_SPAN = { base: 12, sm: 4 };

/** The fields of a sheet, by section and in the order of the settings. */
export function DefinitionTab({ sheet, editable }: { sheet: Sheet; editable: boolean }) {
  return (
    <>
      {editable && <SheetKindChoice sheet={sheet} />}
      {sheet.fieldsFailure && <ErrorState message={sheet.fieldsFailure.message} onRetry={sheet.fieldsFailure.retry} />}
      {sectionsOf(sheet.fields).map(([section, fields]) => (
        <Section key={section} section={section} fields={fields} {...{ sheet, editable }} />
      ))}
    </>
  );
}

interface SectionProps {
  section: BuiltInSection;
  fields: readonly SheetField[];
  sheet: Sheet;
  editable: boolean;
}

function Section({ section, fields, sheet, editable }: SectionProps) {
  const t = useTranslations('fields.sections');
  const titleId = useId();
  return (
    <section className={classes['section']} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes['sectionTitle']}>
        {t(section)}
      </h2>
      <Grid gap="md">
        {fields.map((field) => (
          <Grid.Col key={field.key} span={SPANS[field.type] ?? USUAL_SPAN}>
            <SheetControl {...{ field, sheet, editable }} />
          </Grid.Col>
        ))}
      </Grid>
    </section>
  );
}

/** Fiche Particulier or Fiche Pro; no question where the agency has no professional sheets. */
function SheetKindChoice({ sheet }: { sheet: Sheet }) {
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

function sectionsOf(fields: readonly SheetField[]): [BuiltInSection, SheetField[]][] {
  const sections = [...new Set(fields.map(({ section }) => section as BuiltInSection))];
  return sections.map((section) => [section, fields.filter((field) => field.section === section)]);
}
