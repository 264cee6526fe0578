import { WORKER_NATURES, type WorkerNature } from '../../fields';

/** REGISTRATION: « matricule ». FILE: « numéro de dossier ». */
export const NUMBER_KINDS = ['REGISTRATION', 'FILE'] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

/** What a trainee has for a registration number: every trainee the same. */
export const TRAINEE_NUMBER = '0';

/** How registration numbers begin, by nature (reference text); a trainee has none of his own. */
const PREFIXES: Readonly<Record<Exclude<WorkerNature, 'TRAINEE'>, string>> = {
  EMPLOYEE: 'SA',
  TEMP: 'IN',
  CONTRACTOR: 'PR',
  CANDIDATE: 'CA',
};

/** The series a worker of this nature takes his registration number from; null for a trainee. */
export function registrationSeries(nature: WorkerNature): string | null {
  return nature === 'TRAINEE' ? null : PREFIXES[nature];
}

/** A registration number: « SA00012 ». Past 99,999 it grows by a digit. */
export function registrationNumberOf(series: string, rank: number): string {
  return series + String(rank).padStart(5, '0');
}

/** A file number: digits only, since it is typed on a phone. */
export function fileNumberOf(rank: number): string {
  return String(rank).padStart(5, '0');
}

/** Tells whether the nature changed since this registration number was given, so that a new one is due. */
export function isNumberDue(number: string | null, nature: WorkerNature): boolean {
  if (number === null) return false;
  const series = registrationSeries(nature);
  return series === null ? number !== TRAINEE_NUMBER : !number.startsWith(series);
}

/** The natures with which this registration number would have to be replaced; none when there is none to replace. */
export function naturesDueWith(number: string | null): WorkerNature[] {
  return WORKER_NATURES.filter((nature) => isNumberDue(number, nature));
}
