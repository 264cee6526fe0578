'use client';

import { useTranslations } from 'next-intl';
import { graphql } from '@/gql';
import { queryKey, request } from '@/lib/graphql/request';
import { useAct } from '@/lib/graphql/use-act';
import { useNotify } from '@/ui/use-notify';
import { EstablishmentsDocument, type Establishment } from './establishments.documents';

const RestoreEstablishmentDocument = graphql(`
  mutation RestoreEstablishment($id: ID!) {
    restoreEstablishment(id: $id) {
      errors {
        code
        message
        path
      }
    }
  }
`);

/** Brings an archived establishment back into use. */
export function useRestoreEstablishment(): (establishment: Establishment) => void {
  const t = useTranslations('identity.establishments');
  const notify = useNotify();
  return useAct({
    send: async ({ id }: Establishment) => (await request(RestoreEstablishmentDocument, { id })).restoreEstablishment,
    invalidates: [queryKey(EstablishmentsDocument)],
    onDone: (_, { name }) => notify.done(t('restored', { name })),
  }).run;
}
