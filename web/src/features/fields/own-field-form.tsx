'use client';

import { Fieldset, Group, SimpleGrid, Stack } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useFieldArray, useWatch, type Control, type UseFormReturn } from 'react-hook-form';
import type { OwnFieldType } from '@/gql/graphql';
import { DayField } from '@/ui/form/day-field';
import { SelectField, type Choice } from '@/ui/form/choice-fields';
import { NumberField } from '@/ui/form/number-field';
import { LongTextField, TextField } from '@/ui/form/text-field';
import { CheckboxField } from '@/ui/form/toggle-fields';
import { DefaultValueField } from './default-value-field';
import { OptionsField } from './options-field';
import { traitsOf, type OwnFieldTraits } from './own-field-traits';
import type { OwnFieldValues } from './own-field-values';
import { SheetsLackingField } from './sheets-lacking-field';

type FormControl = Control<OwnFieldValues>;

interface OwnFieldFormProps {
  form: UseFormReturn<OwnFieldValues>;
  isNew: boolean;
  /** The sections to choose from. */
  sections: readonly Choice[];
  /** The types to choose from. */
  types: readonly OwnFieldTraits[];
  /** Asks for one of its saved choices to be merged into another. */
  onMerge: (optionKey: string) => void;
}

/** The fields that describe a field. Its type is chosen once; its boxes are set here on creation, in the table later. */
export function OwnFieldForm({ form, isNew, sections, types, onMerge }: OwnFieldFormProps) {
  const t = useTranslations('fields');
  const { control } = form;
  const type = useWatch({ control, name: 'type' });
  const traits = traitsOf(types, type);
  const choices = types.map(({ type: value }) => ({ value, label: t(`types.${value}`) }));
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField control={control} name="labels.fr" label={t('own.label')} required autoFocus />
        <TextField control={control} name="labels.en" label={t('own.labelEn')} help={t('own.labelEnHelp')} />
        <SelectField
          {...{ control, choices }}
          name="type"
          label={t('own.type')}
          disabled={!isNew}
          help={isNew ? undefined : t('own.typeFixed')}
          onChosen={(chosen) => clearOfType(form, traitsOf(types, chosen as OwnFieldType))}
        />
        <SelectField {...{ control, choices: sections }} name="section" label={t('own.section')} />
      </SimpleGrid>
      {traits.hasOptions && <OptionsField control={control} onMerge={onMerge} />}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <LongTextField control={control} name="helps.fr" label={t('own.help')} help={t('own.helpHelp')} minRows={2} />
        <LongTextField control={control} name="helps.en" label={t('own.helpEn')} minRows={2} />
      </SimpleGrid>
      <DefaultValueField control={control} type={type} />
      <LimitFields control={control} limits={traits.limits} />
      <Flags control={control} traits={traits} />
      {isNew && <Boxes form={form} />}
    </Stack>
  );
}

/** A default of another type is none, and a type without choices has none: they would be sent, or refused, unseen. */
function clearOfType({ setValue, clearErrors }: UseFormReturn<OwnFieldValues>, { hasOptions }: OwnFieldTraits): void {
  setValue('defaultValue', null);
  if (!hasOptions) setValue('options', []);
  clearErrors(['defaultValue', 'options']);
}

function LimitFields({ control, limits }: { control: FormControl; limits: readonly string[] }) {
  const t = useTranslations('fields.own.limits');
  if (limits.length === 0) return null;
  const has = (name: string) => limits.includes(name);
  return (
    <Fieldset legend={t('title')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {has('minLength') && (
          <NumberField control={control} name="limits.minLength" label={t('minLength')} decimals={0} />
        )}
        {has('maxLength') && (
          <NumberField control={control} name="limits.maxLength" label={t('maxLength')} decimals={0} />
        )}
        {has('pattern') && (
          <TextField control={control} name="limits.pattern" label={t('pattern')} help={t('patternHelp')} />
        )}
        {has('min') && <NumberField control={control} name="limits.min" label={t('min')} />}
        {has('max') && <NumberField control={control} name="limits.max" label={t('max')} />}
        {has('minDay') && <DayField control={control} name="limits.minDay" label={t('minDay')} />}
        {has('maxDay') && <DayField control={control} name="limits.maxDay" label={t('maxDay')} />}
        <TextField control={control} name="limits.messages.fr" label={t('message')} help={t('messageHelp')} />
        <TextField control={control} name="limits.messages.en" label={t('messageEn')} />
      </SimpleGrid>
    </Fieldset>
  );
}

/** What a sensitive field or one of this type cannot be is shown as such rather than refused later. */
function Flags({ control, traits }: { control: FormControl; traits: OwnFieldTraits }) {
  const t = useTranslations('fields.own');
  const sensitive = useWatch({ control, name: 'sensitive' });
  return (
    <Stack gap="xs">
      <CheckboxField
        control={control}
        name="searchable"
        label={t('searchable')}
        help={t('searchableHelp')}
        disabled={sensitive || !traits.canBeSearched}
      />
      <CheckboxField
        control={control}
        name="unique"
        label={t('unique')}
        help={t('uniqueHelp')}
        disabled={sensitive || !traits.canBeUnique}
      />
      <CheckboxField control={control} name="sensitive" label={t('sensitive')} help={t('sensitiveHelp')} />
    </Stack>
  );
}

/** On which sheets the new field is, and whether it must be filled in there; a field that is not shown cannot be required. */
function Boxes({ form }: { form: UseFormReturn<OwnFieldValues> }) {
  const t = useTranslations('fields');
  const { control, setValue } = form;
  const { fields } = useFieldArray({ control, name: 'settings' });
  const settings = useWatch({ control, name: 'settings' });
  return (
    <>
      {fields.map(({ id, sheetKind }, index) => (
        <Fieldset key={id} legend={t(`sheetKinds.${sheetKind}`)}>
          <Group>
            <CheckboxField
              control={control}
              name={`settings.${index}.shown`}
              label={t('columns.shown')}
              onTicked={(shown) => (shown ? undefined : setValue(`settings.${index}.required`, false))}
            />
            <CheckboxField
              control={control}
              name={`settings.${index}.required`}
              label={t('columns.required')}
              onTicked={(required) => (required ? setValue(`settings.${index}.shown`, true) : undefined)}
            />
          </Group>
          {settings[index]?.required === true && <SheetsLackingField fieldKey={null} sheetKind={sheetKind} />}
        </Fieldset>
      ))}
    </>
  );
}
