'use client';

import { Fieldset, SimpleGrid, Stack } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { FieldSettings_FieldFragment } from '@/gql/graphql';
import { SelectField } from '@/ui/form/choice-fields';
import { CheckboxField } from '@/ui/form/toggle-fields';
import { SheetsLackingField } from '../sheets-lacking-field';
import { useSectionChoices } from '../sections/use-section-choices';
import type { FieldSettings } from '../use-field-settings';
import { ConditionField } from './condition-field';
import type { FieldRulesValues } from './field-rules-values';
import { OffersField } from './offers-field';

const VIEWERS = ['READER', 'MANAGER', 'ADMIN'] as const;
const EDITORS = ['MANAGER', 'ADMIN'] as const;
const MOMENTS = ['NEVER', 'ALWAYS', 'HIRING', 'PUBLISHING'] as const;

interface FieldRulesFormProps {
  form: UseFormReturn<FieldRulesValues>;
  field: FieldSettings_FieldFragment;
  settings: FieldSettings;
}

/** Where a field stands, who sees and changes it, and on each kind of sheet when it is there and when it is required. */
export function FieldRulesForm({ form, field, settings }: FieldRulesFormProps) {
  const t = useTranslations('fields.rules');
  const { control } = form;
  const choices = <Name extends string>(names: readonly Name[], label: (name: Name) => string) =>
    names.map((value) => ({ value, label: label(value) }));
  const isChoice = field.type === 'SINGLE_CHOICE' || field.type === 'MULTIPLE_CHOICE';
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <SelectField control={control} name="section" label={t('section')} choices={useSectionChoices(settings)} />
        <SelectField
          control={control}
          name="visibleFrom"
          label={t('visibleFrom')}
          choices={choices(VIEWERS, (role) => t(`roles.${role}`))}
          disabled={field.locked}
        />
        <SelectField
          control={control}
          name="editableFrom"
          label={t('editableFrom')}
          choices={choices(EDITORS, (role) => t(`roles.${role}`))}
          disabled={field.locked}
        />
        <CheckboxField control={control} name="printed" label={t('printed')} />
        <CheckboxField control={control} name="hiddenWhenEmpty" label={t('hiddenWhenEmpty')} />
      </SimpleGrid>
      {!field.locked &&
        field.settings.map(({ sheetKind }, index) => (
          <KindFields key={sheetKind} {...{ form, field, settings, index }} />
        ))}
      {!field.locked && isChoice && <OffersField form={form} fields={referable(field, settings)} />}
    </Stack>
  );
}

function KindFields({ form, field, settings, index }: FieldRulesFormProps & { index: number }) {
  const t = useTranslations('fields');
  const { control } = form;
  const kind = useWatch({ control, name: `kinds.${index}` });
  const saved = field.settings[index];
  const fields = referable(field, settings);
  const becomesRequired = kind.shown && kind.requiredBefore === 'ALWAYS' && saved?.required === false;
  return (
    <Fieldset legend={t(`sheetKinds.${kind.sheetKind}`)}>
      <Stack gap="sm">
        <CheckboxField control={control} name={`kinds.${index}.shown`} label={t('columns.shown')} />
        {kind.shown && (
          <>
            <ConditionField
              control={control}
              name={`kinds.${index}.shownWhen`}
              label={t('rules.shownWhen')}
              always={t(kind.kept.shownWhen === null ? 'rules.alwaysShown' : 'rules.nested')}
              fields={fields}
            />
            <SelectField
              control={control}
              name={`kinds.${index}.requiredBefore`}
              label={t('rules.requiredBefore')}
              choices={MOMENTS.map((value) => ({ value, label: t(`rules.moments.${value}`) }))}
            />
            {becomesRequired && <SheetsLackingField fieldKey={field.key} sheetKind={kind.sheetKind} />}
            {kind.requiredBefore !== 'NEVER' && (
              <ConditionField
                control={control}
                name={`kinds.${index}.requiredWhen`}
                label={t('rules.requiredWhen')}
                always={t(kind.kept.requiredWhen === null ? 'rules.alwaysRequired' : 'rules.nested')}
                fields={fields}
              />
            )}
          </>
        )}
      </Stack>
    </Fieldset>
  );
}

/** The fields a rule may refer to: payroll data would be told by what it decides. */
function referable({ key }: FieldSettings_FieldFragment, { fields }: FieldSettings) {
  return fields.filter((field) => field.key !== key && field.archivedAt === null && !field.sensitive);
}
