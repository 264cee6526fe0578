import type { Actor } from '../../platform/actor';
import { joinedRow } from '../../platform/database/joined-row';
import { isId } from '../../platform/database/new-id';
import type { Db } from '../../platform/database/transaction';
import { BadInput, Denial } from '../../platform/errors/denial';
import type { Localized } from '../../platform/errors/localized';
import { addDays, today } from '../../platform/formats/calendar';
import { ContractAmendmentRow, type AmendmentFacts } from './contract-amendment.entity';
import { ContractRow, type ContractFacts } from './contract.entity';
import type { ContractChain } from './terms.rules';

const LONGEST_PAGE = 100;
const LONGEST_NOTICE = 366;

/** A contract of the actor's agency with its amendments. NOT_FOUND when there is none. */
export async function contractOf(db: Db, { agencyId }: Actor, id: string): Promise<ContractChain> {
  const [chain] = isId(id)
    ? await chainsOf(db, 'SELECT * FROM contracts WHERE agency_id = ? AND id = ?', [agencyId, id])
    : [];
  if (chain === undefined) throw new Denial('NOT_FOUND');
  return chain;
}

/** The contracts of these workers of the actor's agency, newest first, in one statement. */
export async function contractsOfWorkers(
  db: Db,
  { agencyId }: Actor,
  workerIds: readonly string[],
): Promise<ContractChain[]> {
  if (workerIds.length === 0) return [];
  const chains = await chainsOf(db, 'SELECT * FROM contracts WHERE agency_id = ? AND worker_id IN (?)', [
    agencyId,
    workerIds,
  ]);
  return chains.sort((one, other) => compare(placeOf(other), placeOf(one)));
}

/** How many contracts each of these workers has, in one statement; those without any are absent. */
export async function contractCounts(
  db: Db,
  { agencyId }: Actor,
  workerIds: readonly string[],
): Promise<Map<string, number>> {
  const counts: { workerId: string; count: string }[] = await db.query(
    'SELECT worker_id AS workerId, COUNT(*) AS count FROM contracts WHERE agency_id = ? AND worker_id IN (?) GROUP BY worker_id',
    [agencyId, workerIds],
  );
  return new Map(counts.map(({ workerId, count }) => [workerId, Number(count)]));
}

/** Which contracts that end, and how many of them. */
export interface EndingRequest {
  /** 0 to 366: those whose last day is within so many days of today. */
  withinDays: number;
  /** 1 to 100. */
  first: number;
  /** The contract the page goes on after. */
  after: string | null;
}

/** A page of contracts, and whether the list goes on. */
export interface ContractPage {
  chains: ContractChain[];
  hasNextPage: boolean;
}

/** Contracts of the actor's agency that run out soon, soonest first. Throws BadInput for a page there cannot be. */
export async function contractsEnding(db: Db, actor: Actor, request: EndingRequest): Promise<ContractPage> {
  const { withinDays, first, after } = request;
  if (withinDays < 0 || withinDays > LONGEST_NOTICE) throw new BadInput('WITHIN_DAYS', WITHIN_DAYS);
  const { agencyId } = actor;
  const from = today();
  const place = after === null ? { lastDay: from, id: '' } : await endingPlace(db, agencyId, after);
  const chains = await chainsOf(
    db,
    `SELECT * FROM contracts
     WHERE agency_id = ? AND last_day BETWEEN ? AND ? AND (last_day > ? OR (last_day = ? AND id > ?))
     ORDER BY last_day, id LIMIT ?`,
    [agencyId, from, addDays(from, withinDays), place.lastDay, place.lastDay, place.id, pageSize(first) + 1],
  );
  chains.sort((one, other) => compare(endingKey(one), endingKey(other)));
  return { chains: chains.slice(0, first), hasNextPage: chains.length > first };
}

/** The size of a page, when it may be asked for. Throws BadInput otherwise. */
export function pageSize(first: number): number {
  if (first < 1 || first > LONGEST_PAGE) throw new BadInput('PAGE_SIZE', PAGE_SIZE);
  return first;
}

/** What to say of a cursor that was not handed out. */
export function badCursor(): BadInput {
  return new BadInput('BAD_CURSOR', BAD_CURSOR);
}

/** The contracts a statement selects, each with its amendments, in no order. */
async function chainsOf(db: Db, selection: string, values: readonly unknown[]): Promise<ContractChain[]> {
  const contract = joinedRow(db, ContractRow, 'c');
  const amendment = joinedRow(db, ContractAmendmentRow, 'a');
  const read: Record<string, unknown>[] = await db.query(
    `SELECT ${contract.columns}, ${amendment.columns} FROM (${selection}) c
     LEFT JOIN contract_amendments a ON a.agency_id = c.agency_id AND a.contract_id = c.id
     ORDER BY a.effective_on`,
    [...values],
  );
  const chains = new Map<string, { contract: ContractFacts; amendments: AmendmentFacts[] }>();
  for (const row of read) {
    const signed = contract.of(row);
    if (signed === null) continue;
    const chain = chains.get(signed.id) ?? { contract: signed, amendments: [] };
    const one = amendment.of(row);
    if (one !== null) chain.amendments.push(one);
    chains.set(signed.id, chain);
  }
  return [...chains.values()];
}

async function endingPlace(db: Db, agencyId: string, cursor: string): Promise<{ lastDay: string; id: string }> {
  const contract = isId(cursor) ? await db.findOneBy(ContractRow, { agencyId, id: cursor }) : null;
  if (contract?.lastDay == null) throw badCursor();
  return { lastDay: contract.lastDay, id: contract.id };
}

function placeOf({ contract: { startsOn, id } }: ContractChain): string {
  return `${startsOn} ${id}`;
}

function endingKey({ contract: { lastDay, id } }: ContractChain): string {
  return `${lastDay ?? ''} ${id}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

const WITHIN_DAYS: Localized = {
  fr: 'Demandez les contrats qui se terminent dans 0 à 366 jours.',
  en: 'Ask for contracts that end within 0 to 366 days.',
};
const PAGE_SIZE: Localized = {
  fr: 'Demandez de 1 à 100 lignes à la fois.',
  en: 'Ask for 1 to 100 rows at a time.',
};
const BAD_CURSOR: Localized = {
  fr: "Ce curseur n'est pas un de ceux que l'API a donnés : repartez de la première page.",
  en: 'This cursor is not one the API gave: start again from the first page.',
};
