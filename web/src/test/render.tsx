import { render as renderBare, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import type { Viewer } from '@/features/identity/viewer/viewer';
import { ViewerProvider } from '@/features/identity/viewer/viewer-context';
import { QueryProvider } from '@/lib/graphql/query-provider';
import { SessionEnd } from '@/lib/graphql/session-end';
import { UnsavedChangesProvider } from '@/lib/unsaved-changes/unsaved-changes';
import { catalogues } from '@/messages/catalogues';
import type { Locale } from '@/messages/locale';
import { AppTheme } from '@/ui/app-theme';

/** An administrator of an agency with no module on. */
export const ADMIN: Viewer = {
  user: {
    id: 'u1',
    fullName: 'Anne Martin',
    email: 'anne@exemple.fr',
    role: 'ADMIN',
    seesPayroll: true,
    language: 'FR',
  },
  agency: { id: 'a1', name: 'Agence des Tilleuls', modules: [] },
};

/** Draws as the application does, in French, for an administrator unless told otherwise; gives the hands of a person, too. */
export function render(
  children: ReactNode,
  { viewer = ADMIN, locale = 'fr' }: { viewer?: Viewer; locale?: Locale } = {},
): RenderResult & { user: UserEvent } {
  const user = userEvent.setup();
  const result = renderBare(
    <NextIntlClientProvider locale={locale} messages={catalogues[locale]} timeZone="Europe/Paris">
      <AppTheme env="test">
        <QueryProvider>
          <UnsavedChangesProvider>
            <SessionEnd />
            <ViewerProvider viewer={viewer}>{children}</ViewerProvider>
          </UnsavedChangesProvider>
        </QueryProvider>
      </AppTheme>
    </NextIntlClientProvider>,
  );
  return { ...result, user };
}
