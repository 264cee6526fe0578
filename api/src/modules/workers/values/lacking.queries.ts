import type { Actor } from '../../../platform/actor';
import type { Db } from '../../../platform/database/transaction';
import { BadInput } from '../../../platform/errors/denial';
import { fieldsOf, type SheetKind } from '../../fields';
import { lackingCondition, type SqlCondition } from './lacking.rules';

/**
 * How many sheets of a kind in the actor's agency, active or not, have no value for a field their nature has; with no key,
 * for an own field still to be made: all of them.
 */
export async function countLacking(db: Db, actor: Actor, key: string | null, sheetKind: SheetKind): Promise<number> {
  const { sql, values } = key === null ? sheetsOfKind(sheetKind) : await lackingKey(db, actor, key, sheetKind);
  const [row] = await db.query<{ count: string }[]>(
    `SELECT COUNT(*) AS count FROM workers w WHERE w.agency_id = ? AND ${sql}`,
    [actor.agencyId, ...values],
  );
  return Number(row?.count ?? 0);
}

function sheetsOfKind(sheetKind: SheetKind): SqlCondition {
  return { sql: 'w.sheet_kind = ?', values: [sheetKind] };
}

async function lackingKey(db: Db, actor: Actor, key: string, sheetKind: SheetKind): Promise<SqlCondition> {
  const field = (await fieldsOf(db, actor.agencyId)).byKey.get(key);
  if (field === undefined) throw new BadInput('UNKNOWN_FIELD', UNKNOWN_FIELD);
  return lackingCondition(field, sheetKind, 'w');
}

const UNKNOWN_FIELD = {
  fr: "Votre agence n'a pas de champ de ce nom : vérifiez sa clé dans la gestion des champs.",
  en: 'Your agency has no field of this name: check its key in the field settings.',
};
