'use client';

import { Stack, Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Page } from '@/ui/page';
import { FactList } from '@/ui/fact-list';
import { useViewer } from '../viewer/viewer-context';
import { ChangePasswordForm } from './change-password-form';
import { LanguageField } from './language-field';

/** Mon compte: who one is here, the language, the password. */
export function AccountScreen() {
  const t = useTranslations('identity');
  const { user, agency } = useViewer();
  const facts = [
    { label: t('account.name'), value: user.fullName },
    { label: t('account.email'), value: user.email },
    { label: t('account.agency'), value: agency.name },
    { label: t('account.role'), value: t(`roles.${user.role}`) },
    { label: t('account.payroll'), value: user.seesPayroll ? t('account.payrollYes') : t('account.payrollNo') },
  ];
  return (
    <Page title={t('account.title')} width="form">
      <Stack gap="xl" maw={480}>
        <FactList facts={facts} />
        <LanguageField />
        <section aria-labelledby="change-password">
          <Title order={2} id="change-password" mb="sm">
            {t('password.title')}
          </Title>
          <ChangePasswordForm />
        </section>
      </Stack>
    </Page>
  );
}
