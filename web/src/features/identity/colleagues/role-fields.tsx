'use client';

import { useTranslations } from 'next-intl';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import type { Role } from '@/gql/graphql';
import { SelectField } from '@/ui/form/choice-fields';
import { CheckboxField } from '@/ui/form/toggle-fields';

/** What a colleague may be, least first. */
export const ROLES = ['READER', 'MANAGER', 'ADMIN'] as const satisfies readonly Role[];

interface RoleValues extends FieldValues {
  role: Role;
  seesPayroll: boolean;
}

/** What a colleague may do: the role, with what it allows, and the right to payroll data. */
export function RoleFields<Values extends RoleValues>(props: {
  control: Control<Values, unknown, never> | Control<Values>;
}) {
  const t = useTranslations('identity');
  return (
    <>
      <SelectField
        control={props.control}
        name={'role' as FieldPath<Values>}
        label={t('colleagues.role')}
        help={t('colleagues.roleHelp')}
        choices={ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
        required
      />
      <CheckboxField
        control={props.control}
        name={'seesPayroll' as FieldPath<Values>}
        label={t('colleagues.payroll')}
        help={t('colleagues.payrollHelp')}
      />
    </>
  );
}
