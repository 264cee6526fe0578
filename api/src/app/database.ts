import type { DataSource } from 'typeorm';
import { Agencies1764000000001 } from '../migrations/001-agencies';
import { ApiKeys1764000000002 } from '../migrations/002-api-keys';
import { Users1764000000003 } from '../migrations/003-users';
import { Establishments1764000000004 } from '../migrations/004-establishments';
import { Sessions1764000000005 } from '../migrations/005-sessions';
import { Credentials1764000000006 } from '../migrations/006-credentials';
import { Verifications1764000000007 } from '../migrations/007-verifications';
import { RateLimits1764000000008 } from '../migrations/008-rate-limits';
import { AgencyRevision1764000000009 } from '../migrations/009-agency-revision';
import { OutboxMessages1764000000010 } from '../migrations/010-outbox-messages';
import { FieldSettings1764000000020 } from '../migrations/020-field-settings';
import { FieldDefinitions1764000000021 } from '../migrations/021-field-definitions';
import { FieldSheetSettings1764000000022 } from '../migrations/022-field-sheet-settings';
import { FieldSectionOrders1764000000023 } from '../migrations/023-field-section-orders';
import { FieldSettingChanges1764000000024 } from '../migrations/024-field-setting-changes';
import { Workers1764000000030 } from '../migrations/030-workers';
import { WorkerFieldIndex1764000000031 } from '../migrations/031-worker-field-index';
import { WorkerNumbers1764000000032 } from '../migrations/032-worker-numbers';
import { NumberCounters1764000000033 } from '../migrations/033-number-counters';
import { WorkerHistory1764000000034 } from '../migrations/034-worker-history';
import { Sectors1764000000040 } from '../migrations/040-sectors';
import { WorkerSectors1764000000041 } from '../migrations/041-worker-sectors';
import { WorkerSearchTerms1764000000042 } from '../migrations/042-worker-search-terms';
import { WorkerFavorites1764000000043 } from '../migrations/043-worker-favorites';
import { WorkerListIndexes1764000000044 } from '../migrations/044-worker-list-indexes';
import { WorkerDeletions1764000000045 } from '../migrations/045-worker-deletions';
import { KeyChecks1764000000046 } from '../migrations/046-key-checks';
import { WorkerEvents1764000000047 } from '../migrations/047-worker-events';
import { Files1764000000050 } from '../migrations/050-files';
import { WorkerPhotos1764000000051 } from '../migrations/051-worker-photos';
import { FieldUses1764000000060 } from '../migrations/060-field-uses';
import { FieldSections1764000000061 } from '../migrations/061-field-sections';
import { FieldConditions1764000000062 } from '../migrations/062-field-conditions';
import { FieldDefinitionSections1764000000063 } from '../migrations/063-field-definitions-sections';
import { FieldOrderSections1764000000064 } from '../migrations/064-field-orders-sections';
import { ContractPart1764000000070 } from '../migrations/070-contract-part';
import { Contracts1764000000071 } from '../migrations/071-contracts';
import { ContractAmendments1764000000072 } from '../migrations/072-contract-amendments';
import { Payslips1764000000073 } from '../migrations/073-payslips';
import { Notifications1764000000080 } from '../migrations/080-notifications';
import { DailyRuns1764000000081 } from '../migrations/081-daily-runs';
import { WorkerDocuments1764000000082 } from '../migrations/082-worker-documents';
import { DocumentSettings1764000000083 } from '../migrations/083-document-settings';
import { PrefectureChecks1764000000084 } from '../migrations/084-prefecture-checks';
import { DocumentSettingsRow, PrefectureCheckRow, WorkerDocumentRow } from '../modules/documents';
import { Clients1764000000090 } from '../migrations/090-clients';
import { Visits1764000000091 } from '../migrations/091-visits';
import { QualityFollowUps1764000000092 } from '../migrations/092-quality-follow-ups';
import { Complaints1764000000093 } from '../migrations/093-complaints';
import { TaxCertificateLines1764000000094 } from '../migrations/094-tax-certificate-lines';
import { FieldSettingChangesTime1764000000115 } from '../migrations/115-field-setting-changes-time';
import { ClientRow } from '../modules/clients';
import { WorkerViews1764000000100 } from '../migrations/100-worker-views';
import { WorkerViewReaders1764000000101 } from '../migrations/101-worker-view-readers';
import { WorkerExports1764000000102 } from '../migrations/102-worker-exports';
import { ContractAmendmentRow, ContractRow, PayslipRow } from '../modules/contracts';
import {
  FieldDefinitionRow,
  FieldSectionOrderRow,
  FieldSectionRow,
  FieldSettingChangeRow,
  FieldSettingsRow,
  FieldSheetSettingRow,
  FieldUseRow,
} from '../modules/fields';
import { AgencyRow, ApiKeyRow, CredentialRow, EstablishmentRow, SessionRow, UserRow } from '../modules/identity';
import { NotificationRow } from '../modules/notifications';
import { ComplaintRow, QualityFollowUpRow, TaxCertificateLineRow, VisitRow } from '../modules/visits';
import {
  NumberCounterRow,
  SectorRow,
  WorkerDeletionRow,
  WorkerEventRow,
  WorkerExportRow,
  WorkerFavoriteRow,
  WorkerFieldIndexRow,
  WorkerHistoryRow,
  WorkerNumberRow,
  WorkerRow,
  WorkerSearchTermRow,
  WorkerSectorRow,
  WorkerViewReaderRow,
  WorkerViewRow,
} from '../modules/workers';
import { FileRow } from '../platform/files';
import { DailyRunRow } from '../platform/daily';
import { connect } from '../platform/database/connection';
import { OutboxMessageRow } from '../platform/outbox';

