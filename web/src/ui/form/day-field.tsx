'use client';

import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { isDay, readTypedDay, writeTypedDay } from '@/lib/format/typed-day';
import { useField, type FieldProps } from './field';

/**
 * A calendar day, typed as 31/12/1990 or picked. The form's value is YYYY-MM-DD; null when empty; the text as typed
 * when it is no day, so that nothing is lost and validation can say so.
 */
export function DayField<Values extends FieldValues>(props: FieldProps<Values>) {
  const t = useTranslations('ui.day');
  const { field, shared } = useField(props);
  const value = (field.value as string | null | undefined) ?? '';
  // What is being typed; null when the field shows its value.
  const [typing, setTyping] = useState<string | null>(null);

  function type(text: string): void {
    setTyping(text);
    field.onChange(text.trim() === '' ? null : (readTypedDay(text) ?? text));
  }
  return (
    <TextInput
      {...shared}
      value={typing ?? writeTypedDay(value)}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => {
        setTyping(null);
        field.onBlur();
      }}
      inputMode="numeric"
      placeholder={t('placeholder')}
      rightSection={
        <Calendar
          day={isDay(value) ? value : null}
          label={`${t('open')} : ${props.label}`}
          disabled={props.disabled}
          onPick={field.onChange}
        />
      }
    />
  );
}

interface CalendarProps {
  day: string | null;
  label: string;
  disabled: boolean | undefined;
  onPick: (day: string | null) => void;
}

function Calendar({ day, label, disabled, onPick }: CalendarProps) {
  const t = useTranslations('ui.day');
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-end" shadow="md">
      <Popover.Target>
        <ActionIcon aria-label={label} disabled={disabled ?? false} onClick={() => setOpened(!opened)}>
          <IconCalendar size={16} stroke={1.5} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          value={day}
          {...(day !== null && { defaultDate: day })}
          onChange={(picked) => {
            onPick(picked);
            setOpened(false);
          }}
          ariaLabels={{
            previousMonth: t('previousMonth'),
            nextMonth: t('nextMonth'),
            previousYear: t('previousYear'),
            nextYear: t('nextYear'),
            previousDecade: t('previousDecade'),
            nextDecade: t('nextDecade'),
            monthLevelControl: t('level'),
            yearLevelControl: t('level'),
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
