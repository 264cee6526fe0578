import type { DataSource } from 'typeorm';
import { Agencies1764000000001 } from '../migrations/001-agencies';
import { ApiKeys1764000000002 } from '../migrations/002-api-keys';
import { AgencyRow, ApiKeyRow } from '../modules/identity';
import { connect } from '../platform/database/connection';

/** Opens the product's database: every entity and every migration, oldest first. */
export function openDatabase(url: string): Promise<DataSource> {
  return connect(url, [AgencyRow, ApiKeyRow], [Agencies1764000000001, ApiKeys1764000000002]);
}
