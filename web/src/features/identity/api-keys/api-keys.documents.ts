import { graphql } from '@/gql';
import type { ApiKeysQuery } from '@/gql/graphql';

/** Partners' keys, newest first, revoked ones included. */
export const ApiKeysDocument = graphql(`
  query ApiKeys {
    apiKeys {
      id
      name
      prefix
      scopes
      createdAt
      lastUsedAt
      revokedAt
    }
  }
`);

/** A key as the list shows it. */
export type ApiKey = ApiKeysQuery['apiKeys'][number];
