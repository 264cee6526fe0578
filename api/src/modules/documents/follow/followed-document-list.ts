import { today } from '../../../platform/formats/calendar';
import { In } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { isId } from '../../../platform/database/new-id';
import type { Db } from '../../../platform/database/transaction';
import { BadInput } from '../../../platform/errors/denial';
import { parseDay } from '../../../platform/formats/day';
import { displayNameOf } from '../../workers';
import { DOCUMENT_KINDS, type DocumentState } from '../document';
import { documentSettingsOf } from '../settings/document-settings.queries';
import { WorkerDocumentRow } from '../worker-document.entity';
import { stateIn } from '../worker-file.rules';
import type { FollowedDocument, FollowedDocumentConnection, FollowedDocumentFilter } from './followed-document.type';
import { followedDocuments, type FollowedPlace, type FoundDocument } from './followed-documents.queries';

const LONGEST_PAGE = 100;
const TO_FOLLOW: readonly DocumentState[] = ['MISSING', 'EXPIRED', 'TO_CHECK', 'EXPIRING'];

/** A page of the documents to follow of the actor's agency. Throws BadInput for what cannot be asked. */
export async function followedPage(
  db: Db,
  actor: Actor,
  { filter, first, after }: { filter: FollowedDocumentFilter; first: number; after: string | null },
): Promise<FollowedDocumentConnection> {
  if (first < 1 || first > LONGEST_PAGE) throw new BadInput('PAGE_SIZE', PAGE_SIZE);
  const { expectations } = await documentSettingsOf(db, actor.agencyId);
  const found = await followedDocuments(db, actor, {
    filter: {
      states: filter.states ?? TO_FOLLOW,
      kinds: filter.kinds ?? null,
      managerIds: filter.managerIds?.filter(isId) ?? null,
    },
    expectations,
    after: after === null ? null : openPlace(after),
    limit: first + 1,
    today: today(),
  });
  const page = found.slice(0, first);
  const documents = await documentsById(db, actor, page);
  const nodes = page.map((item): FollowedDocument => {
    const document = documents.get(item.documentId ?? '') ?? null;
    const state = document === null ? 'MISSING' : stateIn(document, expectations, today());
    return { ...item, workerName: nameOf(item, actor), state, document };
  });
  const cursors = page.map(cursorOf);
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: cursors[index] ?? '' })),
    pageInfo: { hasNextPage: found.length > first, endCursor: cursors.at(-1) ?? null },
  };
}

async function documentsById(
  db: Db,
  { agencyId }: Actor,
  page: readonly FoundDocument[],
): Promise<Map<string, WorkerDocumentRow>> {
  const ids = page.flatMap(({ documentId }) => documentId ?? []);
  if (ids.length === 0) return new Map();
  const documents = await db.findBy(WorkerDocumentRow, { agencyId, id: In(ids) });
  return new Map(documents.map((document) => [document.id, document]));
}

function nameOf({ displayTitle, firstName, lastName }: FoundDocument, { language }: Actor): string {
  return displayNameOf({ title: displayTitle as never, firstName, lastName }, language);
}

/** A place holds a day and ids, nothing personal. */
function cursorOf({ day, workerId, tail }: FoundDocument): string {
  return Buffer.from([day, workerId, tail].join(' ')).toString('base64url');
}

function openPlace(cursor: string): FollowedPlace {
  const [day = '', workerId = '', tail = ''] = Buffer.from(cursor.slice(0, 200), 'base64url').toString().split(' ');
  const isDay = day === '9999-12-31' || parseDay(day).ok;
  const isTail = isId(tail) || DOCUMENT_KINDS.some((kind) => kind === tail);
  if (isDay && isId(workerId) && isTail) return [day, workerId, tail];
  throw new BadInput('BAD_CURSOR', BAD_CURSOR);
}

const PAGE_SIZE = { fr: 'Demandez de 1 à 100 documents à la fois.', en: 'Ask for 1 to 100 documents at a time.' };
const BAD_CURSOR = {
  fr: "Ce curseur n'est pas un de ceux que l'API a donnés : repartez de la première page.",
  en: 'This cursor is not one the API gave: start again from the first page.',
};
