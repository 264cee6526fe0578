import { parisDay } from '../../../platform/formats/paris-time';
import { minutesOf } from '../visits/visit.rules';

/** A done visit, as far as a certificate tells of it. */
export interface CertifiedVisit {
  clientId: string;
  startsAt: Date;
  endsAt: Date;
}

/** Who did visits, and the numbers he or she bore. */
export interface CertifiedWorker {
  /** « Mme Claire DUPONT » */
  workerName: string;
  /** The number borne last. */
  registrationNumber: string | null;
  numbers: readonly { number: string; givenAt: Date; endedAt: Date | null }[];
}

/** A worker's visits at a client's on one day (Code du travail, D7233-4: name, number, dates, durations). */
export interface CertificateLine {
  clientId: string;
  /** The day in Paris the visits started. */
  day: string;
  workerName: string;
  registrationNumber: string | null;
  minutes: number;
}

/** What certificates say of a worker's done visits: one line for each client, day and number borne. */
export function certificateLines(visits: readonly CertifiedVisit[], worker: CertifiedWorker): CertificateLine[] {
  const lines = new Map<string, CertificateLine>();
  for (const visit of visits) {
    const { clientId, startsAt } = visit;
    const [day, registrationNumber] = [parisDay(startsAt), numberAt(worker, startsAt)];
    const key = `${clientId} ${day} ${registrationNumber ?? ''}`;
    const line = lines.get(key) ?? { clientId, day, workerName: worker.workerName, registrationNumber, minutes: 0 };
    lines.set(key, { ...line, minutes: line.minutes + minutesOf(visit) });
  }
  return [...lines.values()];
}

/** The number borne at an instant; before the first was given, that one. */
function numberAt({ numbers, registrationNumber }: CertifiedWorker, instant: Date): string | null {
  const borne = numbers.find(({ givenAt, endedAt }) => givenAt <= instant && (endedAt === null || instant < endedAt));
  if (borne) return borne.number;
  const [first] = numbers.toSorted((a, b) => a.givenAt.getTime() - b.givenAt.getTime());
  return first && instant < first.givenAt ? first.number : registrationNumber;
}
