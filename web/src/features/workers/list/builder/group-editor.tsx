'use client';

import { ActionIcon, Button, Select, SegmentedControl, Stack } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { RuleCondition, RuleGroup } from '../filter-rule';
import type { ListProperty } from '../use-list-properties';
import { isComplete, newCondition, withOperator } from './condition-shape';
import { ConditionValues } from './condition-values';
import classes from './builder.module.css';

interface GroupEditorProps {
  group: RuleGroup;
  /** What it is called for screen readers. */
  label: string;
  properties: readonly ListProperty[];
  /** What is missing is told. */
  checked: boolean;
  onChange: (group: RuleGroup) => void;
}

/** Conditions that hold together: all of them, or any. */
export function GroupEditor({ group, label, properties, checked, onChange }: GroupEditorProps) {
  const t = useTranslations('workers.rule');
  const { conditions, match } = group;
  const [first] = properties;
  const replace = (place: number, ...by: RuleCondition[]) =>
    onChange({ ...group, conditions: conditions.toSpliced(place, 1, ...by) });
  return (
    <Stack gap="xs" role="group" aria-label={label}>
      <SegmentedControl
        size="xs"
        w="fit-content"
        aria-label={t('match')}
        data={[
          { value: 'ALL', label: t('all') },
          { value: 'ANY', label: t('any') },
        ]}
        value={match}
        onChange={(chosen) => onChange({ ...group, match: chosen })}
      />
      {conditions.map((condition, place) => (
        <ConditionRow
          // Conditions have no names of their own, and never change places.
          key={place}
          {...{ condition, properties, checked }}
          onChange={(changed) => replace(place, changed)}
          onRemove={() => replace(place)}
        />
      ))}
      <Button
        size="xs"
        variant="subtle"
        w="fit-content"
        leftSection={<IconPlus size={14} stroke={1.5} aria-hidden />}
        onClick={() => first && onChange({ ...group, conditions: [...conditions, newCondition(first)] })}
      >
        {t('addCondition')}
      </Button>
    </Stack>
  );
}

interface ConditionRowProps {
  condition: RuleCondition;
  properties: readonly ListProperty[];
  checked: boolean;
  onChange: (condition: RuleCondition) => void;
  onRemove: () => void;
}

function ConditionRow({ condition, properties, checked, onChange, onRemove }: ConditionRowProps) {
  const t = useTranslations('workers.rule');
  const property = properties.find(({ key }) => key === condition.property);
  const error = checked && !isComplete(condition, property) ? t('incomplete') : undefined;
  function choose(key: string | null): void {
    const chosen = properties.find((one) => one.key === key);
    if (chosen !== undefined) onChange(newCondition(chosen));
  }
  return (
    <div className={classes['condition']}>
      <Select
        size="xs"
        searchable
        allowDeselect={false}
        aria-label={t('field')}
        error={property === undefined ? t('fieldGone') : undefined}
        data={properties.map(({ key, label }) => ({ value: key, label }))}
        value={condition.property}
        onChange={choose}
      />
      <Select
        size="xs"
        allowDeselect={false}
        aria-label={t('operator')}
        data={(property?.operators ?? []).map((operator) => ({ value: operator, label: t(`operators.${operator}`) }))}
        value={condition.operator}
        onChange={(operator) =>
          operator !== null && property !== undefined && onChange(withOperator(condition, property.type, operator))
        }
      />
      {property === undefined ? <span /> : <ConditionValues {...{ condition, property, error, onChange }} />}
      <ActionIcon variant="subtle" color="gray" aria-label={t('removeCondition')} onClick={onRemove}>
        <IconX size={16} stroke={1.5} aria-hidden />
      </ActionIcon>
    </div>
  );
}
