'use client';

import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useAskToLeave } from '@/lib/unsaved-changes/unsaved-changes';
import { useChooseLanguage } from './use-choose-language';

/** The language of the interface: chosen at once, because the whole page changes. */
export function LanguageField() {
  const t = useTranslations('identity.account');
  const locale = useLocale();
  const choose = useChooseLanguage();
  const ask = useAskToLeave();
  return (
    <Stack gap={4} align="flex-start">
      <Text id="language-label" fw={500}>
        {t('language')}
      </Text>
      <SegmentedControl
        aria-labelledby="language-label"
        value={locale === 'en' ? 'EN' : 'FR'}
        onChange={(language) => ask(() => choose(language))}
        data={[
          { value: 'FR' as const, label: 'Français' },
          { value: 'EN' as const, label: 'English' },
        ]}
      />
    </Stack>
  );
}
