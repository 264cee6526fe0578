// @ts-check
import { product } from '../product.mjs';

const workers = product('modules/workers/index');

/** The tables a sheet is kept in, each after those its foreign keys need. */
const TABLES = /** @type {const} */ ({
  workers: workers.WorkerRow,
  index: workers.WorkerFieldIndexRow,
  terms: workers.WorkerSearchTermRow,
  sectors: workers.WorkerSectorRow,
  numbers: workers.WorkerNumberRow,
  history: workers.WorkerHistoryRow,
});

/**
 * Writes the rows of many sheets, one statement for each table, with the values TypeORM would write.
 * @param {any} tx
 * @param {readonly import('./sheet-rows.mjs').SheetRows[]} sheets
 */
export async function insertSheets(tx, sheets) {
  for (const [table, entity] of Object.entries(TABLES)) {
    const rows = sheets.flatMap((sheet) => sheet[/** @type {keyof typeof TABLES} */ (table)]);
    if (rows.length > 0) await insertRows(tx, entity, rows);
  }
}

/**
 * @param {any} tx
 * @param {any} entity
 * @param {any[]} rows
 */
async function insertRows(tx, entity, rows) {
  const { dataSource } = tx;
  const { tableName, columns } = dataSource.getMetadata(entity);
  const names = columns.map((/** @type {any} */ column) => column.databaseName).join(', ');
  const values = rows.map((row) =>
    columns.map((/** @type {any} */ column) =>
      dataSource.driver.preparePersistentValue(row[column.propertyName] ?? null, column),
    ),
  );
  await tx.query(`INSERT INTO ${tableName} (${names}) VALUES ?`, [values]);
}
