'use client';

import { Menu, UnstyledButton, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconLanguage, IconLogout, IconUser, IconUserCircle, type Icon } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { useChooseLanguage } from '@/features/identity/account/use-choose-language';
import { useSignOut } from '@/features/identity/sign-in/use-sign-out';
import { useViewer } from '@/features/identity/viewer/viewer-context';
import { useAskToLeave } from '@/lib/unsaved-changes/unsaved-changes';
import { useGuardedRouter } from '@/lib/unsaved-changes/use-guarded-router';
import classes from './user-menu.module.css';

const SCHEMES = ['light', 'dark', 'auto'] as const satisfies readonly MantineColorScheme[];

/** Who is signed in; opens his account, the language, the colours, and the way out. */
export function UserMenu({ folded }: { folded: boolean }) {
  const t = useTranslations('frame.user');
  const { user } = useViewer();
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
        <AccountItems />
        <Menu.Divider />
        <ColorSchemeItems />
        <Menu.Divider />
        <SignOutItem />
      </Menu.Dropdown>
    </Menu>
  );
}

function AccountItems() {
  const t = useTranslations('frame.user');
  const router = useGuardedRouter();
  const ask = useAskToLeave();
  const chooseLanguage = useChooseLanguage();
  const otherLanguage = useLocale() === 'fr' ? 'EN' : 'FR';
  return (
    <>
      <Menu.Item leftSection={<ItemIcon Icon={IconUser} />} onClick={() => router.push('/compte')}>
        {t('account')}
      </Menu.Item>
      <Menu.Item
        leftSection={<ItemIcon Icon={IconLanguage} />}
        lang={otherLanguage.toLowerCase()}
        onClick={() => ask(() => chooseLanguage(otherLanguage))}
      >
        {t('otherLanguage')}
      </Menu.Item>
    </>
  );
}

function SignOutItem() {
  const t = useTranslations('frame.user');
  const ask = useAskToLeave();
  const signOut = useSignOut();
  return (
    <Menu.Item leftSection={<ItemIcon Icon={IconLogout} />} onClick={() => ask(signOut)}>
      {t('signOut')}
    </Menu.Item>
  );
}

function ItemIcon({ Icon }: { Icon: Icon }) {
  return <Icon size={16} stroke={1.5} aria-hidden />;
}

function ColorSchemeItems() {
  const t = useTranslations('frame.user.colors');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu.RadioGroup value={colorScheme} onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}>
      {SCHEMES.map((scheme) => (
        <Menu.RadioItem key={scheme} value={scheme}>
          {t(scheme)}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}
