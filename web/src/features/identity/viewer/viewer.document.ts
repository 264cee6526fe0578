import { graphql } from '@/gql';

/** Who is signed in, and of which agency. */
export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      user {
        id
        fullName
        email
        role
        seesPayroll
        language
      }
      agency {
        id
        name
        modules
      }
    }
  }
`);
