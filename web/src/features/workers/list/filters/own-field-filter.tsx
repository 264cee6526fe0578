'use client';

import { Button, Group, NumberInput, Radio, Stack, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFieldText, type WriteField } from '../../use-field-text';
import type { WorkerField } from '../../use-worker-fields';
import type { OwnCondition } from '../list-state';
import { FilterChip } from './filter-chip';

interface OwnFieldFilterProps {
  field: WorkerField;
  /** undefined when it was just added. */
  condition: OwnCondition | undefined;
  onChange: (condition: OwnCondition | null) => void;
}

/** A condition on a field of the agency's own: one of its choices, a text, or a range. */
export function OwnFieldFilter({ field, condition, onChange }: OwnFieldFilterProps) {
  const t = useTranslations('workers.filters');
  const write = useFieldText();
  const value = condition === undefined ? '' : writeCondition(field, condition, write, t);
  return (
    <FilterChip
      label={field.label}
      value={value}
      onClear={() => onChange(null)}
      initiallyOpened={condition === undefined}
    >
      {(close) => {
        const choose = (chosen: OwnCondition | null) => {
          onChange(chosen);
          close();
        };
        return <Condition field={field} condition={condition} onChange={choose} />;
      }}
    </FilterChip>
  );
}

function Condition(props: OwnFieldFilterProps) {
  const t = useTranslations('ui');
  const { type, options } = props.field;
  if (type === 'NUMBER' || type === 'MONEY' || type === 'DATE') return <Range {...props} />;
  if (type === 'YES_NO') {
    const choices = [
      { key: 'true', label: t('yes') },
      { key: 'false', label: t('no') },
    ];
    return <OneOf {...props} choices={choices} />;
  }
  // No sheet holds a merged choice; one that is asked for still has a name.
  const choices = options.filter((option) => !option.mergedInto || isAsked(props.condition, option.key));
  return choices.length > 0 ? <OneOf {...props} choices={choices} /> : <Text {...props} />;
}

function isAsked(condition: OwnCondition | undefined, key: string): boolean {
  return condition !== undefined && 'equals' in condition && condition.equals === key;
}

function OneOf({
  field,
  condition,
  choices,
  onChange,
}: OwnFieldFilterProps & { choices: readonly { key: string; label: string }[] }) {
  const chosen = choices.find(({ key }) => isAsked(condition, key))?.key ?? null;
  return (
    <Radio.Group aria-label={field.label} value={chosen} onChange={(key) => onChange({ equals: key })}>
      <Stack gap={8}>
        {choices.map(({ key, label }) => (
          <Radio key={key} size="xs" value={key} label={label} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function Text({ field, condition, onChange }: OwnFieldFilterProps) {
  const t = useTranslations('workers.filters');
  const [typed, setTyped] = useState(condition !== undefined && 'equals' in condition ? condition.equals : '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onChange(typed.trim() === '' ? null : { equals: typed.trim() });
      }}
    >
      <Group gap="xs" align="end">
        <TextInput
          size="xs"
          label={field.label}
          data-autofocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button size="xs" type="submit">
          {t('apply')}
        </Button>
      </Group>
    </form>
  );
}

function Range({ field, condition, onChange }: OwnFieldFilterProps) {
  const t = useTranslations('workers.filters');
  const [ends, setEnds] = useState(condition !== undefined && 'from' in condition ? condition : { from: '', to: '' });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onChange(ends.from === '' && ends.to === '' ? null : ends);
      }}
    >
      <Group gap="xs" align="end">
        <End field={field} label={t('from')} value={ends.from} onChange={(from) => setEnds({ ...ends, from })} />
        <End field={field} label={t('to')} value={ends.to} onChange={(to) => setEnds({ ...ends, to })} />
        <Button size="xs" type="submit">
          {t('apply')}
        </Button>
      </Group>
    </form>
  );
}

interface EndProps {
  field: WorkerField;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function End({ field, label, value, onChange }: EndProps) {
  const shared = { size: 'xs', label, value, w: 120 } as const;
  if (field.type === 'DATE') {
    return <TextInput {...shared} type="date" onChange={(event) => onChange(event.currentTarget.value)} />;
  }
  return <NumberInput {...shared} hideControls onChange={(number) => onChange(String(number))} />;
}

function writeCondition(
  field: WorkerField,
  condition: OwnCondition,
  write: WriteField,
  t: ReturnType<typeof useTranslations<'workers.filters'>>,
): string {
  if ('equals' in condition)
    return write(field, field.type === 'YES_NO' ? condition.equals === 'true' : condition.equals);
  const end = (written: string) => write(field, field.type === 'DATE' ? written : Number(written));
  if (condition.to === '') return t('atLeast', { from: end(condition.from) });
  if (condition.from === '') return t('atMost', { to: end(condition.to) });
  return t('between', { from: end(condition.from), to: end(condition.to) });
}
