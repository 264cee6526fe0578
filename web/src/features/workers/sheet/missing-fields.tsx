'use client';

import { Alert, Anchor } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { MOMENTS, type Moment } from '@ruche/rules';
import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { isFilledIn } from './sheet-decisions';
import { changeableFields, type SheetField } from './sheet-field';
import type { SheetValues } from './sheet-values';
import classes from './sheet.module.css';
import type { Sheet } from './use-sheet';

interface MissingFieldsProps {
  sheet: Sheet;
  /** Leads to a field, on whichever tab it stands. */
  onLead: (field: SheetField) => void;
}

/**
 * What this sheet lacks, by the moment it is needed before, once at its top: each leads to its field, on whichever tab. It
 * empties as the fields are filled in. Of a new sheet only what may wait: the rest is asked for when it is saved.
 */
export function MissingFields({ sheet, onLead }: MissingFieldsProps) {
  const { worker, fields, form } = sheet;
  const values = useWatch({ control: form.control }) as SheetValues;
  const missing = fields.filter((field) => field.requiredBefore !== null && !isFilledIn(field, values, worker));
  return MOMENTS.filter((moment) => worker !== null || moment !== 'ALWAYS').map((moment) => (
    <MissingBefore
      key={moment}
      moment={moment}
      missing={missing.filter(({ requiredBefore }) => requiredBefore === moment)}
      {...{ sheet, onLead }}
    />
  ));
}

interface MissingBeforeProps extends MissingFieldsProps {
  moment: Moment;
  missing: readonly SheetField[];
}

function MissingBefore({ moment, missing, sheet, onLead }: MissingBeforeProps) {
  const t = useTranslations('workers.sheet.missing');
  if (missing.length === 0) return null;
  const canFill = new Set(sheet.worker?.viewerCanEdit === false ? [] : changeableFields(sheet.fields));
  const blocks = moment === 'ALWAYS';
  return (
    <Alert
      color={blocks ? 'orange' : 'blue'}
      icon={blocks ? <IconAlertTriangle stroke={1.5} /> : <IconInfoCircle stroke={1.5} />}
      title={t(moment, { count: missing.length })}
      mb="md"
    >
      <ul className={classes['missing']}>
        {missing.map((field) => (
          <li key={field.key}>
            {canFill.has(field) ? (
              <Anchor component="button" type="button" c="inherit" td="underline" onClick={() => onLead(field)}>
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
