import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';
import { COMPLAINT_STATES, type ComplaintState } from './complaint';
import type { ComplaintRow } from './complaint.entity';

/** What of a complaint its rules look at. */
export type CheckedComplaint = Pick<ComplaintRow, 'state' | 'resolution' | 'receivedOn' | 'dueOn'>;

/** What is known when a complaint is checked. Days are YYYY-MM-DD, in Paris. */
export interface ComplaintFacts {
  /** Where the complaint stood; null: it is new. */
  before: ComplaintState | null;
  visitedOn: string;
  today: string;
}

/** What a state may become; staying is always possible. One that is closed is opened again before it is closed otherwise. */
const STEPS: Readonly<Record<ComplaintState, readonly ComplaintState[]>> = {
  RECEIVED: ['IN_PROGRESS', 'RESOLVED', 'DISMISSED'],
  IN_PROGRESS: ['RESOLVED', 'DISMISSED'],
  RESOLVED: ['IN_PROGRESS'],
  DISMISSED: ['IN_PROGRESS'],
};

/** The states a complaint may have after a save, the one it has first; a new one may have any. */
export function statesAfter(state: ComplaintState | null): readonly ComplaintState[] {
  return state === null ? COMPLAINT_STATES : [state, ...STEPS[state]];
}

/** Tells whether somebody still has to see to it. */
export function isOpen(state: ComplaintState): boolean {
  return state === 'RECEIVED' || state === 'IN_PROGRESS';
}

/** Tells whether it is open past the day it was due. */
export function isOverdue({ state, dueOn }: Pick<ComplaintRow, 'state' | 'dueOn'>, today: string): boolean {
  return isOpen(state) && dueOn !== null && dueOn < today;
}

/** What stands against such a complaint. */
export function complaintProblems(
  complaint: CheckedComplaint,
  { before, visitedOn, today }: ComplaintFacts,
): Problem[] {
  const { state, resolution, receivedOn, dueOn } = complaint;
  const problems: [boolean, string, Localized, string][] = [
    [receivedOn > today, 'DAY_TO_COME', DAY_TO_COME, 'receivedOn'],
    [receivedOn < visitedOn, 'RECEIVED_BEFORE_VISIT', BEFORE_VISIT, 'receivedOn'],
    [dueOn !== null && dueOn < receivedOn, 'DUE_BEFORE_RECEIVED', DUE_BEFORE_RECEIVED, 'dueOn'],
    [!statesAfter(before).includes(state), 'STATE_STEP', STATE_STEP, 'state'],
    [state === 'RESOLVED' && resolution === null, 'RESOLUTION_REQUIRED', RESOLUTION_REQUIRED, 'resolution'],
  ];
  return problems.flatMap(([stands, code, message, path]) => (stands ? [{ code, message, path: [path] }] : []));
}

const DAY_TO_COME: Localized = {
  fr: 'Cette date est à venir : une réclamation est déjà reçue.',
  en: 'This day is still to come: a complaint has been received already.',
};
const BEFORE_VISIT: Localized = {
  fr: "La réclamation est reçue au plus tôt le jour de l'intervention : vérifiez la date ou l'intervention.",
  en: 'A complaint is received on the day of the visit at the earliest: check the day or the visit.',
};
const DUE_BEFORE_RECEIVED: Localized = {
  fr: "L'échéance vient avant la réception : choisissez le même jour ou un jour plus tardif.",
  en: 'It is due before it was received: choose the same day or a later one.',
};
const STATE_STEP: Localized = {
  fr: "La réclamation ne peut pas passer à cet état : rouvrez-la d'abord avec « En cours ».",
  en: 'The complaint cannot go to this state: open it again with “In progress” first.',
};
const RESOLUTION_REQUIRED: Localized = {
  fr: 'Dites comment la réclamation a été résolue.',
  en: 'Say how the complaint was resolved.',
};
