'use client';

import { useTranslations } from 'next-intl';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import type { Role } from '@/gql/graphql';
import { SelectField } from '@/ui/form/choice-fields';
import { CheckboxField } from '@/ui/form/toggle-fields';
import { useViewer } from '../viewer/viewer-context';

/** What a colleague may be, least first. */
export const ROLES = ['READER', 'MANAGER', 'ADMIN'] as const satisfies readonly Role[];

interface RoleValues extends FieldValues {
  role: Role;
  seesPayroll: boolean;
}

/**
 * What a colleague may do: the role, with what it allows, and the right to payroll data. Who lacks that right cannot give
 * it; `hasPayroll`: the colleague has it, and anybody here may take it away.
 */
export function RoleFields<Values extends RoleValues>(props: {
  control: Control<Values, unknown, never> | Control<Values>;
  hasPayroll?: boolean;
}) {
  const t = useTranslations('identity');
  const mayChoosePayroll = useViewer().user.seesPayroll || props.hasPayroll === true;
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
        help={mayChoosePayroll ? t('colleagues.payrollHelp') : t('colleagues.payrollNotYours')}
        disabled={!mayChoosePayroll}
      />
    </>
  );
}
