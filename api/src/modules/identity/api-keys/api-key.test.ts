import type { DataSource } from 'typeorm';
import { ask } from '../../../test/ask';
import { buildActor, buildAgency, buildStaff } from '../../../test/builders';
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

const CREATE = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) {
  apiKey { id name prefix scopes lastUsedAt revokedAt } secret errors { code path } } }`;
const REVOKE = 'mutation ($id: ID!) { revokeApiKey(id: $id) { apiKey { revokedAt } errors { code } } }';
const LIST = '{ apiKeys { id name prefix scopes revokedAt } }';

test('an administrator makes a key, which is shown once and works until it is revoked', async () => {
  const admin = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN');
  const scopes = ['WORKERS_READ', 'WORKERS_READ'];
  const { data } = await ask(source, admin, CREATE, { input: { name: ' Boutique ', scopes } });
  const { apiKey, secret } = data?.['createApiKey'] as { apiKey: { id: string; prefix: string }; secret: string };
  expect(apiKey).toMatchObject({ name: 'Boutique', scopes: ['WORKERS_READ'], lastUsedAt: null, revokedAt: null });
  expect(secret).toMatch(/^ruche_[\w-]{43}$/);
  expect(secret.startsWith(apiKey.prefix)).toBe(true);
  const list = await ask(source, admin, LIST);
  expect(list.data).toMatchObject({ apiKeys: [{ id: apiKey.id, revokedAt: null }] });
  expect(JSON.stringify(list)).not.toContain(secret);
  expect(await actorOfApiKey(source.manager, secret, 'en')).toMatchObject({ agencyId: admin.agencyId, language: 'en' });
  const revoked = await ask(source, admin, REVOKE, { id: apiKey.id });
  expect(revoked.data).toMatchObject({ revokeApiKey: { errors: [] } });
  expect(await actorOfApiKey(source.manager, secret, 'fr')).toBeNull();
  expect((await ask(source, admin, REVOKE, { id: apiKey.id })).data).toEqual(revoked.data);
});

test('a key needs a name and a scope', async () => {
  const admin = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN');
  expect((await ask(source, admin, CREATE, { input: { name: '', scopes: [] } })).data).toEqual({
    createApiKey: {
      apiKey: null,
      secret: null,
      errors: [
        { code: 'REQUIRED', path: ['name'] },
        { code: 'REQUIRED', path: ['scopes'] },
      ],
    },
  });
});

test('keys come newest first; an administrator of another agency neither sees nor revokes them', async () => {
  const mine = await buildAgency(source);
  const [admin, stranger] = [
    await buildStaff(source, mine.id, 'ADMIN'),
    await buildStaff(source, (await buildAgency(source)).id, 'ADMIN'),
  ];
  for (const name of ['Première', 'Seconde'])
    await ask(source, admin, CREATE, { input: { name, scopes: ['WORKERS_READ'] } });
  expect((await ask(source, admin, LIST)).data).toMatchObject({ apiKeys: [{ name: 'Seconde' }, { name: 'Première' }] });
  expect((await ask(source, stranger, LIST)).data).toEqual({ apiKeys: [] });
  const { id } = await source.manager.findOneByOrFail(ApiKeyRow, { agencyId: mine.id });
  const { errors } = await ask(source, stranger, REVOKE, { id });
  expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  expect(await source.manager.findOneByOrFail(ApiKeyRow, { id })).toMatchObject({ revokedAt: null });
});

test('finding who asks takes one statement once the last use is noted', async () => {
  const key = await issue((await buildAgency(source)).slug);
  await actorOfApiKey(source.manager, key, 'fr');
  const statements = jest.spyOn(source.logger, 'logQuery');
  await actorOfApiKey(source.manager, key, 'fr');
  expect(statements).toHaveBeenCalledTimes(1);
  statements.mockRestore();
});
