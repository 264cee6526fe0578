import { graphql } from '@/gql';

/** A worker as lists show him. */
export const WorkerRowFragment = graphql(`
  fragment WorkerRow_worker on Worker {
    id
    displayName
    photo {
      small: url(size: SMALL)
    }
    registrationNumber
    nature
    status
    manager {
      id
      fullName
    }
    establishment {
      id
      name
    }
    sectors {
      id
      label
    }
    mobilePhone
    email
    mainAddress {
      city
    }
    createdAt
    updatedAt
    values(keys: $keys)
  }
`);

/** One page of a list, after the cursor of the page before. */
export const WorkersQuery = graphql(`
  query Workers($filter: WorkerFilter!, $sort: WorkerSort!, $keys: [String!]!, $after: String) {
    workers(filter: $filter, sort: $sort, first: 100, after: $after) {
      nodes {
        ...WorkerRow_worker
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** How many workers a list holds, counted up to 1,000. */
export const WorkerCountQuery = graphql(`
  query WorkerCount($filter: WorkerFilter!) {
    workers(filter: $filter, first: 1) {
      count {
        value
        capped
      }
    }
  }
`);

/** What lists can show, sort by and be filtered by. */
export const WorkerListPropertiesQuery = graphql(`
  query WorkerListProperties {
    workerListProperties {
      key
      label
      type
      origin
      options {
        key
        label
        archived
      }
      operators
      sortable
      showable
    }
  }
`);
