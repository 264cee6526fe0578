import type { WorkerNature } from '../../fields';
import { EXPECTABLE_KINDS, type ExpectableKind } from '../document';

/** What an agency expects of documents of one kind. */
export interface Expectation {
  /** Of workers of which natures it is expected; of none when empty. */
  natures: readonly WorkerNature[];
  /** Its documents must say until when they are good. */
  mustExpire: boolean;
}

export type Expectations = Readonly<Record<ExpectableKind, Expectation>>;

/** What decides, of a worker, which documents are expected. */
export interface ExpectedOf {
  nature: WorkerNature;
  /** ISO 3166-1; null: unknown. */
  nationality: string | null;
  transport: string | null;
}

/**
 * What an agency expects until it says otherwise. Nothing of candidates, and no criminal record of anybody: an agency
 * asks for one only where the law allows it for the post (L133-6 of the Code de l'action sociale et des familles).
 */
export const DEFAULT_EXPECTATIONS: Expectations = {
  IDENTITY: { natures: ['EMPLOYEE', 'TEMP', 'CONTRACTOR', 'TRAINEE'], mustExpire: true },
  RESIDENCE_PERMIT: { natures: ['EMPLOYEE', 'TEMP', 'TRAINEE'], mustExpire: true },
  DRIVING_LICENCE: { natures: ['EMPLOYEE', 'TEMP'], mustExpire: false },
  INSURANCE: { natures: ['EMPLOYEE', 'CONTRACTOR'], mustExpire: true },
  DIPLOMA: { natures: [], mustExpire: false },
  MEDICAL_VISIT: { natures: ['EMPLOYEE'], mustExpire: true },
  CRIMINAL_RECORD: { natures: [], mustExpire: false },
};

/** The kinds of document expected of a worker, in the order people read them. */
export function expectedKinds(worker: ExpectedOf, expectations: Expectations): ExpectableKind[] {
  return EXPECTABLE_KINDS.filter(
    (kind) => expectations[kind].natures.includes(worker.nature) && CONCERNS[kind]?.(worker) !== false,
  );
}

/** Whom a kind concerns, beside the agency's choice; absent: everybody. */
const CONCERNS: Partial<Record<ExpectableKind, (worker: ExpectedOf) => boolean>> = {
  RESIDENCE_PERMIT: ({ nationality }) => needsPermit(nationality),
  DRIVING_LICENCE: drives,
  // A contractor's is his or her professional liability, whatever the means of transport.
  INSURANCE: (worker) => worker.nature === 'CONTRACTOR' || drives(worker),
};

/** Tells whether this nationality works in France under a permit; an unknown one is not asked for. */
export function needsPermit(nationality: string | null): boolean {
  return nationality !== null && !FREE_TO_WORK.includes(nationality);
}

/** The means of transport that take a licence and an insurance. */
export const MOTOR_TRANSPORT: readonly string[] = ['CAR', 'SCOOTER'];

function drives({ transport }: ExpectedOf): boolean {
  return transport !== null && MOTOR_TRANSPORT.includes(transport);
}

/** The European Union, the European Economic Area and Switzerland (R5221-1 of the Code du travail). */
export const FREE_TO_WORK: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO CH'.split(' ');
