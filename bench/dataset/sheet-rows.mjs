// @ts-check
import { product } from '../product.mjs';

const { readFieldValue } = product('modules/fields/index');
const { blankRow } = product('modules/workers/blank-row');
const { fileNumberOf, registrationNumberOf, registrationSeries, TRAINEE_NUMBER } = product(
  'modules/workers/numbers/worker-number.rules',
);
const { readAddress } = product('modules/workers/saving/address.rules');
const { changesOf, patched, patchOf } = product('modules/workers/saving/changes.rules');
const { givenFields } = product('modules/workers/saving/given-fields');
const { maskedIfSensitive } = product('modules/workers/values/masks.rules');
const { indexRowsOf } = product('modules/workers/values/own-field-index.rules');
const { SHEET_KIND_FIELD } = product('modules/workers/values/sheet-kind-field');
const { searchColumns, termsOf } = product('modules/workers/worker-search.rules');

/**
 * All rows one sheet is kept in, by table.
 * @typedef {Record<'workers' | 'index' | 'terms' | 'sectors' | 'numbers' | 'history', any[]>} SheetRows
 *
 * Who creates sheets, under which fields, and how many numbers each series has given.
 * @typedef {{ actor: any, fieldSet: any, given: Map<string, number> }} Creation
 */

/**
 * The rows `createWorker` would write for an input that is in order, without a statement for each: composed of the same
 * rules. same-as-command.mjs holds it to that.
 * @param {Creation} creation
 * @param {any} input
 * @param {{ id: string, at: Date }} facts
 * @returns {SheetRows}
 */
export function rowsOf(creation, input, facts) {
  const before = { row: blankRow(creation.actor, facts), sectorIds: [] };
  const changes = [...changesOf(before, valuesOf(creation, input)), ...numberChanges(creation, input)];
  const { row: kept, sectorIds } = patched(before, patchOf(changes, before.row));
  const row = { ...kept, ...searchColumns({ ...kept, formerNumbers: [] }) };
  const owner = { agencyId: row.agencyId, workerId: facts.id };
  const given = { REGISTRATION: row.registrationNumber, FILE: row.fileNumber };
  return {
    workers: [row],
    index: changes.flatMap(({ field, after }) => indexRowsOf(field, after, row)),
    terms: termsOf(row.searchText).map((/** @type {string} */ term) => ({ ...owner, term })),
    sectors: sectorIds.map((/** @type {string} */ sectorId) => ({ ...owner, sectorId })),
    numbers: Object.entries(given)
      .filter(([, number]) => number !== null && number !== TRAINEE_NUMBER)
      .map(([kind, number]) => ({ ...owner, kind, number, givenAt: facts.at, endedAt: null })),
    history: [{ ...owner, version: 1, changedAt: facts.at, ...CREATED, changes: pastChanges(changes) }],
  };
}

const CREATED = { byUserId: null, byKeyId: null, door: 'COMMAND', kind: 'CREATED' };

/** @param {any[]} changes */
function pastChanges(changes) {
  const entries = changes.map(({ field, before, after }) => [
    field.key,
    { before: maskedIfSensitive(field, before), after: maskedIfSensitive(field, after) },
  ]);
  return Object.fromEntries(entries);
}

/**
 * The numbers an input asks for, as changes.
 * @param {Creation} creation
 * @param {any} input
 */
function numberChanges({ fieldSet, given }, { nature, newRegistrationNumber, newFileNumber }) {
  const next = (/** @type {string} */ series) => {
    const rank = (given.get(series) ?? 0) + 1;
    given.set(series, rank);
    return rank;
  };
  const change = (/** @type {string} */ key, /** @type {string} */ number) => ({
    field: fieldSet.byKey.get(key),
    before: null,
    after: number,
  });
  const series = registrationSeries(nature);
  const registration =
    series === null ? TRAINEE_NUMBER : newRegistrationNumber && registrationNumberOf(series, next(series));
  return [
    ...(newRegistrationNumber ? [change('registrationNumber', registration)] : []),
    ...(newFileNumber ? [change('fileNumber', fileNumberOf(next('FILE')))] : []),
  ];
}

/**
 * The values a sheet starts with, by field: defaults, then what the input gives.
 * @param {Creation} creation
 * @param {any} input
 */
function valuesOf({ fieldSet }, input) {
  const values = new Map([[SHEET_KIND_FIELD, input.sheetKind]]);
  for (const field of fieldSet.fields)
    if (field.defaultValue !== null) values.set(field, readFieldValue(field, field.defaultValue).value);
  for (const { field, raw, path } of givenFields(input, fieldSet).given) values.set(field, read(field, raw, path));
  return values;
}

/**
 * @param {any} field
 * @param {any} raw
 * @param {string[]} path
 */
function read(field, raw, path) {
  if (field.type === 'STAFF' || field.type === 'ESTABLISHMENT') return raw;
  if (field.type === 'SECTORS') return raw.toSorted();
  if (field.type === 'ADDRESS') return readAddress(raw, path).value;
  const { ok, value, code } = readFieldValue(field, field.key === 'language' ? raw.toUpperCase() : raw);
  if (!ok) throw new Error(`A demo worker's ${field.key} is refused: ${code}.`);
  return value;
}
