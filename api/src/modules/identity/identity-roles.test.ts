import type { DataSource } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { ask } from '../../test/ask';
import { buildActor, buildAgency, buildStaff } from '../../test/builders';
import { testDatabase } from '../../test/database';

const ID = '00000000-0000-7000-8000-000000000000';

/** What only administrators do. */
const FOR_ADMINS = [
  'query { apiKeys { id } }',
  'query { invitationsByEmail }',
  `mutation { inviteColleague(input: { firstName: "A", lastName: "B", email: "a@b.fr", role: ADMIN, seesPayroll: true }) { errors { code } } }`,
  `mutation { renewInvitation(userId: "${ID}") { errors { code } } }`,
  `mutation { resetPassword(userId: "${ID}") { errors { code } } }`,
  `mutation { updateColleague(input: { id: "${ID}", role: ADMIN }) { errors { code } } }`,
  `mutation { deactivateColleague(userId: "${ID}") { errors { code } } }`,
  `mutation { reactivateColleague(userId: "${ID}") { errors { code } } }`,
  'mutation { saveEstablishment(input: { name: "Lille" }) { errors { code } } }',
  `mutation { archiveEstablishment(id: "${ID}") { errors { code } } }`,
  `mutation { restoreEstablishment(id: "${ID}") { errors { code } } }`,
  'mutation { setModule(module: SMS, on: true) { errors { code } } }',
  'mutation { createApiKey(input: { name: "Boutique", scopes: [WORKERS_WRITE] }) { errors { code } } }',
  `mutation { revokeApiKey(id: "${ID}") { errors { code } } }`,
];

/** What a partner's key never does: it is nobody. */
const FOR_STAFF = [
  'mutation { signOut { errors { code } } }',
  'mutation { setLanguage(language: EN) { errors { code } } }',
  'mutation { changePassword(input: { currentPassword: "a", newPassword: "b" }) { errors { code } } }',
];

let source: DataSource;
let manager: Actor;
let reader: Actor;
let partner: Actor;

beforeAll(async () => {
  source = await testDatabase();
  const { id } = await buildAgency(source);
  manager = await buildStaff(source, id, 'MANAGER', { seesPayroll: true });
  reader = await buildStaff(source, id, 'READER');
  partner = buildActor(id, { scopes: ['workers:read', 'workers:write'] });
});
afterAll(() => source.destroy());

test.each(FOR_ADMINS)('neither a manager nor a reader nor a partner may: %s', async (document) => {
  for (const actor of [manager, reader, partner]) {
    const { data, errors } = await ask(source, actor, document);
    expect([data, errors?.[0]?.extensions['code']]).toEqual([null, 'FORBIDDEN']);
  }
});

test.each(FOR_STAFF)('a partner may not: %s', async (document) => {
  const { data, errors } = await ask(source, partner, document);
  expect([data, errors?.[0]?.extensions['code']]).toEqual([null, 'FORBIDDEN']);
});

test('before sign-in, and for a partner, there is no viewer', async () => {
  for (const actor of [null, partner])
    expect((await ask(source, actor, '{ viewer { user { id } } }')).data).toEqual({ viewer: null });
});
