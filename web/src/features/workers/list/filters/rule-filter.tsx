'use client';

import { Button, CloseButton } from '@mantine/core';
import { IconFilterPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFieldText } from '../../use-field-text';
import { RuleDialog } from '../builder/rule-dialog';
import { shapeOf } from '../builder/condition-shape';
import { useChoices } from '../builder/use-choices';
import { conditionCount, conditionsIn, type Rule, type RuleCondition } from '../filter-rule';
import { useListProperties } from '../use-list-properties';
import classes from './filters.module.css';

interface RuleFilterProps {
  rule: Rule | null;
  onChange: (rule: Rule | null) => void;
}

/** The filter builder as a chip: one condition in words, several by their number. */
export function RuleFilter({ rule, onChange }: RuleFilterProps) {
  const t = useTranslations('workers');
  const [opened, setOpened] = useState(false);
  const write = useConditionText();
  const [only] = rule === null ? [] : conditionsIn(rule);
  const count = rule === null ? 0 : conditionCount(rule);
  const text = count === 1 && only !== undefined ? write(only) : t('rule.count', { count });
  return (
    <div className={classes['chip']}>
      <Button
        size="xs"
        variant={rule === null ? 'subtle' : 'light'}
        {...(rule === null && { leftSection: <IconFilterPlus size={14} stroke={1.5} aria-hidden /> })}
        onClick={() => setOpened(true)}
      >
        <span className={classes['value']}>{rule === null ? t('rule.open') : text}</span>
      </Button>
      {rule !== null && (
        <CloseButton size="sm" aria-label={t('filters.clear', { label: text })} onClick={() => onChange(null)} />
      )}
      {opened && <RuleDialog rule={rule} onApply={onChange} onClose={() => setOpened(false)} />}
    </div>
  );
}

function useConditionText(): (condition: RuleCondition) => string {
  const t = useTranslations('workers.rule');
  const properties = useListProperties();
  const choicesOf = useChoices();
  const write = useFieldText();
  return ({ property: key, operator, values }) => {
    const property = properties.find((one) => one.key === key);
    if (property === undefined) return t('count', { count: 1 });
    const shape = shapeOf(property.type, operator);
    const named = values.map((value) => {
      if (shape === 'choices') return choicesOf(property).find((choice) => choice.value === String(value))?.label ?? '';
      return shape === 'days' ? String(value) : write(property, value);
    });
    return [property.label, t(`operators.${operator}`), named.join(', ')].filter(Boolean).join(' ');
  };
}
