'use client';

import { Checkbox, Stack, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Choice } from '@/ui/form/choice-fields';
import { FilterChip } from './filter-chip';
import classes from './filters.module.css';

/** From this many choices on, they are found by typing. */
const MANY = 9;

interface ChoiceFilterProps {
  label: string;
  choices: readonly Choice[];
  /** The values of those chosen; none: no condition. */
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  /** False where the choice is that of the list itself, and cannot be taken off. */
  clearable?: boolean;
}

/** Any of some choices: « Nature : Salarié, Candidat ». */
export function ChoiceFilter({ label, choices, chosen, onChange, clearable = true }: ChoiceFilterProps) {
  const value = choices.filter((choice) => chosen.includes(choice.value)).map((choice) => choice.label);
  return (
    <FilterChip label={label} value={value.join(', ')} onClear={clearable ? () => onChange([]) : null}>
      {() => <Choices label={label} choices={choices} chosen={chosen} onChange={onChange} />}
    </FilterChip>
  );
}

function Choices({ label, choices, chosen, onChange }: ChoiceFilterProps) {
  const t = useTranslations('workers.filters');
  const [typed, setTyped] = useState('');
  const found = choices.filter((choice) => choice.label.toLowerCase().includes(typed.trim().toLowerCase()));
  return (
    <Stack gap="xs">
      {choices.length >= MANY && (
        <TextInput
          size="xs"
          aria-label={t('find')}
          placeholder={t('find')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <Checkbox.Group aria-label={label} value={[...chosen]} onChange={onChange}>
        <Stack gap={8} className={classes['options']}>
          {found.map((choice) => (
            <Checkbox key={choice.value} size="xs" value={choice.value} label={choice.label} />
          ))}
        </Stack>
      </Checkbox.Group>
    </Stack>
  );
}
