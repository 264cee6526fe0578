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
import { AgencyRow, ApiKeyRow, CredentialRow, EstablishmentRow, SessionRow, UserRow } from '../modules/identity';
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

/** Opens the product's database: every entity and every migration, oldest first. */
export function openDatabase(url: string): Promise<DataSource> {
  return connect(url, [...IDENTITY_ROWS, OutboxMessageRow], [...IDENTITY_MIGRATIONS, OutboxMessages1764000000010]);
}
