import { graphql } from '@/gql';

/** What lists can be narrowed to, and sheets filled with. */
export const WorkerChoicesQuery = graphql(`
  query WorkerChoices {
    agency {
      establishments {
        id
        name
        archivedAt
      }
    }
    users {
      id
      fullName
      state
    }
    sectors {
      id
      label
      archivedAt
    }
  }
`);

/** The fields of the agency, archived ones and their archived options included: what old values are written with. */
export const WorkerFieldsQuery = graphql(`
  query WorkerFields {
    fieldSettings {
      fields {
        key
        origin
        label
        type
        searchable
        archivedAt
        options {
          key
          label
          archived
          mergedInto
        }
      }
    }
  }
`);
