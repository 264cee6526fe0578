import { In } from 'typeorm';
import { isId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';
import { clientsById } from '../../clients';
import { WorkerRow } from '../../workers';
import { referenceIn, type VisitDraft } from './draft-visit';
import type { VisitRow } from './visit.entity';
import type { SaveVisitInput } from './visit.type';

const MOST_AT_ONCE = 100;

/** A problem of one of the visits that were sent. */
export function at(index: number, problem: Problem): Problem {
  return { ...problem, path: [String(index), ...problem.path] };
}

/** What stands against visits as they were sent together: too few, too many, or one of them twice. */
export function againstBatch(inputs: readonly SaveVisitInput[]): Problem[] {
  if (inputs.length === 0 || inputs.length > MOST_AT_ONCE)
    return [{ code: 'VISITS_AT_ONCE', message: AT_ONCE, path: [] }];
  return [...twice(inputs, 'id', ({ id }) => id ?? null), ...twice(inputs, 'externalReference', referenceIn)];
}

function twice(
  inputs: readonly SaveVisitInput[],
  path: 'id' | 'externalReference',
  nameOf: (input: SaveVisitInput) => string | null,
): Problem[] {
  const names = inputs.map(nameOf);
  return names.flatMap((name, index) =>
    name !== null && names.indexOf(name) < index
      ? [{ code: 'SENT_TWICE', message: TWICE, path: [String(index), path] }]
      : [],
  );
}

/** A visit cannot take the reference of another that is there. */
export function againstReferences(
  drafts: readonly VisitDraft[],
  byReference: ReadonlyMap<string, VisitRow>,
): Problem[] {
  return drafts.flatMap(({ visit }, index) => {
    const other = visit.externalReference === null ? undefined : byReference.get(visit.externalReference);
    return other && other.id !== visit.id
      ? [{ code: 'REFERENCE_TAKEN', message: TAKEN, path: [String(index), 'externalReference'] }]
      : [];
  });
}

/** Clients and workers must be the agency's: two statements for all of them. */
export async function againstRows(tx: Tx, agencyId: string, drafts: readonly VisitDraft[]): Promise<Problem[]> {
  const clients = await clientsById(
    tx,
    agencyId,
    drafts.map(({ visit }) => visit.clientId),
  );
  const ids = drafts.map(({ visit }) => visit.workerId).filter(isId);
  const found = await tx.find(WorkerRow, { select: { id: true }, where: { agencyId, id: In(ids) } });
  const workers = new Set(found.map(({ id }) => id));
  return drafts.flatMap(({ visit: { clientId, workerId } }, index) => [
    ...(clientId === '' || clients.has(clientId)
      ? []
      : [{ code: 'CLIENT_NOT_FOUND', message: NO_CLIENT, path: [String(index), 'clientId'] }]),
    ...(workerId === '' || workers.has(workerId)
      ? []
      : [{ code: 'WORKER_NOT_FOUND', message: NO_WORKER, path: [String(index), 'workerId'] }]),
  ]);
}

/** A visit somebody complained of stays what it was: done, by that worker, at that client's. */
export async function againstComplaints(tx: Tx, agencyId: string, visits: readonly VisitRow[]): Promise<Problem[]> {
  const broken = await tx.query<{ id: string }[]>(
    `SELECT DISTINCT v.id FROM visits v JOIN complaints c ON c.agency_id = v.agency_id AND c.visit_id = v.id
     WHERE v.agency_id = ? AND v.id IN (?)
       AND NOT (v.status = 'DONE' AND v.worker_id = c.worker_id AND v.client_id = c.client_id)`,
    [agencyId, visits.map(({ id }) => id)],
  );
  const ids = new Set(broken.map(({ id }) => id));
  return visits.flatMap(({ id }, index) =>
    ids.has(id) ? [{ code: 'VISIT_HAS_COMPLAINT', message: HAS_COMPLAINT, path: [String(index)] }] : [],
  );
}

const AT_ONCE: Localized = {
  fr: 'Envoyez de 1 à 100 interventions à la fois.',
  en: 'Send 1 to 100 visits at a time.',
};
const TWICE: Localized = {
  fr: 'Cette intervention est envoyée deux fois : gardez-en une.',
  en: 'This visit is sent twice: keep one.',
};
const NO_CLIENT: Localized = {
  fr: "Ce client n'est pas de l'agence : créez-le d'abord.",
  en: "This client is not the agency's: create him or her first.",
};
const NO_WORKER: Localized = {
  fr: "Cet intervenant n'est pas de l'agence, ou sa fiche a été supprimée.",
  en: "This worker is not the agency's, or the sheet was deleted.",
};
const HAS_COMPLAINT: Localized = {
  fr: 'Une réclamation porte sur cette intervention : elle reste réalisée, avec ce client et cet intervenant.',
  en: 'A complaint is about this visit: it stays done, with this client and this worker.',
};

/** What is said of a reference that another visit has. */
export const TAKEN: Localized = {
  fr: 'Une autre intervention porte déjà cette référence : vérifiez laquelle est la bonne.',
  en: 'Another visit has this reference already: check which one is right.',
};
