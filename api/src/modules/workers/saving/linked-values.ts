import type { Actor } from '../../../platform/actor';
import { isId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';
import { establishmentsById, usersById } from '../../identity';
import { chooseSectors } from '../sectors/sector.queries';
import type { SheetValue } from '../values/sheet-values';

/** A value that names another row, or why it may not. */
export type LinkReading = { value: SheetValue; problems: Problem[] };

/** Reads who manages the worker: a colleague who is not deactivated. Who manages it already stays, deactivated or not. */
export async function readManager(
  tx: Tx,
  actor: Actor,
  raw: unknown,
  current: SheetValue,
  path: string[],
): Promise<LinkReading> {
  if (typeof raw !== 'string' || raw === current) return { value: current, problems: [] };
  const user = isId(raw) ? (await usersById(tx, actor, [raw])).get(raw) : undefined;
  if (user === undefined) return refused('MANAGER_NOT_FOUND', MANAGER_NOT_FOUND, path);
  return user.deactivatedAt === null
    ? { value: raw, problems: [] }
    : refused('MANAGER_DEACTIVATED', MANAGER_DEACTIVATED, path);
}

/** Reads the worker's establishment: one of the agency's that is not archived. The one it has already stays. */
export async function readEstablishment(
  tx: Tx,
  actor: Actor,
  raw: unknown,
  current: SheetValue,
  path: string[],
): Promise<LinkReading> {
  if (typeof raw !== 'string' || raw === current) return { value: current, problems: [] };
  const establishment = isId(raw) ? (await establishmentsById(tx, actor, [raw])).get(raw) : undefined;
  if (establishment === undefined) return refused('ESTABLISHMENT_NOT_FOUND', ESTABLISHMENT_NOT_FOUND, path);
  return establishment.archivedAt === null
    ? { value: raw, problems: [] }
    : refused('ESTABLISHMENT_ARCHIVED', ESTABLISHMENT_ARCHIVED, path);
}

/** Reads the worker's sectors, each once, in order of their ids; see `chooseSectors`. */
export async function readSectors(tx: Tx, actor: Actor, raw: unknown, current: SheetValue): Promise<LinkReading> {
  const ids = [...new Set(Array.isArray(raw) ? raw.map(String) : [])];
  const already = Array.isArray(current) ? current.map(String) : [];
  return { value: ids.length > 0 ? ids.sort() : null, problems: await chooseSectors(tx, actor, ids, already) };
}

function refused(code: string, message: Localized, path: string[]): LinkReading {
  return { value: null, problems: [{ code, message, path }] };
}

const MANAGER_NOT_FOUND: Localized = {
  fr: "Cette personne ne fait pas partie de l'agence : choisissez un gestionnaire dans la liste.",
  en: 'This person is not with the agency: choose a manager from the list.',
};

const MANAGER_DEACTIVATED: Localized = {
  fr: 'Ce compte est désactivé : choisissez un autre gestionnaire.',
  en: 'This account is deactivated: choose another manager.',
};

const ESTABLISHMENT_NOT_FOUND: Localized = {
  fr: "Cet établissement n'est pas celui de l'agence : choisissez-le dans la liste.",
  en: "This is not one of the agency's establishments: choose one from the list.",
};

const ESTABLISHMENT_ARCHIVED: Localized = {
  fr: 'Cet établissement est archivé : choisissez-en un autre.',
  en: 'This establishment is archived: choose another.',
};
