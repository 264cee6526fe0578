'use client';

import { useTranslations } from 'next-intl';
import { graphql } from '@/gql';
import { queryKey, request } from '@/lib/graphql/request';
import { useAct } from '@/lib/graphql/use-act';
import { useNotify } from '@/ui/use-notify';
import { ColleaguesDocument, type Colleague } from './colleagues.documents';
import type { HandedOver } from './invitation-link';

const ReactivateColleagueDocument = graphql(`
  mutation ReactivateColleague($userId: ID!) {
    reactivateColleague(userId: $userId) {
      errors {
        code
        message
        path
      }
    }
  }
`);

const DeactivateColleagueDocument = graphql(`
  mutation DeactivateColleague($userId: ID!) {
    deactivateColleague(userId: $userId) {
      errors {
        code
        message
        path
      }
    }
  }
`);

const RenewInvitationDocument = graphql(`
  mutation RenewInvitation($userId: ID!) {
    renewInvitation(userId: $userId) {
      invitationUrl
      errors {
        code
        message
        path
      }
    }
  }
`);

const ResetPasswordDocument = graphql(`
  mutation ResetPassword($userId: ID!) {
    resetPassword(userId: $userId) {
      invitationUrl
      errors {
        code
        message
        path
      }
    }
  }
`);

const INVALIDATES = [queryKey(ColleaguesDocument)];

/** Lets a deactivated colleague sign in again. */
export function useReactivate(): (colleague: Colleague) => void {
  const t = useTranslations('identity.colleagues');
  const notify = useNotify();
  return useAct({
    send: async ({ id }: Colleague) => (await request(ReactivateColleagueDocument, { userId: id })).reactivateColleague,
    invalidates: INVALIDATES,
    onDone: (_, { fullName }) => notify.done(t('reactivated', { name: fullName })),
  }).run;
}

/** Ends a colleague's sessions and closes his account; `onDone` when that is so. */
export function useDeactivate(onDone: () => void) {
  const t = useTranslations('identity.colleagues');
  const notify = useNotify();
  return useAct({
    send: async ({ id }: Colleague) => (await request(DeactivateColleagueDocument, { userId: id })).deactivateColleague,
    invalidates: INVALIDATES,
    onDone: (_, { fullName }) => {
      notify.done(t('deactivated', { name: fullName }));
      onDone();
    },
  });
}

/** Makes a new invitation, which ends the one before. It leaves by e-mail; else its link is given to `onLink`. */
export function useRenewInvitation(onLink: (link: HandedOver) => void): (colleague: Colleague) => void {
  const handOver = useHandOver(onLink);
  return useAct({
    send: async ({ id }: Colleague) => (await request(RenewInvitationDocument, { userId: id })).renewInvitation,
    invalidates: INVALIDATES,
    onDone: handOver,
  }).run;
}

/**
 * Takes a forgotten password away and invites to choose another; `onDone` when that is so. The link leaves by e-mail; else
 * it is given to `onLink`.
 */
export function useResetPassword({ onLink, onDone }: { onLink: (link: HandedOver) => void; onDone: () => void }) {
  const handOver = useHandOver(onLink);
  return useAct({
    send: async ({ id }: Colleague) => (await request(ResetPasswordDocument, { userId: id })).resetPassword,
    invalidates: INVALIDATES,
    onDone: (made, colleague) => {
      onDone();
      handOver(made, colleague);
    },
  });
}

/** Says that an invitation leaves by e-mail, or gives its link. */
function useHandOver(onLink: (link: HandedOver) => void) {
  const t = useTranslations('identity.colleagues');
  const notify = useNotify();
  return ({ invitationUrl }: { invitationUrl?: string | null }, { fullName, email }: Colleague): void => {
    if (invitationUrl == null) notify.done(t('sent', { email }));
    else onLink({ name: fullName, url: invitationUrl });
  };
}
