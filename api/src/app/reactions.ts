import { onOwnFieldChanged } from '../modules/fields';
import { LEAVING_WORKER } from '../modules/visits';
import {
  describePhotoEvent,
  describeWorkerEvents,
  followOwnField,
  onWorkerDeletion,
  workerPhotoPart,
} from '../modules/workers';

/** Joins the modules that react to the facts of others, in the same transaction. Every pair is listed here. */
export function joinModules(): void {
  onOwnFieldChanged(followOwnField);
  onWorkerDeletion(workerPhotoPart);
  describeWorkerEvents('PHOTO', describePhotoEvent);
  onWorkerDeletion(LEAVING_WORKER);
}
