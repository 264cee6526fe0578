'use client';

import { Menu, UnstyledButton, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import {
  IconLanguage,
  IconLogout,
  IconMoon,
  IconSun,
  IconSunMoon,
  IconUser,
  IconUserCircle,
  type Icon,
} from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { useChooseLanguage } from '@/features/identity/account/use-choose-language';
import { useSignOut } from '@/features/identity/sign-in/use-sign-out';
import { useViewer } from '@/features/identity/viewer/viewer-context';
import { useAskToLeave } from '@/lib/unsaved-changes/unsaved-changes';
import { useGuardedRouter } from '@/lib/unsaved-changes/use-guarded-router';
import classes from './user-menu.module.css';

const SCHEMES: readonly { value: MantineColorScheme; Icon: Icon }[] = [
  { value: 'light', Icon: IconSun },
  { value: 'dark', Icon: IconMoon },
  { value: 'auto', Icon: IconSunMoon },
];

/** Who is signed in; opens his account, the language, the colours, and the way out. */
export function UserMenu({ folded }: { folded: boolean }) {
  const t = useTranslations('frame.user');
  const { user } = useViewer();
  const router = useGuardedRouter();
  const ask = useAskToLeave();
  const signOut = useSignOut();
  const chooseLanguage = useChooseLanguage();
  const otherLanguage = useLocale() === 'fr' ? 'EN' : 'FR';
  const iconOf = (Icon: Icon) => <Icon size={16} stroke={1.5} />;
  return (
    <Menu position="right-end" width={220} shadow="md">
      <Menu.Target>
        <UnstyledButton
          className={classes['user']}
          data-folded={folded}
          aria-label={t('menu', { name: user.fullName })}
        >
          <IconUserCircle size={22} stroke={1.5} aria-hidden />
          {!folded && <span className={classes['name']}>{user.fullName}</span>}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={iconOf(IconUser)} onClick={() => router.push('/compte')}>
          {t('account')}
        </Menu.Item>
        <Menu.Item leftSection={iconOf(IconLanguage)} onClick={() => ask(() => chooseLanguage(otherLanguage))}>
          {t('otherLanguage')}
        </Menu.Item>
        <Menu.Divider />
        <ColorSchemeItems />
        <Menu.Divider />
        <Menu.Item leftSection={iconOf(IconLogout)} onClick={() => ask(signOut)}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function ColorSchemeItems() {
  const t = useTranslations('frame.user.colors');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return SCHEMES.map(({ value, Icon }) => (
    <Menu.Item
      key={value}
      role="menuitemradio"
      aria-checked={value === colorScheme}
      leftSection={<Icon size={16} stroke={1.5} />}
      onClick={() => setColorScheme(value)}
      className={classes['scheme'] ?? ''}
    >
      {t(value)}
    </Menu.Item>
  ));
}
