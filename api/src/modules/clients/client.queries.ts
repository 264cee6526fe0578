import type { Actor } from '../../platform/actor';
import { isId } from '../../platform/database/new-id';
import { rowsById } from '../../platform/database/rows-by-id';
import type { Db } from '../../platform/database/transaction';
import { BadInput, Denial } from '../../platform/errors/denial';
import type { Localized } from '../../platform/errors/localized';
import { searchKey } from '../../platform/formats/text';
import type { ClientStatus } from './client';
import { ClientRow } from './client.entity';

const LONGEST_PAGE = 100;

/** Which clients, and how many of them. */
export interface ClientListRequest {
  /** Beginnings of names, in any order; null or empty: everybody. */
  search: string | null;
  status: ClientStatus | null;
  /** 1 to 100. */
  first: number;
  /** The client the page goes on after. */
  after: string | null;
}

/** A page of clients, and whether the list goes on. */
export interface ClientPage {
  clients: ClientRow[];
  hasNextPage: boolean;
}

/** A client of the actor's agency. NOT_FOUND when there is none. */
export async function clientById(db: Db, { agencyId }: Actor, id: string): Promise<ClientRow> {
  const client = isId(id) ? await db.findOneBy(ClientRow, { agencyId, id }) : null;
  if (client === null) throw new Denial('NOT_FOUND');
  return client;
}

/** Clients of an agency by id, in one statement; ids that are not the agency's are absent. For loaders. */
export function clientsById(db: Db, agencyId: string, ids: readonly string[]): Promise<Map<string, ClientRow>> {
  return rowsById(db, ClientRow, agencyId, ids.filter(isId));
}

/** The actor's agency's clients by name. Throws BadInput for a page there cannot be. */
export async function clientsOf(db: Db, { agencyId }: Actor, request: ClientListRequest): Promise<ClientPage> {
  const { status, first } = request;
  if (first < 1 || first > LONGEST_PAGE) throw new BadInput('PAGE_SIZE', PAGE_SIZE);
  const list = db.createQueryBuilder(ClientRow, 'c').where('c.agencyId = :agencyId', { agencyId });
  if (status !== null) list.andWhere('c.status = :status', { status });
  for (const [index, word] of wordsOf(request.search).entries())
    // A key holds letters, digits and spaces alone: nothing in it has a meaning of its own to LIKE.
    list.andWhere(`CONCAT(' ', c.nameKey) LIKE :word${String(index)}`, { [`word${String(index)}`]: `% ${word}%` });
  if (request.after !== null) {
    const { nameKey, id } = await placeOf(db, agencyId, request.after);
    list.andWhere('(c.nameKey > :nameKey OR (c.nameKey = :nameKey AND c.id > :id))', { nameKey, id });
  }
  // One row more than the page tells whether there is a next one.
  const clients = await list
    .orderBy('c.nameKey')
    .addOrderBy('c.id')
    .limit(first + 1)
    .getMany();
  return { clients: clients.slice(0, first), hasNextPage: clients.length > first };
}

function wordsOf(search: string | null): string[] {
  return searchKey(search ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 6);
}

/** A cursor is the last client's id: his name is no part of addresses and logs. */
async function placeOf(db: Db, agencyId: string, cursor: string): Promise<ClientRow> {
  const client = isId(cursor) ? await db.findOneBy(ClientRow, { agencyId, id: cursor }) : null;
  if (client === null) throw new BadInput('BAD_CURSOR', BAD_CURSOR);
  return client;
}

const PAGE_SIZE: Localized = {
  fr: 'Demandez de 1 à 100 clients à la fois.',
  en: 'Ask for 1 to 100 clients at a time.',
};
const BAD_CURSOR: Localized = {
  fr: "Ce curseur n'est pas un de ceux que l'API a donnés : repartez de la première page.",
  en: 'This cursor is not one the API gave: start again from the first page.',
};
