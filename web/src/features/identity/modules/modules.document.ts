import { graphql } from '@/gql';

/** The modules this agency has switched on, and those that do something already. */
export const ModulesDocument = graphql(`
  query Modules {
    agency {
      id
      modules
      availableModules
    }
  }
`);
