import { decryptField, encryptField, type Place } from '../../../platform/crypto/field-cipher';
import { BadInput } from '../../../platform/errors/denial';
import type { Order, Position } from './order';

const LONGEST_CURSOR = 1000;

/**
 * A position as it is handed out: sealed, because it holds a name and goes into addresses and logs, and bound to agency
 * and order, so that nothing but what was handed out comes back.
 */
export function sealCursor({ values, id }: Position, agencyId: string, order: Order): string {
  // An instant becomes its ISO form.
  return encryptField(JSON.stringify([values, id]), placeOf(agencyId, order));
}

/** The position of a cursor of this agency and order. Anything else is bad input. */
export function openCursor(cursor: string, agencyId: string, order: Order): Position {
  try {
    if (cursor.length > LONGEST_CURSOR) throw new Error('Too long for a cursor.');
    const [sealed, id] = JSON.parse(decryptField(cursor, placeOf(agencyId, order))) as [
      (string | number | null)[],
      string,
    ];
    const values = order.steps.map(({ isInstant }, place) => {
      const value = sealed[place] ?? null;
      return isInstant && value !== null ? new Date(value) : value;
    });
    return { values, id };
  } catch {
    throw new BadInput('BAD_CURSOR', {
      fr: "Ce repère de page n'est pas valable pour cette liste et ce tri : reprenez à la première page.",
      en: 'This cursor is not one of this list in this order: start again from the first page.',
    });
  }
}

function placeOf(agencyId: string, { steps }: Order): Place {
  const by = steps.map(({ key, direction }) => `${key} ${direction}`).join(', ');
  return { agencyId, column: `cursor of workers by ${by}`, rowId: '' };
}
