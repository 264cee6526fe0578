import { In } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import type { Db } from '../../../platform/database/transaction';
import { BadInput } from '../../../platform/errors/denial';
import { parisMidnight } from '../../../platform/formats/paris-time';
import { clientById } from '../../clients';
import { displayNameOf, WorkerNumberRow, WorkerRow } from '../../workers';
import { certificateLines, type CertificateLine, type CertifiedVisit } from './tax-certificate.rules';

/** What a client's tax certificate of a year says of visits, and for whom. */
interface CertificateYear {
  clientId: string;
  year: number;
}

/**
 * The lines of a client of the actor's agency for a year, by day: of workers whose sheets are there, and of those whose
 * sheets were deleted since. NOT_FOUND when the client is not the agency's.
 */
export async function certificateLinesOf(db: Db, actor: Actor, asked: CertificateYear): Promise<CertificateLine[]> {
  if (asked.year < 2000 || asked.year > 2100) throw new BadInput('BAD_YEAR', BAD_YEAR);
  const { id: clientId } = await clientById(db, actor, asked.clientId);
  const lines = [
    ...(await livingLines(db, actor.agencyId, { ...asked, clientId })),
    ...(await keptLines(db, actor.agencyId, { ...asked, clientId })),
  ];
  return lines.toSorted((a, b) => compare(a.day, b.day) || compare(a.workerName, b.workerName));
}

/** Registration numbers of these workers, those of now and those of before. */
export function registrationNumbersOf(
  db: Db,
  agencyId: string,
  workerIds: readonly string[],
): Promise<WorkerNumberRow[]> {
  return db.findBy(WorkerNumberRow, { agencyId, workerId: In(workerIds), kind: 'REGISTRATION' });
}

async function livingLines(db: Db, agencyId: string, { clientId, year }: CertificateYear): Promise<CertificateLine[]> {
  const visits = await db.query<(CertifiedVisit & { workerId: string })[]>(
    `SELECT worker_id AS workerId, client_id AS clientId, starts_at AS startsAt, ends_at AS endsAt FROM visits
     WHERE agency_id = ? AND client_id = ? AND status = 'DONE' AND starts_at >= ? AND starts_at < ?`,
    [agencyId, clientId, parisMidnight(`${String(year)}-01-01`), parisMidnight(`${String(year + 1)}-01-01`)],
  );
  const ids = [...new Set(visits.map(({ workerId }) => workerId))];
  const workers = await db.find(WorkerRow, {
    select: { id: true, title: true, firstName: true, lastName: true, registrationNumber: true },
    where: { agencyId, id: In(ids) },
  });
  const numbers = await registrationNumbersOf(db, agencyId, ids);
  return workers.flatMap((worker) =>
    certificateLines(
      visits.filter(({ workerId }) => workerId === worker.id),
      {
        workerName: displayNameOf(worker, 'fr'),
        registrationNumber: worker.registrationNumber,
        numbers: numbers.filter(({ workerId }) => workerId === worker.id),
      },
    ),
  );
}

function keptLines(db: Db, agencyId: string, { clientId, year }: CertificateYear): Promise<CertificateLine[]> {
  return db.query<CertificateLine[]>(
    `SELECT client_id AS clientId, day, worker_name AS workerName, registration_number AS registrationNumber, minutes
     FROM tax_certificate_lines WHERE agency_id = ? AND client_id = ? AND day BETWEEN ? AND ?`,
    [agencyId, clientId, `${String(year)}-01-01`, `${String(year)}-12-31`],
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

const BAD_YEAR = { fr: 'Donnez une année de 2000 à 2100.', en: 'Give a year from 2000 to 2100.' };
