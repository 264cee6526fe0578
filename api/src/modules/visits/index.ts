/**
 * Visits of workers at clients' homes, as planning programs push them; and what is kept on a worker's sheet of the clients
 * he or she has served: quality follow-ups, complaints, and what tax certificates need once the sheet is gone.
 */
export { describeComplaintEvent } from './complaints/complaint-event.rules';
export { ComplaintRow } from './complaints/complaint.entity';
export { describeComplaintNotices } from './complaints/describe-complaint-notices';
export { addComplaint } from './complaints/save-complaint';
export { COMPLAINT_NOTICE } from './complaints/tell-of-complaint';
export { describeFollowUpEvent } from './follow-ups/follow-up-event.rules';
export { QualityFollowUpRow } from './follow-ups/follow-up.entity';
export { addFollowUp } from './follow-ups/save-follow-up';
export { LEAVING_WORKER } from './leaving-worker';
export { TaxCertificateLineRow } from './tax-certificate/tax-certificate-line.entity';
export { saveVisits } from './visits/save-visits';
export { VisitRow } from './visits/visit.entity';
export { SaveVisitInput } from './visits/visit.type';
