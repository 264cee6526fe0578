import { fieldsOf, type FieldSet } from '../../modules/fields';
import { createWorker, setWorkerFavorite, updateWorker } from '../../modules/workers';
import type { Actor } from '../../platform/actor';
import { clock } from '../../platform/clock';
import type { Tx } from '../../platform/database/transaction';
import { demoSheet, type DemoPlaces } from './demo-sheet';
import type { DemoWorker } from './demo-worker';
import { demoWorkers } from './workers';

const COUNT = 400;
const SEED = 2026;
/** One sheet was created each week: 400 of them are nearly eight years. */
const WEEK_MS = 7 * 86_400_000;

/** Every so many people one was a candidate before, or is a favourite of whoever follows them. */
const HIRED_EVERY = 20;
const FAVORITE_EVERY = 15;

/** The demo agency while it is loaded: its staff as actors by e-mail, and the rows workers point at. */
export interface DemoAgency {
  staff: ReadonlyMap<string, Actor>;
  places: DemoPlaces;
}

/**
 * Creates the demo's workers through the commands everybody uses, one after another as their managers did over eight
 * years up to now: the clock is held at each.
 */
export async function loadWorkers(tx: Tx, { staff, places }: DemoAgency): Promise<void> {
  const [admin] = staff.values();
  if (admin === undefined) throw new Error('The demo has no administrator.');
  const fieldSet = await fieldsOf(tx, admin.agencyId);
  const now = clock.now();
  for (const [index, worker] of demoWorkers(COUNT, SEED).entries()) {
    const manager = staff.get(worker.managerEmail) ?? admin;
    // Only those with the payroll right type social security numbers and accounts.
    const author = manager.seesPayroll ? manager : admin;
    const at = atWork(now, COUNT - index, index);
    const isHired = worker.nature === 'EMPLOYEE' && index % HIRED_EVERY === 0;
    const id = isHired
      ? await hire(tx, author, { worker, places, fieldSet, at })
      : await create(tx, author, { worker, places, fieldSet, at });
    if (index % FAVORITE_EVERY === 0) await setWorkerFavorite(tx, manager, { workerId: id, favorite: true });
  }
}

interface NewSheet {
  worker: DemoWorker;
  places: DemoPlaces;
  fieldSet: FieldSet;
  at: Date;
}

async function create(tx: Tx, author: Actor, { worker, places, fieldSet, at }: NewSheet): Promise<string> {
  const input = demoSheet(worker, places, fieldSet);
  const { worker: created } = await heldAt(at, () => createWorker(tx, author, input));
  return created.id;
}

/** Somebody who was a candidate for a while: the sheet changes its nature and gets another number. */
async function hire(tx: Tx, author: Actor, sheet: NewSheet): Promise<string> {
  const { worker, places, fieldSet, at } = sheet;
  const candidate: DemoWorker = { ...worker, nature: 'CANDIDATE', nir: null };
  const input = { ...demoSheet(candidate, places, fieldSet), newRegistrationNumber: true };
  const { worker: created } = await heldAt(at, () => createWorker(tx, author, input));
  const hiredAt = new Date(at.getTime() + WEEK_MS);
  const changes = { ...demoSheet(worker, places, fieldSet), id: created.id, version: created.version };
  await heldAt(hiredAt, () => updateWorker(tx, author, changes));
  return created.id;
}

/** An instant of a working day, `weeks` before now, at an hour people type at. */
function atWork(now: Date, weeks: number, index: number): Date {
  const day = new Date(now.getTime() - weeks * WEEK_MS);
  day.setUTCHours(7 + (index % 9), (index * 17) % 60, (index * 23) % 60, (index * 37) % 1000);
  return day;
}

/** Runs work with the clock held still. */
async function heldAt<T>(instant: Date, work: () => Promise<T>): Promise<T> {
  const { now } = clock;
  clock.now = () => instant;
  try {
    return await work();
  } finally {
    clock.now = now;
  }
}
