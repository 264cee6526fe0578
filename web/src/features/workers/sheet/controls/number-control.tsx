'use client';

import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import { IconArrowBigLeftFilled, IconArrowBackUp } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useController } from 'react-hook-form';
import { FieldLabel } from '@/ui/form/field-label';
import { pathOf, type SheetField } from '../sheet-field';
import { numberState } from '../sheet-numbers';
import type { Sheet } from '../use-sheet';
import { FormerNumbers } from './former-numbers';

/** The arrows of the reference: green for the matricule, orange for the file number. */
const ARROW_COLORS: Readonly<Record<string, string>> = { registrationNumber: 'green', fileNumber: 'orange' };

interface NumberControlProps {
  field: SheetField;
  sheet: Sheet;
  /** Whether whoever looks may ask for a number. */
  editable: boolean;
}

/** A number the counter gives when the sheet is saved: never typed, asked for by its arrow. */
export function NumberControl({ field, sheet: { worker, nature, form }, editable }: NumberControlProps) {
  const t = useTranslations('workers.sheet.numbers');
  const { control } = form;
  const {
    field: { ref, value, onChange },
    fieldState,
  } = useController({ control, name: pathOf(field) });
  const { number, available, due } = numberState(field, worker, nature);
  const asked = value === true && available;
  const trainee = field.key === 'registrationNumber' && nature === 'TRAINEE';
  return (
    <TextInput
      label={<FieldLabel label={field.label} required={field.required} />}
      readOnly
      value={asked ? t(trainee ? 'willBeZero' : 'willBeGiven') : number}
      placeholder={t('none')}
      description={
        <>
          {due && !asked && <span>{t('due')} </span>}
          {field.help}
          <FormerNumbers field={field} worker={worker} />
        </>
      }
      error={fieldState.error?.message}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      rightSection={
        editable &&
        available && (
          <Arrow
            ref={ref}
            color={ARROW_COLORS[field.key] ?? 'green'}
            label={t(asked ? 'keep' : 'give', { label: field.label })}
            asked={asked}
            onClick={() => onChange(!asked)}
          />
        )
      }
    />
  );
}

interface ArrowProps {
  ref: (element: HTMLButtonElement | null) => void;
  color: string;
  label: string;
  asked: boolean;
  onClick: () => void;
}

function Arrow({ ref, color, label, asked, onClick }: ArrowProps) {
  const Icon = asked ? IconArrowBackUp : IconArrowBigLeftFilled;
  return (
    <Tooltip label={label}>
      <ActionIcon ref={ref} aria-label={label} {...(!asked && { color, variant: 'light' })} onClick={onClick}>
        <Icon size={18} stroke={1.5} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
