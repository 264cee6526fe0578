import type { Actor } from '../../../platform/actor';
import { isId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';
import { REQUIRED } from '../../../platform/errors/usual-problems';
import { usersById } from '../../identity';
import { readLongText } from '../read-long-text';
import { VisitRow } from '../visits/visit.entity';
import { tookPlace } from '../visits/visit.rules';
import type { ComplaintRow } from './complaint.entity';
import type { ComplaintInput } from './complaint.type';

/** What of a complaint is typed. */
export type TypedComplaint = Pick<
  ComplaintRow,
  'category' | 'text' | 'state' | 'receivedOn' | 'dueOn' | 'resolution' | 'handlerId'
>;

/** What is there already, or what a new complaint begins with. */
export type ComplaintBefore = Omit<TypedComplaint, 'category' | 'text'> & Partial<TypedComplaint>;

/** A complaint as an input makes it of what is there. What is wrong is added to `problems`. */
export function readComplaint(problems: Problem[], input: ComplaintInput, before: ComplaintBefore): TypedComplaint {
  const category = input.category ?? before.category;
  const text = input.text === undefined ? (before.text ?? null) : readLongText(problems, 'text', input.text);
  if (category === undefined) problems.push({ code: 'REQUIRED', message: REQUIRED, path: ['category'] });
  if (text === null) problems.push({ code: 'REQUIRED', message: REQUIRED, path: ['text'] });
  return {
    category: category ?? 'OTHER',
    text: text ?? '',
    state: input.state ?? before.state,
    handlerId: input.handlerId ?? before.handlerId,
    receivedOn: input.receivedOn ?? before.receivedOn,
    dueOn: input.dueOn === undefined ? before.dueOn : input.dueOn,
    resolution:
      input.resolution === undefined ? before.resolution : readLongText(problems, 'resolution', input.resolution),
  };
}

/** Whoever is newly chosen to see to a complaint must be the agency's and able to sign in. */
export async function handlerProblems(tx: Tx, actor: Actor, handlerId: string): Promise<Problem[]> {
  const user = isId(handlerId) ? (await usersById(tx, actor, [handlerId])).get(handlerId) : undefined;
  if (user?.deactivatedAt === null) return [];
  return [{ code: 'HANDLER_NOT_FOUND', message: HANDLER_NOT_FOUND, path: ['handlerId'] }];
}

/**
 * The visit a complaint is to be about, and what stands against it: it must have taken place. The row is taken first, by a
 * write, so that it stays what it is until the complaint is there.
 */
export async function complainedVisit(
  tx: Tx,
  agencyId: string,
  visitId: string | null | undefined,
  now: Date,
): Promise<{ visit: VisitRow | null; problems: Problem[] }> {
  const against = (code: string, message: Localized) => [{ code, message, path: ['visitId'] }];
  if (visitId == null) return { visit: null, problems: against('REQUIRED', REQUIRED) };
  if (!isId(visitId)) return { visit: null, problems: against('VISIT_NOT_FOUND', VISIT_NOT_FOUND) };
  await tx.update(VisitRow, { agencyId, id: visitId }, { updatedAt: now });
  const visit = await tx.findOneBy(VisitRow, { agencyId, id: visitId });
  if (visit === null) return { visit, problems: against('VISIT_NOT_FOUND', VISIT_NOT_FOUND) };
  return { visit, problems: tookPlace(visit, now) ? [] : against('VISIT_NOT_DONE', VISIT_NOT_DONE) };
}

/** What stands against another visit in the place of the one a complaint was about. */
export function sameTwo(visit: VisitRow | null, { workerId, clientId }: ComplaintRow): Problem[] {
  if (visit === null || (visit.workerId === workerId && visit.clientId === clientId)) return [];
  return [{ code: 'VISIT_OF_OTHERS', message: VISIT_OF_OTHERS, path: ['visitId'] }];
}

const HANDLER_NOT_FOUND: Localized = {
  fr: "Cette personne n'est pas de l'agence, ou son compte est désactivé : choisissez-la dans la liste.",
  en: "This person is not one of the agency's staff, or is deactivated: choose one from the list.",
};
const VISIT_NOT_FOUND: Localized = {
  fr: "Cette intervention n'existe pas : choisissez-la dans la liste.",
  en: 'There is no such visit: choose one from the list.',
};
const VISIT_NOT_DONE: Localized = {
  fr: "Une réclamation porte sur une intervention passée et réalisée : choisissez-en une autre, ou attendez qu'elle le soit.",
  en: 'A complaint is about a past visit that was done: choose another one, or wait until it is.',
};
const VISIT_OF_OTHERS: Localized = {
  fr: "Cette intervention est d'un autre intervenant ou d'un autre client : choisissez une intervention des deux mêmes.",
  en: 'This visit is of another worker or client: choose a visit of the same two.',
};
