/**
 * Documents of workers: identity, permits, certificates, what an agency expects of whom, and the préfecture's check before
 * a foreign worker is hired. Where a document stands is computed for the day it is looked at; numbers are sealed, scans are
 * files. Managers are reminded before the end of each. See docs/decisions/018 for who sees what.
 */
export { addDocument, type NewDocument } from './add-document';
export { describeDocumentEvent } from './document-events';
export { PrefectureCheckRow } from './prefecture/prefecture-check.entity';
export { describeExpiry, EXPIRY_NOTIFICATION } from './reminders/describe-expiry';
export { remindOfDocuments } from './reminders/remind-of-documents';
export { countDocuments, removeDocumentsOf } from './remove-document';
export { resealDocuments } from './reseal-documents';
export { DocumentSettingsRow } from './settings/document-settings.entity';
export { WorkerDocumentRow } from './worker-document.entity';
