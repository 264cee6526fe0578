'use client';

import { ActionIcon, Button, Fieldset, Group, Input, SegmentedControl, Stack, Text } from '@mantine/core';
import { operatorsOf } from '@ruche/rules';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { Controller, get, useFieldArray, useFormState, useWatch, type Control } from 'react-hook-form';
import type { FieldSettings_FieldFragment } from '@/gql/graphql';
import { MultiSelectField, SelectField } from '@/ui/form/choice-fields';
import { DayField } from '@/ui/form/day-field';
import { NumberField } from '@/ui/form/number-field';
import { YesNoField } from '@/ui/form/yes-no-field';
import classes from './rules.module.css';
import { NEW_ROW, type ComparisonValues } from './condition-values';
import type { FieldRulesValues } from './field-rules-values';

interface ConditionFieldProps {
  control: Control<FieldRulesValues>;
  name: `kinds.${number}.shownWhen` | `kinds.${number}.requiredWhen`;
  /** « Affiché quand » */
  label: string;
  /** Without any row. */
  always: string;
  /** The fields a condition may ask about. */
  fields: readonly FieldSettings_FieldFragment[];
}

/** A condition, built row by row: a field, what is asked of it, a value. */
export function ConditionField({ control, name, label, always, fields }: ConditionFieldProps) {
  const t = useTranslations('fields.rules');
  const { fields: rows, append, remove } = useFieldArray({ control, name: `${name}.rows`, keyName: 'row' });
  const { errors } = useFormState({ control });
  const error: string | undefined = get(errors, `${name}.rows.message`) ?? get(errors, `${name}.rows.root.message`);
  return (
    <Fieldset legend={label} className={classes['condition']}>
      <Stack gap="xs">
        {rows.length === 0 && (
          <Text size="sm" c="dimmed">
            {always}
          </Text>
        )}
        {rows.length > 1 && (
          <Controller
            control={control}
            name={`${name}.joined`}
            render={({ field }) => (
              <SegmentedControl
                size="xs"
                aria-label={t('joined')}
                data={(['all', 'any'] as const).map((value) => ({ value, label: t(`join.${value}`) }))}
                value={field.value}
                onChange={field.onChange}
              />
            )}
          />
        )}
        {rows.map(({ row }, index) => (
          <div key={row} role="group" aria-label={t('row', { label, place: index + 1 })} className={classes['row']}>
            <ComparisonRow control={control} name={`${name}.rows.${index}`} fields={fields} />
            <ActionIcon aria-label={t('removeRow', { place: index + 1 })} onClick={() => remove(index)}>
              <IconTrash size={16} stroke={1.5} />
            </ActionIcon>
          </div>
        ))}
        {error !== undefined && <Input.Error role="alert">{error}</Input.Error>}
        <Group>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={14} stroke={1.5} />}
            aria-label={t('addRowTo', { label })}
            onClick={() => append(NEW_ROW)}
          >
            {t('addRow')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}

interface ComparisonRowProps {
  control: Control<FieldRulesValues>;
  name: `kinds.${number}.${'shownWhen' | 'requiredWhen'}.rows.${number}`;
  fields: readonly FieldSettings_FieldFragment[];
}

function ComparisonRow({ control, name, fields }: ComparisonRowProps) {
  const t = useTranslations('fields.rules');
  const row: ComparisonValues = useWatch({ control, name });
  const field = fields.find(({ key }) => key === row.field);
  const operators = field ? operatorsOf(field.type).filter((one) => isBuilt(field, one)) : [];
  return (
    <>
      <SelectField
        control={control}
        name={`${name}.field`}
        label={t('field')}
        choices={fields.map(({ key, label }) => ({ value: key, label }))}
      />
      <SelectField
        control={control}
        name={`${name}.operator`}
        label={t('operator')}
        choices={operators.map((value) => ({ value, label: t(`operators.${value}`) }))}
        disabled={!field}
      />
      {field && <ComparedValue control={control} name={name} field={field} operator={row.operator} />}
    </>
  );
}

/** Countries and départements are asked about by their being there alone. */
function isBuilt({ type }: FieldSettings_FieldFragment, operator: NonNullable<ComparisonValues['operator']>): boolean {
  return (type !== 'COUNTRY' && type !== 'DEPARTMENT') || operator === 'isEmpty' || operator === 'isNotEmpty';
}

interface ComparedValueProps extends Pick<ComparisonRowProps, 'control' | 'name'> {
  field: FieldSettings_FieldFragment;
  operator: ComparisonValues['operator'];
}

function ComparedValue({ control, name, field, operator }: ComparedValueProps) {
  const label = useTranslations('fields.rules')('value');
  if (operator === null || operator === 'isEmpty' || operator === 'isNotEmpty') return null;
  const choices = field.options.map((option) => ({ value: option.key, label: option.label }));
  if (operator === 'isOneOf') return <MultiSelectField {...{ control, label, choices }} name={`${name}.values`} />;
  const shared = { control, label, name: `${name}.value` } as const;
  switch (field.type) {
    case 'YES_NO':
      return <YesNoField {...shared} />;
    case 'NUMBER':
      return <NumberField {...shared} />;
    case 'MONEY':
      return <NumberField {...shared} decimals={2} unit="€" />;
    case 'DATE':
      return <DayField {...shared} />;
    default:
      return <SelectField {...shared} choices={choices} />;
  }
}
