import { graphql } from '@/gql';

/** A saved view of the list. */
export const WorkerViewFragment = graphql(`
  fragment WorkerView_view on WorkerView {
    id
    name
    shared
    isOwn
    isDefault
    viewerCanEdit
    columns
    sort {
      key
      direction
      by {
        property
        direction
      }
    }
    filter {
      search
      statuses
      natures
      sheetKinds
      managerIds
      sectorIds
      establishmentIds
      lacking {
        key
        sheetKind
      }
      ownFields {
        key
        equals
        from
        to
      }
      rule {
        match
        conditions {
          property
          operator
          values
        }
        groups {
          match
          conditions {
            property
            operator
            values
          }
        }
      }
    }
  }
`);

/** The viewer's own views, then those others share. */
export const WorkerViewsQuery = graphql(`
  query WorkerViews {
    workerViews {
      ...WorkerView_view
    }
  }
`);

/** Makes a view, or changes what is given of one. */
export const SaveWorkerViewMutation = graphql(`
  mutation SaveWorkerView($input: SaveWorkerViewInput!) {
    saveWorkerView(input: $input) {
      view {
        ...WorkerView_view
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

/** Deletes a view; it can be put back. */
export const DeleteWorkerViewMutation = graphql(`
  mutation DeleteWorkerView($id: ID!) {
    deleteWorkerView(id: $id) {
      errors {
        code
        message
        path
      }
    }
  }
`);

/** Puts a deleted view back. */
export const RestoreWorkerViewMutation = graphql(`
  mutation RestoreWorkerView($id: ID!) {
    restoreWorkerView(id: $id) {
      errors {
        code
        message
        path
      }
    }
  }
`);

/** Has the list open with a view; without one, with all workers. */
export const SetDefaultWorkerViewMutation = graphql(`
  mutation SetDefaultWorkerView($id: ID) {
    setDefaultWorkerView(id: $id) {
      errors {
        code
        message
        path
      }
    }
  }
`);
