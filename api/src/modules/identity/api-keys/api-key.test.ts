import type { DataSource } from 'typeorm';
import { ask } from '../../../test/ask';
import { buildActor, buildAgency } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { clock } from '../../../platform/clock';
import { transaction } from '../../../platform/database/transaction';
import { actorOfApiKey, ApiKeyRow, issueApiKey } from '../index';

const OWN_AGENCY = '{ agency { id slug name modules } }';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

function issue(agencySlug: string): Promise<string> {
  return transaction(source, (tx) => issueApiKey(tx, { agencySlug, name: 'Partenaire', scopes: ['workers:read'] }));
}

test('a key stands for its agency and its scopes, and never sees payroll data', async () => {
  const agency = await buildAgency(source);
  const actor = await actorOfApiKey(source.manager, await issue(agency.slug), 'fr');
  expect(actor).toMatchObject({ agencyId: agency.id, scopes: ['workers:read'], role: null, seesPayroll: false });
});

test('the key itself is nowhere in the table', async () => {
  const key = await issue((await buildAgency(source)).slug);
  const rows: object[] = await source.query('SELECT * FROM api_keys');
  expect(JSON.stringify(rows)).not.toContain(key);
});

test('a revoked, altered or unknown key stands for nobody', async () => {
  const agency = await buildAgency(source);
  const key = await issue(agency.slug);
  expect(await actorOfApiKey(source.manager, `${key}x`, 'fr')).toBeNull();
  await source.manager.update(ApiKeyRow, { agencyId: agency.id }, { revokedAt: clock.now() });
  expect(await actorOfApiKey(source.manager, key, 'fr')).toBeNull();
});

test('the last use is kept, and written at most once a minute', async () => {
  const agency = await buildAgency(source);
  const key = await issue(agency.slug);
  const lastUse = async (): Promise<number | undefined> =>
    (await source.manager.findOneByOrFail(ApiKeyRow, { agencyId: agency.id })).lastUsedAt?.getTime();
  expect(await lastUse()).toBeUndefined();
  await actorOfApiKey(source.manager, key, 'fr');
  const first = await lastUse();
  expect(Math.abs(clock.now().getTime() - (first ?? 0))).toBeLessThan(10_000);
  await actorOfApiKey(source.manager, key, 'fr');
  expect(await lastUse()).toBe(first);
});

test('no key is made for an agency that does not exist', async () => {
  await expect(issue('inconnue')).rejects.toMatchObject({ problems: [{ code: 'UNKNOWN_AGENCY', path: ['agency'] }] });
});

test('an actor reads its own agency, a stranger reads his, nobody reads none', async () => {
  const [mine, theirs] = [await buildAgency(source), await buildAgency(source)];
  expect((await ask(source, buildActor(mine.id), OWN_AGENCY)).data?.['agency']).toMatchObject({
    id: mine.id,
    name: mine.name,
  });
  expect((await ask(source, buildActor(theirs.id), OWN_AGENCY)).data?.['agency']).toMatchObject({ id: theirs.id });
  expect((await ask(source, null, OWN_AGENCY)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  expect((await ask(source, buildActor(mine.id, { scopes: [] }), OWN_AGENCY)).errors?.[0]?.extensions['code']).toBe(
    'FORBIDDEN',
  );
});
