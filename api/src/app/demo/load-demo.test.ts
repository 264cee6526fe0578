import type { DataSource } from 'typeorm';
import { clock } from '../../platform/clock';
import { ask } from '../../test/ask';
import { buildAgency } from '../../test/builders';
import { emptyDatabase } from '../../test/database';
import { DEMO_PASSWORD, DEMO_STAFF } from './agency';
import { loadDemo } from './load-demo';

// Four hundred sheets through the commands take their time on a busy machine.
jest.setTimeout(300_000);

let source: DataSource;
beforeEach(async () => (source = await emptyDatabase()));
afterEach(() => source.destroy());

async function count(table: string, condition = 'TRUE'): Promise<number> {
  const [row] = await source.query<{ rows: string }[]>(`SELECT COUNT(*) AS \`rows\` FROM ${table} WHERE ${condition}`);
  return Number(row?.rows);
}

/** Stops the load as a killed process would: its connection ends in the middle of the transaction. */
async function killLoad(): Promise<void> {
  const watcher = source.createQueryRunner();
  await watcher.query('SET SESSION TRANSACTION ISOLATION LEVEL READ UNCOMMITTED');
  const loaded = async (): Promise<number> => {
    const [row] = await (watcher.query('SELECT COUNT(*) AS `rows` FROM workers') as Promise<{ rows: string }[]>);
    return Number(row?.rows);
  };
  while ((await loaded()) < 20) await new Promise((resolve) => setTimeout(resolve, 20));
  const others = 'SELECT id FROM information_schema.processlist WHERE db = DATABASE() AND id <> CONNECTION_ID()';
  for (const { id } of (await watcher.query(others)) as { id: number }[]) await watcher.query(`KILL ${String(id)}`);
  await watcher.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
  await watcher.release();
}

test('a load that is killed leaves nothing; of two at once one loads the demo; a third changes nothing', async () => {
  const killed = loadDemo(source);
  await Promise.all([expect(killed).rejects.toThrow(), killLoad()]);
  for (const table of ['agencies', 'users', 'workers']) expect(await count(table)).toBe(0);

  expect(await Promise.all([loadDemo(source), loadDemo(source)])).toEqual([true, true]);
  expect(await count('agencies')).toBe(1);
  expect(await count('establishments')).toBe(2);
  expect(await count('users')).toBe(5);
  expect(await count('workers')).toBe(400);

  const changedAt = 'SELECT MAX(updated_at) AS at, SUM(version) AS versions FROM workers';
  const before: unknown = await source.query(changedAt);
  expect(await loadDemo(source)).toBe(true);
  expect(await source.query(changedAt)).toEqual(before);

  await describeDemo();
});

/** What the demo must hold for the product to be seen at work. */
async function describeDemo(): Promise<void> {
  const natures = await source.query<{ nature: string }[]>('SELECT DISTINCT nature FROM workers ORDER BY nature');
  expect(natures.map(({ nature }) => nature)).toEqual(['CANDIDATE', 'CONTRACTOR', 'EMPLOYEE', 'TEMP', 'TRAINEE']);
  for (const some of [
    "status = 'INACTIVE'",
    "sheet_kind = 'PROFESSIONAL' AND siret IS NOT NULL",
    'mobile_phone IS NULL',
    'driving_licence IS NULL',
    'registration_number IS NULL',
    'nir_sealed IS NOT NULL',
    'file_number IS NOT NULL',
    "JSON_EXTRACT(own_values, '$.badge') IS NOT NULL",
    "updated_at > created_at AND nature = 'EMPLOYEE'",
  ])
    expect([some, await count('workers', some)]).not.toEqual([some, 0]);
  expect(await count('worker_numbers', 'ended_at IS NOT NULL')).toBeGreaterThan(5);
  expect(await count('worker_favorites')).toBeGreaterThan(10);
  expect(await count('workers', 'created_at > NOW() - INTERVAL 1 DAY')).toBe(0);
  expect(await count('workers', `created_at < NOW() - INTERVAL 7 YEAR`)).toBeGreaterThan(10);
  expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(60_000);
  const { data } = await ask(
    source,
    null,
    `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { user { fullName } agency { slug } } } }`,
    { input: { email: DEMO_STAFF[0].email, password: DEMO_PASSWORD } },
  );
  expect(data?.['signIn']).toEqual({ viewer: { user: { fullName: 'Claire Moreau' }, agency: { slug: 'demo' } } });
}

test('a database that holds another agency is left alone', async () => {
  await buildAgency(source);
  expect(await loadDemo(source)).toBe(false);
  expect(await count('agencies')).toBe(1);
  expect(await count('workers')).toBe(0);
});
