'use client';

import { useTranslations } from 'next-intl';
import { graphql } from '@/gql';
import { failureMessage } from '@/lib/forms/use-submit';
import { isSignedOut } from '@/lib/graphql/graphql-error';
import { request } from '@/lib/graphql/request';
import { loadPage } from '@/lib/load-page';
import { useNotify } from '@/ui/use-notify';

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut {
      errors {
        message
      }
    }
  }
`);

/**
 * Ends the session, if it is not over already, and leads to sign-in by a full load, so that nothing of the agency stays in
 * the browser's memory. Gives false when it failed.
 */
export function useSignOut(): () => Promise<boolean> {
  const t = useTranslations('ui.errors');
  const notify = useNotify();
  return async () => {
    try {
      await request(SignOutDocument);
    } catch (error) {
      if (!isSignedOut(error)) {
        notify.failed(failureMessage(error, t));
        return false;
      }
    }
    loadPage('/connexion');
    return true;
  };
}
