import type { Actor } from '../../../platform/actor';
import { BadInput } from '../../../platform/errors/denial';
import type { Localized } from '../../../platform/errors/localized';
import type { Db } from '../../../platform/database/transaction';
import { fieldsLately, fieldsOf, type FieldSet } from '../../fields';
import type { WorkerRow } from '../worker.entity';
import { openCursor, sealCursor } from './cursor';
import type { Order } from './order';
import type { Conditions } from './posting';
import { orderFor } from './sort.rules';
import { conditionsOf } from './worker-filter.rules';
import type { WorkerFilter, WorkerSort } from './worker-filter.type';
import { countOf, planned, workersOf, type ListedWorker } from './worker-list.queries';

const LONGEST_PAGE = 200;
const HIGHEST_COUNT = 10_000;

/** What is asked of a list. */
export interface WorkerListRequest {
  filter: WorkerFilter | null;
  sort: WorkerSort | null;
  /** 1 to 200. */
  first: number;
  after: string | null;
  /** The properties of workers that will be read. */
  properties: readonly (keyof WorkerRow)[];
}

/** A page of a list, and whether the list goes on. */
interface WorkerPage {
  listed: ListedWorker[];
  hasNextPage: boolean;
}

/** A list that was asked for and found in order; nothing of it is read before it is needed. */
export interface WorkerList {
  /** Reads the page once, however often it is called. */
  page: () => Promise<WorkerPage>;
  /** How many workers are in the list, counted up to `limit`, 1 to 10,000. */
  count: (limit: number) => Promise<{ value: number; capped: boolean }>;
  cursorOf: (listed: ListedWorker) => string;
}

/** Makes a list of the actor's agency ready. Throws BadInput for what cannot be asked. */
export async function workerList(db: Db, actor: Actor, request: WorkerListRequest): Promise<WorkerList> {
  const { first, properties } = request;
  holdWithin(first, LONGEST_PAGE, PAGE_SIZE);
  const { conditions, order } = await readQuery(db, actor, request);
  const after = request.after === null ? null : openCursor(request.after, actor.agencyId, order);
  const list = await planned(db, actor, conditions);
  const stretch = { order, after, limit: first + 1 };
  return {
    page: once(async () => {
      const listed = await workersOf(db, actor, { list, stretch, properties });
      return { listed: listed.slice(0, first), hasNextPage: listed.length > first };
    }),
    count: async (limit) => {
      holdWithin(limit, HIGHEST_COUNT, COUNT_LIMIT);
      return countOf(db, list, limit);
    },
    cursorOf: ({ position }) => sealCursor(position, actor.agencyId, order),
  };
}

/** A filter and a sort, read. */
export interface ListQuery {
  conditions: Conditions;
  order: Order;
}

/**
 * Reads which workers are asked for, in which order. One statement when fields of the agency are named, else none. Throws
 * BadInput for what cannot be asked.
 */
export async function readQuery(
  db: Db,
  actor: Actor,
  { filter, sort }: { filter: WorkerFilter | null; sort: WorkerSort | null },
): Promise<ListQuery> {
  const fieldSet = await fieldsFor(db, actor, { filter, sort });
  return { conditions: conditionsOf(filter ?? {}, actor, fieldSet), order: orderFor(sort, fieldSet, actor) };
}

/**
 * The fields a filter and a sort are read against. Where they name none, and it is only asked whether the role may see what
 * they go by, those this process read last do: its next page brings newer ones.
 */
async function fieldsFor(
  db: Db,
  { agencyId }: Actor,
  { filter, sort }: { filter: WorkerFilter | null; sort: WorkerSort | null },
): Promise<Pick<FieldSet, 'byKey' | 'fields'>> {
  if (namesFields(filter) || (sort?.by?.length ?? 0) > 0) return fieldsOf(db, agencyId);
  const { search, managerIds, sectorIds, establishmentIds } = filter ?? {};
  const goesBy = [search, managerIds, sectorIds, establishmentIds].some((asked) => (asked?.length ?? 0) > 0);
  return goesBy || sort?.key === 'REGISTRATION_NUMBER' ? fieldsLately(db, agencyId) : NO_FIELDS;
}

function namesFields(filter: WorkerFilter | null): boolean {
  return (filter?.ownFields?.length ?? 0) > 0 || (filter?.lacking ?? filter?.rule ?? null) !== null;
}

const NO_FIELDS: Pick<FieldSet, 'byKey' | 'fields'> = { byKey: new Map(), fields: [] };

function holdWithin(asked: number, most: number, message: Localized): void {
  if (asked < 1 || asked > most) throw new BadInput('PAGE_SIZE', message);
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => (reading ??= read());
}

const PAGE_SIZE: Localized = {
  fr: 'Demandez de 1 à 200 intervenants à la fois.',
  en: 'Ask for 1 to 200 workers at a time.',
};

const COUNT_LIMIT: Localized = {
  fr: 'On compte au plus 10 000 intervenants : demandez une limite de 1 à 10 000.',
  en: 'At most 10,000 workers are counted: ask for a limit of 1 to 10,000.',
};
