import { joinedRow } from '../../platform/database/joined-row';
import type { Actor } from '../../platform/actor';
import type { Db } from '../../platform/database/transaction';
import { BadInput } from '../../platform/errors/denial';
import { WorkerDocumentRow } from './worker-document.entity';
import type { WorkerDocumentConnection } from './worker-document.type';

const LONGEST_PAGE = 100;

/** All documents of workers of the actor's agency, newest first, in one statement. For loaders. */
export async function documentsOfWorkers(
  db: Db,
  { agencyId }: Actor,
  workerIds: readonly string[],
): Promise<WorkerDocumentRow[]> {
  const document = joinedRow(db, WorkerDocumentRow, 'd');
  const rows: Record<string, unknown>[] = await db.query(
    `SELECT ${document.columns} FROM worker_documents d WHERE d.agency_id = ? AND d.worker_id IN (?) ORDER BY d.id DESC`,
    [agencyId, [...new Set(workerIds)]],
  );
  return rows.map((row) => document.of(row) as WorkerDocumentRow);
}

/** A page of documents, which are few for one worker. Throws BadInput for what cannot be asked. */
export function pageOf(
  documents: readonly WorkerDocumentRow[],
  { first, after }: { first: number; after: string | null },
): WorkerDocumentConnection {
  if (first < 1 || first > LONGEST_PAGE) throw new BadInput('PAGE_SIZE', PAGE_SIZE);
  const left = after === null ? documents : documents.filter(({ id }) => id < after);
  const nodes = left.slice(0, first);
  return {
    nodes,
    edges: nodes.map((node) => ({ node, cursor: node.id })),
    pageInfo: { hasNextPage: left.length > first, endCursor: nodes.at(-1)?.id ?? null },
  };
}

const PAGE_SIZE = { fr: 'Demandez de 1 à 100 documents à la fois.', en: 'Ask for 1 to 100 documents at a time.' };
