import type { Db } from '../database/transaction';
import { newestSealPrefix } from './field-cipher';

/** Where values are sealed with another key than the newest, and in how many rows. */
export interface OldSeals {
  /** "table.column". */
  column: string;
  rows: number;
}

/** The form `encryptField` gives, anywhere in a text; no backslash, which MySQL and MariaDB read differently. */
const SEAL = 'v1[.][0-9a-f]{8}[.][A-Za-z0-9_-]{16}[.][A-Za-z0-9_-]{22}[.]';
const SHORTEST_SEAL = 52;

/**
 * Every column of the database that holds something sealed with another master key than the newest. It looks at all that
 * can hold a text, so that what a module began to seal cannot be forgotten here; it reads whole tables.
 */
export async function oldSeals(db: Db): Promise<OldSeals[]> {
  const columns = await db.query<{ tableName: string; columnName: string }[]>(
    `SELECT TABLE_NAME AS tableName, COLUMN_NAME AS columnName FROM information_schema.COLUMNS
     WHERE TABLE_SCHEMA = DATABASE() AND DATA_TYPE IN ('varchar', 'text', 'mediumtext', 'longtext', 'json')
       AND (CHARACTER_MAXIMUM_LENGTH IS NULL OR CHARACTER_MAXIMUM_LENGTH >= ${String(SHORTEST_SEAL)})
     ORDER BY TABLE_NAME, COLUMN_NAME`,
  );
  const found: OldSeals[] = [];
  for (const { tableName, columnName } of columns) {
    const [row] = await db.query<{ count: string }[]>(
      `SELECT COUNT(*) AS count FROM \`${tableName}\` WHERE REPLACE(CAST(\`${columnName}\` AS CHAR), ?, '') REGEXP ?`,
      [newestSealPrefix(), SEAL],
    );
    const rows = Number(row?.count ?? 0);
    if (rows > 0) found.push({ column: `${tableName}.${columnName}`, rows });
  }
  return found;
}
