import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of';
import { CLIENT_STATUSES, CLIENT_TITLES } from './client';

export const ClientStatusEnum = enumOf(CLIENT_STATUSES);
registerEnumType(ClientStatusEnum, {
  name: 'ClientStatus',
  description: '« Situation »: does the agency still serve the client?',
  valuesConfig: { ACTIVE: { description: 'Actif.' }, INACTIVE: { description: 'Inactif.' } },
});

export const ClientTitleEnum = enumOf(CLIENT_TITLES);
registerEnumType(ClientTitleEnum, {
  name: 'ClientTitle',
  description: '« Civilité »',
  valuesConfig: {
    MRS: { description: 'Mme.' },
    MR: { description: 'M.' },
    MR_AND_MRS: { description: 'M. et Mme.' },
  },
});
