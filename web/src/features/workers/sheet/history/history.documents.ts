import { graphql } from '@/gql';

/** What happened on a worker's file, newest first, page by page. */
export const WorkerHistoryQuery = graphql(`
  query WorkerHistory($id: ID!, $after: String, $subjects: [HistorySubject!]) {
    worker(id: $id) {
      history(first: 20, after: $after, subjects: $subjects) {
        nodes {
          id
          at
          by {
            name
            kind
          }
          door
          act
          title
          version
          changes {
            key
            label
            before
            after
            restorable
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** A sheet as it was at a past moment. */
export const WorkerAsOfQuery = graphql(`
  query WorkerAsOf($id: ID!, $at: DateTime!) {
    workerAsOf(id: $id, at: $at) {
      version
      values {
        key
        label
        value
        now
        changedSince
        restorable
      }
    }
  }
`);

/** Gives a field a former value again. */
export const RestoreWorkerValueMutation = graphql(`
  mutation RestoreWorkerValue($input: RestoreWorkerValueInput!) {
    restoreWorkerValue(input: $input) {
      worker {
        ...SheetWorker_worker
      }
      warnings {
        message
      }
      errors {
        message
      }
    }
  }
`);
