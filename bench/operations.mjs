// @ts-check
import { COUNTED_PAGE, PAGE, SAVE, SCREEN, SHEET } from './documents.mjs';

/**
 * One thing both servers are asked. `vary` gives the variables of the n-th request of a connection, `answered` is told
 * its answer.
 * @typedef {{ name: string, document: string, vary: Vary, answered?: Answered }} Operation
 * @typedef {(n: number, connection: number) => Record<string, unknown>} Vary
 * @typedef {(answer: string, connection: number) => void} Answered
 */

const ACTIVE = { statuses: ['ACTIVE'] };

/** A quarter of the workers each. */
const DIPLOMAS = ['DEAES', 'ADVF', 'DEAS', 'NONE'];

/** What people type to find somebody, common names and rare ones. */
const TYPED = ['martin', 'le go', 'Fabre', 'dubois', 'Hélène', 'benali', 'moreau cl', 'kowal', 'da silva', 'yann'];

/** The first page of the list. */
export const FIRST_PAGE = operation('page of 50 with all own fields', PAGE, () => ({ filter: ACTIVE }));

/**
 * A page further on.
 * @param {string} name
 * @param {string} after the cursor of the page before
 */
export function pageAfter(name, after) {
  return operation(name, PAGE, () => ({ filter: ACTIVE, after }));
}

/** The first page with the manager, the establishment and the sectors of each worker. */
export const SCREEN_PAGE = operation('page of 50 as the screen shows it', SCREEN, () => ({ filter: ACTIVE }));

/** The list of those who have a diploma, with their count. */
export const FILTER = operation('filter on an own field and status, with count', COUNTED_PAGE, (n) => ({
  filter: { ...ACTIVE, ownFields: [{ key: 'diploma', equals: DIPLOMAS[n % DIPLOMAS.length] }] },
}));

/** The list of those whose names begin so. */
export const SEARCH = operation('search by name', PAGE, (n) => ({
  filter: { ...ACTIVE, search: TYPED[n % TYPED.length] },
}));

/**
 * One of these sheets after another.
 * @param {readonly string[]} ids
 */
export function reading(ids) {
  return operation('one sheet', SHEET, (n, connection) => ({ id: ids[(n * 31 + connection * 7) % ids.length] }));
}

/**
 * Saves of one field, each connection on a sheet of its own so that no save is stale.
 * @param {readonly string[]} ids
 * @returns {Operation}
 */
export function saving(ids) {
  /** @type {Map<number, number>} */
  const versions = new Map();
  return {
    ...operation('save of one field', SAVE, (n, connection) => ({
      input: { id: ids[connection], version: versions.get(connection) ?? 1, comment: `Rappeler le ${n}.` },
    })),
    answered: (answer, connection) => {
      const { worker, errors } = JSON.parse(answer).data.updateWorker;
      if (errors.length > 0) throw new Error(`A save was refused: ${errors[0].code}.`);
      versions.set(connection, worker.version);
    },
  };
}

/**
 * @param {string} name
 * @param {string} document
 * @param {Vary} vary
 * @returns {Operation}
 */
function operation(name, document, vary) {
  return { name, document, vary };
}
