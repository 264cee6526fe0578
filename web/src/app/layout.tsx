import '@fontsource-variable/inter';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@/ui/global.css';
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { QueryProvider } from '@/lib/graphql/query-provider';
import { SessionEnd } from '@/lib/graphql/session-end';
import { UnsavedChangesProvider } from '@/lib/unsaved-changes/unsaved-changes';
import { AppTheme } from '@/ui/app-theme';

export const metadata: Metadata = { title: { default: 'Ruche', template: '%s · Ruche' } };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang={await getLocale()} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" />
      </head>
      <body>
        <NextIntlClientProvider>
          <AppTheme>
            <QueryProvider>
              <UnsavedChangesProvider>
                <SessionEnd />
                {children}
              </UnsavedChangesProvider>
            </QueryProvider>
          </AppTheme>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
