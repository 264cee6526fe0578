import { graphql } from '@/gql';

/** The invitation behind a link's token; null when it is no longer valid. */
export const InvitationDocument = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) {
      agencyName
      firstName
      email
    }
  }
`);
