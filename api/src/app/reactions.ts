import {
  CONTRACT_DELETION,
  describeContractEvent,
  describePayslipEvent,
  partsFromContracts,
} from '../modules/contracts';
import {
  countDocuments,
  describeDocumentEvent,
  describeExpiry,
  EXPIRY_NOTIFICATION,
  removeDocumentsOf,
} from '../modules/documents';
import { onOwnFieldChanged } from '../modules/fields';
import { describeNotifications } from '../modules/notifications';
import {
  COMPLAINT_NOTICE,
  describeComplaintEvent,
  describeComplaintNotices,
  describeFollowUpEvent,
  LEAVING_WORKER,
} from '../modules/visits';
import {
  describePhotoEvent,
  describeWorkerEvents,
  fillContractPart,
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
  describeWorkerEvents('COMPLAINT', describeComplaintEvent);
  describeWorkerEvents('FOLLOW_UP', describeFollowUpEvent);
  describeNotifications(COMPLAINT_NOTICE, describeComplaintNotices);
  onWorkerDeletion({ count: countDocuments, remove: removeDocumentsOf });
  describeWorkerEvents('DOCUMENT', describeDocumentEvent);
  describeNotifications(EXPIRY_NOTIFICATION, describeExpiry);
  fillContractPart(partsFromContracts);
  onWorkerDeletion(CONTRACT_DELETION);
  describeWorkerEvents('CONTRACT', describeContractEvent);
  describeWorkerEvents('PAYSLIP', describePayslipEvent);
}
