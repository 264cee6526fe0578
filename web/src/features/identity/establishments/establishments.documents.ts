import { graphql } from '@/gql';
import type { EstablishmentsQuery } from '@/gql/graphql';

/** The agency's establishments, archived ones included. */
export const EstablishmentsDocument = graphql(`
  query Establishments {
    agency {
      id
      establishments {
        id
        name
        addressLine1
        postcode
        city
        phone
        archivedAt
      }
    }
  }
`);

/** An establishment as the list shows it. */
export type Establishment = EstablishmentsQuery['agency']['establishments'][number];
