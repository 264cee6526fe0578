'use client';

import NextLink from 'next/link';
import { useRouter } from 'next/navigation';
import type { ComponentProps } from 'react';
import { useUnsavedChanges } from './unsaved-changes';

type LinkProps = Omit<ComponentProps<typeof NextLink>, 'onNavigate' | 'href'> & { href: string };

/** The application's link: asks before it leaves unsaved changes behind. Use it for every link inside the application. */
export function Link({ href, ...props }: LinkProps) {
  const { isChanged, askToLeave } = useUnsavedChanges();
  const router = useRouter();
  return (
    <NextLink
      {...props}
      href={href}
      onNavigate={(event) => {
        if (!isChanged()) return;
        event.preventDefault();
        askToLeave(() => router.push(href));
      }}
    />
  );
}
