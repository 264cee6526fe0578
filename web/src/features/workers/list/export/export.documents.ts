import { graphql } from '@/gql';

/** Makes an export ready to be fetched. */
export const ExportWorkersMutation = graphql(`
  mutation ExportWorkers($input: ExportWorkersInput!) {
    exportWorkers(input: $input) {
      export {
        id
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

/** How far an export is. */
export const WorkerExportQuery = graphql(`
  query WorkerExport($id: ID!) {
    workerExport(id: $id) {
      state
      rowCount
    }
  }
`);

/** Stops an export that is being sent. */
export const StopWorkerExportMutation = graphql(`
  mutation StopWorkerExport($id: ID!) {
    stopWorkerExport(id: $id) {
      errors {
        code
        message
        path
      }
    }
  }
`);
