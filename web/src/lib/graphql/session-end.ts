'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useNotify } from '@/ui/use-notify';
import { loadPage } from '../load-page';
import { signInPath } from '../request-path';
import { useUnsavedChanges } from '../unsaved-changes/unsaved-changes';
import { isSignedOut } from './graphql-error';

/** Leads to sign-in when a query finds the session over; where something typed would be lost, says so once and stays. */
export function SessionEnd(): null {
  const t = useTranslations('ui.errors');
  const notify = useNotify();
  const client = useQueryClient();
  const { isChanged } = useUnsavedChanges();
  const told = useRef(false);
  useEffect(() => {
    function end(): void {
      if (!isChanged()) loadPage(signInPath(window.location.pathname + window.location.search));
      else if (!told.current) notify.failed(t('signedOut'));
      told.current = true;
    }
    return client.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error' && isSignedOut(event.action.error)) end();
    });
  }, [client, isChanged, notify, t]);
  return null;
}
