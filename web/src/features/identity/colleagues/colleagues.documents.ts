import { graphql } from '@/gql';
import type { ColleaguesQuery } from '@/gql/graphql';

/** All members of staff, deactivated ones last. */
export const ColleaguesDocument = graphql(`
  query Colleagues {
    users {
      id
      firstName
      lastName
      fullName
      email
      role
      seesPayroll
      state
      lastSignInAt
      viewerCanEdit
    }
  }
`);

/** Whether invitations leave by e-mail; else a link is handed over. */
export const InvitationsByEmailDocument = graphql(`
  query InvitationsByEmail {
    invitationsByEmail
  }
`);

/** A member of staff as the list shows him. */
export type Colleague = ColleaguesQuery['users'][number];
