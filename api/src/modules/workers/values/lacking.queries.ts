import type { Actor } from '../../../platform/actor';
import type { Db } from '../../../platform/database/transaction';
import { BadInput } from '../../../platform/errors/denial';
import { fieldsOf, type SheetKind } from '../../fields';
import { lackingCondition } from './lacking.rules';

/** How many sheets of a kind in the actor's agency, active or not, have no value for a field their nature has. */
export async function countLacking(db: Db, actor: Actor, key: string, sheetKind: SheetKind): Promise<number> {
  const field = (await fieldsOf(db, actor.agencyId)).byKey.get(key);
  if (field === undefined) throw new BadInput('UNKNOWN_FIELD', UNKNOWN_FIELD);
  const { sql, values } = lackingCondition(field, sheetKind, 'w');
  const [row] = await db.query<{ count: string }[]>(
    `SELECT COUNT(*) AS count FROM workers w WHERE w.agency_id = ? AND ${sql}`,
    [actor.agencyId, ...values],
  );
  return Number(row?.count ?? 0);
}

const UNKNOWN_FIELD = {
  fr: "Votre agence n'a pas de champ de ce nom : vérifiez sa clé dans la gestion des champs.",
  en: 'Your agency has no field of this name: check its key in the field settings.',
};
