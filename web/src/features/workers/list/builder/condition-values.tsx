'use client';

import { Group, MultiSelect, NumberInput, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { RuleCondition, RuleValue } from '../filter-rule';
import type { ListProperty } from '../use-list-properties';
import { shapeOf, withValue } from './condition-shape';
import { useChoices } from './use-choices';

interface ConditionValuesProps {
  condition: RuleCondition;
  property: ListProperty;
  /** What is missing; shown beside the value. */
  error: string | undefined;
  onChange: (condition: RuleCondition) => void;
}

/** What a condition compares with, asked for as its property and operator need it. */
export function ConditionValues({ condition, property, error, onChange }: ConditionValuesProps) {
  const t = useTranslations('workers.rule');
  const choicesOf = useChoices();
  const shape = shapeOf(property.type, condition.operator);
  if (shape === 'none') return null;
  if (shape === 'choices') {
    const isYesNo = property.type === 'YES_NO';
    return (
      <MultiSelect
        size="xs"
        searchable
        aria-label={t('value')}
        error={error}
        maxValues={isYesNo ? 1 : 50}
        data={[...choicesOf(property)]}
        value={condition.values.map(String)}
        onChange={(values) =>
          onChange({ ...condition, values: isYesNo ? values.map((value) => value === 'true') : values })
        }
      />
    );
  }
  const change = (place: number) => (value: RuleValue) => onChange(withValue(condition, place, value));
  const kind = shape === 'days' || property.type === 'NUMBER' || property.type === 'MONEY' ? 'number' : property.type;
  const [first = '', second = ''] = condition.values;
  if (shape !== 'range') {
    return (
      <Value
        kind={kind}
        label={t(shape === 'days' ? 'days' : 'value')}
        {...{ error }}
        value={first}
        onChange={change(0)}
      />
    );
  }
  return (
    <Group gap={4} wrap="nowrap" align="flex-start">
      <Value kind={kind} label={t('from')} {...{ error }} value={first} onChange={change(0)} />
      <Value kind={kind} label={t('to')} error={undefined} value={second} onChange={change(1)} />
    </Group>
  );
}

interface ValueProps {
  kind: string;
  label: string;
  error: string | undefined;
  value: RuleValue;
  onChange: (value: RuleValue) => void;
}

function Value({ kind, label, error, value, onChange }: ValueProps) {
  const shared = { size: 'xs', 'aria-label': label, placeholder: label, error } as const;
  if (kind === 'number') {
    return (
      <NumberInput {...shared} hideControls decimalSeparator="," value={value as number | ''} onChange={onChange} />
    );
  }
  return (
    <TextInput
      {...shared}
      type={kind === 'DATE' ? 'date' : 'text'}
      maxLength={100}
      value={String(value)}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
