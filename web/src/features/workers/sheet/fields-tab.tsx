'use client';

import { useId } from 'react';
import { ErrorState } from '@/ui/error-state';
import { SheetControl } from './controls/sheet-control';
import type { SheetField } from './sheet-field';
import { sectionsOfTab, spanOf, type FieldsTabKey, type SheetSection } from './sheet-layout';
import classes from './sheet.module.css';
import type { Sheet } from './use-sheet';

/** One tab of the fields of a sheet, by section and in the order of the settings. */
export function FieldsTab({ tab, sheet, editable }: { tab: FieldsTabKey; sheet: Sheet; editable: boolean }) {
  return (
    <>
      {sheet.layoutFailure && <ErrorState message={sheet.layoutFailure.message} onRetry={sheet.layoutFailure.retry} />}
      {sectionsOfTab(sheet, tab).map(({ section, fields }) => (
        <Section key={section.key} section={section} fields={fields} {...{ sheet, editable }} />
      ))}
    </>
  );
}

interface SectionProps {
  section: SheetSection;
  fields: readonly SheetField[];
  sheet: Sheet;
  editable: boolean;
}

function Section({ section: { label, columns }, fields, sheet, editable }: SectionProps) {
  const titleId = useId();
  return (
    <section className={classes['section']} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes['sectionTitle']}>
        {label}
      </h2>
      <div className={classes['fields']}>
        {fields.map((field) => (
          <div key={field.key} data-span={spanOf(field, columns)}>
            <SheetControl {...{ field, sheet, editable }} />
          </div>
        ))}
      </div>
    </section>
  );
}
