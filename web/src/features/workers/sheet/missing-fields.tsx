'use client';

import { Alert, Anchor } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { changeableFields, pathOf, type SheetField } from './sheet-field';
import { inputsIn, valueOf, type SheetValues } from './sheet-values';
import classes from './sheet.module.css';
import type { Sheet } from './use-sheet';

/** What this sheet must have and lacks, once at its top: each leads to its field. It empties as the fields are filled in. */
export function MissingFields({ sheet: { worker, fields, form } }: { sheet: Sheet }) {
  const t = useTranslations('workers.sheet');
  const values = useWatch({ control: form.control }) as SheetValues;
  const missing = fields.filter(({ key }) => worker?.missingFields.includes(key)).filter(isEmptyIn(values));
  if (missing.length === 0) return null;
  const canFill = new Set(worker?.viewerCanEdit === true ? changeableFields(fields) : []);
  return (
    <Alert
      color="orange"
      icon={<IconAlertTriangle stroke={1.5} />}
      title={t('missing', { count: missing.length })}
      mb="md"
    >
      <ul className={classes['missing']}>
        {missing.map((field) => (
          <li key={field.key}>
            {canFill.has(field) ? (
              <Anchor
                component="button"
                type="button"
                c="inherit"
                td="underline"
                onClick={() => form.setFocus(focusPath(field))}
              >
                {field.label}
              </Anchor>
            ) : (
              field.label
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function isEmptyIn(values: SheetValues): (field: SheetField) => boolean {
  return (field) => {
    const value = valueOf(inputsIn(values, field));
    return value === null || (field.type === 'GENERATED_NUMBER' && value === false);
  };
}

function focusPath(field: SheetField): string {
  return field.type === 'ADDRESS' ? `${pathOf(field)}.line1` : pathOf(field);
}
