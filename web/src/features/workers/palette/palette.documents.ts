import { graphql } from '@/gql';

/** The first workers a search finds, of every situation. */
export const FoundWorkersQuery = graphql(`
  query FoundWorkers($search: String!) {
    workers(filter: { search: $search }, first: 8) {
      nodes {
        id
        displayName
        registrationNumber
        status
      }
    }
  }
`);
