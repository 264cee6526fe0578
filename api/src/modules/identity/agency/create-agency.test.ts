import type { DataSource } from 'typeorm';
import { newId } from '../../../platform/database/new-id';
import { transaction } from '../../../platform/database/transaction';
import { askFrom, openBrowser } from '../../../test/browser';
import { buildAgency, buildUser } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { AgencyRow, createAgency, type NewAgency } from '../index';

const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  viewer { user { email role seesPayroll language } agency { name modules } } errors { code path } } }`;

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

function newAgency(facts: Partial<NewAgency> = {}): NewAgency {
  const unique = newId();
  return {
    slug: `aides-${unique}`.slice(0, 40),
    name: 'Les Aides du Rhône',
    admin: { firstName: 'Nadia', lastName: 'Benali', email: `nadia.${unique}@agence.example` },
    language: 'fr',
    ...facts,
  };
}

function create(agency: NewAgency): Promise<string | null> {
  return transaction(source, (tx) => createAgency(tx, agency));
}

test('the first administrator of a new agency signs in from the link and finds every module off', async () => {
  const agency = newAgency();
  const link = await create(agency);
  const token = link?.split('/').pop();
  const { data } = await askFrom(openBrowser(), source, ACCEPT, {
    input: { token, password: 'Une phrase de passe 2026' },
  });
  expect(data?.['acceptInvitation']).toEqual({
    viewer: {
      user: { email: agency.admin.email, role: 'ADMIN', seesPayroll: true, language: 'FR' },
      agency: { name: 'Les Aides du Rhône', modules: [] },
    },
    errors: [],
  });
});

test.each([
  ['a short name with capitals', { slug: 'Rhone' }, 'SLUG_NOT_PLAIN', 'slug'],
  ['a short name of 41 letters', { slug: 'a'.repeat(41) }, 'SLUG_NOT_PLAIN', 'slug'],
  ['no name', { name: ' ' }, 'REQUIRED', 'name'],
  ['an administrator without e-mail', { admin: { firstName: 'N', lastName: 'B', email: '' } }, 'REQUIRED', 'email'],
])('%s is refused and makes no agency', async (_, facts, code, path) => {
  const agency = newAgency(facts);
  await expect(create(agency)).rejects.toMatchObject({ problems: [{ code, path: [path] }] });
  expect(await source.manager.countBy(AgencyRow, { slug: agency.slug })).toBe(0);
});

test('a short name or an e-mail that is in use makes no agency', async () => {
  const first = newAgency();
  await create(first);
  await expect(create(newAgency({ slug: first.slug }))).rejects.toMatchObject({ problems: [{ code: 'SLUG_TAKEN' }] });
  const { email } = await buildUser(source, (await buildAgency(source)).id);
  const second = newAgency({ admin: { firstName: 'N', lastName: 'B', email } });
  await expect(create(second)).rejects.toMatchObject({ problems: [{ code: 'EMAIL_TAKEN' }] });
  expect(await source.manager.countBy(AgencyRow, { slug: second.slug })).toBe(0);
});

test('ten agencies made at once under one short name are one agency', async () => {
  const { slug } = newAgency();
  const made = await Promise.allSettled(Array.from({ length: 10 }, () => create(newAgency({ slug }))));
  expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await source.manager.countBy(AgencyRow, { slug })).toBe(1);
});
