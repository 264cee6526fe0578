import { graphql } from '@/gql';

/** The modules this agency has switched on. */
export const ModulesDocument = graphql(`
  query Modules {
    agency {
      id
      modules
    }
  }
`);
