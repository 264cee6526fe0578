import { joinedRow } from '../../platform/database/joined-row';
import type { Actor } from '../../platform/actor';
import type { Db } from '../../platform/database/transaction';
import type { WorkerNature } from '../fields';
import { PrefectureCheckRow } from './prefecture/prefecture-check.entity';
import { readExpectations } from './settings/document-settings.queries';
import type { ExpectedOf, Expectations } from './settings/expectations.rules';
import { WorkerDocumentRow } from './worker-document.entity';

/** What decides what is expected of a worker and whether he or she may work. */
interface DocumentedWorker extends ExpectedOf {
  /** The end of the permit as the sheet says it. */
  residencePermitExpiry: string | null;
}

/** The documents of a worker that stand, and all that tells how they stand. */
export interface WorkerFile {
  worker: DocumentedWorker;
  expectations: Expectations;
  /** Newest first; those that were replaced are left out. */
  documents: WorkerDocumentRow[];
  prefectureCheck: PrefectureCheckRow | null;
}

/** The files of workers of the actor's agency by id, in one statement; ids that are not the agency's are absent. */
export async function workerFilesOf(
  db: Db,
  { agencyId }: Actor,
  workerIds: readonly string[],
): Promise<Map<string, WorkerFile>> {
  const document = joinedRow(db, WorkerDocumentRow, 'd');
  const rows: Record<string, unknown>[] = await db.query(
    `SELECT w.id AS workerId, w.nature, w.nationality, w.transport, w.residence_permit_expiry AS residencePermitExpiry,
       s.expectations, ${document.columns}, ${CHECK_COLUMNS}
     FROM workers w
     LEFT JOIN document_settings s ON s.agency_id = w.agency_id
     LEFT JOIN prefecture_checks p ON p.agency_id = w.agency_id AND p.worker_id = w.id
     LEFT JOIN worker_documents d ON d.agency_id = w.agency_id AND d.worker_id = w.id AND d.slot IS NOT NULL
     WHERE w.agency_id = ? AND w.id IN (?) ORDER BY d.id DESC`,
    [agencyId, [...new Set(workerIds)]],
  );
  const files = new Map<string, WorkerFile>();
  for (const row of rows) {
    const workerId = String(row['workerId']);
    const file = files.get(workerId) ?? emptyFile(row, agencyId);
    const read = document.of(row);
    if (read !== null) file.documents.push(read);
    files.set(workerId, file);
  }
  return files;
}

const CHECK_COLUMNS = `p.version AS checkVersion, p.job_seeker AS jobSeeker, p.hire_on AS hireOn,
  p.requested_on AS requestedOn, p.answer, p.answered_on AS answeredOn, p.updated_at AS checkUpdatedAt`;

type Column = string | null;

function emptyFile(row: Record<string, unknown>, agencyId: string): WorkerFile {
  const worker = {
    nature: row['nature'] as WorkerNature,
    nationality: row['nationality'] as Column,
    transport: row['transport'] as Column,
    residencePermitExpiry: row['residencePermitExpiry'] as Column,
  };
  const expectations = readExpectations(row['expectations']);
  return { worker, expectations, documents: [], prefectureCheck: checkOf(row, agencyId) };
}

function checkOf(row: Record<string, unknown>, agencyId: string): PrefectureCheckRow | null {
  if (row['checkVersion'] === null) return null;
  return {
    agencyId,
    workerId: String(row['workerId']),
    version: Number(row['checkVersion']),
    jobSeeker: Number(row['jobSeeker']) === 1,
    hireOn: row['hireOn'] as Column,
    requestedOn: row['requestedOn'] as Column,
    answer: row['answer'] as PrefectureCheckRow['answer'],
    answeredOn: row['answeredOn'] as Column,
    updatedAt: row['checkUpdatedAt'] as Date,
  };
}
