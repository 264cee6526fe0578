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
import { Workers1764000000030 } from '../migrations/030-workers';
import { WorkerFieldIndex1764000000031 } from '../migrations/031-worker-field-index';
import { WorkerNumbers1764000000032 } from '../migrations/032-worker-numbers';
import { NumberCounters1764000000033 } from '../migrations/033-number-counters';
import { WorkerHistory1764000000034 } from '../migrations/034-worker-history';
import { AgencyRow, ApiKeyRow, CredentialRow, EstablishmentRow, SessionRow, UserRow } from '../modules/identity';
import {
  NumberCounterRow,
  WorkerFieldIndexRow,
  WorkerHistoryRow,
  WorkerNumberRow,
  WorkerRow,
} from '../modules/workers';
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

const WORKER_ROWS = [NumberCounterRow, WorkerFieldIndexRow, WorkerHistoryRow, WorkerNumberRow, WorkerRow];

const WORKER_MIGRATIONS = [
  Workers1764000000030,
  WorkerFieldIndex1764000000031,
  WorkerNumbers1764000000032,
  NumberCounters1764000000033,
  WorkerHistory1764000000034,
];

/** Opens the product's database: every entity and every migration, oldest first. */
export function openDatabase(url: string): Promise<DataSource> {
  return connect(
    url,
    [...IDENTITY_ROWS, OutboxMessageRow, ...WORKER_ROWS],
    [...IDENTITY_MIGRATIONS, OutboxMessages1764000000010, ...WORKER_MIGRATIONS],
  );
}