const IDENTITY_ROWS = [AgencyRow, ApiKeyRow, CredentialRow, EstablishmentRow, SessionRow, UserRow];

const IDENTITY_MIGRATIONS = [
  Agencies1764000000001,
  ApiKeys1764000000002,
  Users1764000000003,
  Establishments1764000000004,
  Sessions1764000000005,
  Credentials1764000000006,
  Verifications1764000000007,
  RateLimits1764000000008,
  AgencyRevision1764000000009,
];

const FIELD_ROWS = [
  FieldDefinitionRow,
  FieldSectionOrderRow,
  FieldSectionRow,
  FieldSettingChangeRow,
  FieldSettingsRow,
  FieldSheetSettingRow,
  FieldUseRow,
];

const FIELD_MIGRATIONS = [
  FieldSettings1764000000020,
  FieldDefinitions1764000000021,
  FieldSheetSettings1764000000022,
  FieldSectionOrders1764000000023,
  FieldSettingChanges1764000000024,
  FieldUses1764000000060,
  FieldSections1764000000061,
  FieldConditions1764000000062,
  FieldDefinitionSections1764000000063,
  FieldOrderSections1764000000064,
  FieldSettingChangesTime1764000000115,
];

const WORKER_ROWS = [
  NumberCounterRow,
  SectorRow,
  WorkerDeletionRow,
  WorkerEventRow,
  WorkerExportRow,
  WorkerFavoriteRow,
  WorkerFieldIndexRow,
  WorkerHistoryRow,
  WorkerNumberRow,
  WorkerRow,
  WorkerSearchTermRow,
  WorkerSectorRow,
  WorkerViewReaderRow,
  WorkerViewRow,
];

const WORKER_MIGRATIONS = [
  Workers1764000000030,
  WorkerFieldIndex1764000000031,
  WorkerNumbers1764000000032,
  NumberCounters1764000000033,
  WorkerHistory1764000000034,
  Sectors1764000000040,
  WorkerSectors1764000000041,
  WorkerSearchTerms1764000000042,
  WorkerFavorites1764000000043,
  WorkerListIndexes1764000000044,
  WorkerDeletions1764000000045,
];

const DOCUMENT_ROWS = [DailyRunRow, DocumentSettingsRow, NotificationRow, PrefectureCheckRow, WorkerDocumentRow];

const CONTRACT_ROWS = [ContractRow, ContractAmendmentRow, PayslipRow];

const CONTRACT_MIGRATIONS = [
  ContractPart1764000000070,
  Contracts1764000000071,
  ContractAmendments1764000000072,
  Payslips1764000000073,
];

const DOCUMENT_MIGRATIONS = [
  Notifications1764000000080,
  DailyRuns1764000000081,
  WorkerDocuments1764000000082,
  DocumentSettings1764000000083,
  PrefectureChecks1764000000084,
];

const VISIT_ROWS = [ClientRow, ComplaintRow, QualityFollowUpRow, TaxCertificateLineRow, VisitRow];

const VISIT_MIGRATIONS = [
  Clients1764000000090,
  Visits1764000000091,
  QualityFollowUps1764000000092,
  Complaints1764000000093,
  TaxCertificateLines1764000000094,
];

/** Opens the product's database: every entity and every migration, oldest first. */
export function openDatabase(url: string): Promise<DataSource> {
  return connect(
    url,
    [
      ...IDENTITY_ROWS,
      OutboxMessageRow,
      FileRow,
      ...FIELD_ROWS,
      ...WORKER_ROWS,
      ...CONTRACT_ROWS,
      ...DOCUMENT_ROWS,
      ...VISIT_ROWS,
    ],
    [
      ...IDENTITY_MIGRATIONS,
      OutboxMessages1764000000010,
      ...FIELD_MIGRATIONS,
      ...WORKER_MIGRATIONS,
      KeyChecks1764000000046,
      WorkerEvents1764000000047,
      Files1764000000050,
      WorkerPhotos1764000000051,
      ...CONTRACT_MIGRATIONS,
      ...DOCUMENT_MIGRATIONS,
      ...VISIT_MIGRATIONS,
      WorkerViews1764000000100,
      WorkerViewReaders1764000000101,
      WorkerExports1764000000102,
    ],
  );
}
