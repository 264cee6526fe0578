import { graphql } from '@/gql';

/** Gives a worker the photo that was sent. */
export const SetWorkerPhotoMutation = graphql(`
  mutation SetWorkerPhoto($workerId: ID!, $uploadId: ID!) {
    setWorkerPhoto(workerId: $workerId, uploadId: $uploadId) {
      worker {
        photo {
          id
          medium: url(size: MEDIUM)
          large: url(size: LARGE)
        }
      }
      previousPhotoId
      errors {
        message
      }
    }
  }
`);

/** Takes the photo of a worker off. */
export const RemoveWorkerPhotoMutation = graphql(`
  mutation RemoveWorkerPhoto($workerId: ID!) {
    removeWorkerPhoto(workerId: $workerId) {
      worker {
        photo {
          id
          medium: url(size: MEDIUM)
          large: url(size: LARGE)
        }
      }
      previousPhotoId
      errors {
        message
      }
    }
  }
`);

/** Puts back a photo that was taken off or replaced. */
export const RestoreWorkerPhotoMutation = graphql(`
  mutation RestoreWorkerPhoto($workerId: ID!, $photoId: ID!) {
    restoreWorkerPhoto(workerId: $workerId, photoId: $photoId) {
      worker {
        photo {
          id
          medium: url(size: MEDIUM)
          large: url(size: LARGE)
        }
      }
      previousPhotoId
      errors {
        message
      }
    }
  }
`);
