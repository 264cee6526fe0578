import { fromJson } from '../../../platform/database/json-column';
import type { Db } from '../../../platform/database/transaction';
import { DocumentSettingsRow } from './document-settings.entity';
import { DEFAULT_EXPECTATIONS, type Expectations } from './expectations.rules';

/** What an agency expects, and the version of its choice: 0 before it made one. */
export async function documentSettingsOf(
  db: Db,
  agencyId: string,
): Promise<{ version: number; expectations: Expectations }> {
  const row = await db.findOneBy(DocumentSettingsRow, { agencyId });
  return { version: row?.version ?? 0, expectations: readExpectations(row?.expectations ?? null) };
}

/** Expectations as they stand in the column; null: the defaults. */
export function readExpectations(column: unknown): Expectations {
  return { ...DEFAULT_EXPECTATIONS, ...(fromJson(column) as Partial<Expectations> | null) };
}
