import type { DataSource } from 'typeorm';
import { refuse } from '../../../platform/errors/refusal';
import { ask } from '../../../test/ask';
import { buildAgency, buildStaff } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { onOwnFieldChanged, type OwnFieldChange } from './own-field-changed';

const CREATE = 'mutation { createOwnField(input: { labels: { fr: "Badge" }, type: TEXT }) { errors { code } } }';
const updateOn = (version: number): string =>
  `mutation { updateOwnField(key: "badge", input: { version: ${String(version)}, unique: true }) { field { unique } errors { code path } } }`;
const ARCHIVE = 'mutation { archiveOwnField(key: "badge") { errors { code } } }';

let told: OwnFieldChange[];
let answer: () => void;
let source: DataSource;
beforeAll(async () => {
  source = await testDatabase();
  onOwnFieldChanged((_, change) => {
    told.push(change);
    answer();
    return Promise.resolve({ held: 0, changed: 0, lost: 0 });
  });
});
beforeEach(() => {
  told = [];
  answer = () => undefined;
});
afterAll(() => source.destroy());

test('a module that keeps values is told of changes and archiving, not of a field that has no values yet', async () => {
  const { id } = await buildAgency(source);
  const admin = await buildStaff(source, id, 'ADMIN');
  for (const document of [CREATE, updateOn(1), updateOn(2), ARCHIVE, ARCHIVE]) await ask(source, admin, document);
  expect(told).toMatchObject([
    { actor: { agencyId: id }, key: 'badge', before: { unique: false }, after: { unique: true, archivedAt: null } },
    { before: { archivedAt: null }, after: { unique: true, archivedAt: expect.any(Date) as Date } },
  ]);
});

test('what that module refuses is not changed', async () => {
  const admin = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN');
  await ask(source, admin, CREATE);
  answer = () => {
    throw refuse('VALUES_TAKEN', { fr: 'Deux fiches ont la même valeur.', en: 'Two sheets hold the same value.' }, [
      'unique',
    ]);
  };
  expect((await ask(source, admin, updateOn(1))).data?.['updateOwnField']).toEqual({
    field: null,
    errors: [{ code: 'VALUES_TAKEN', path: ['unique'] }],
  });
  const { data } = await ask(source, admin, '{ fieldSettings { version fields { key unique } } }');
  expect(data?.['fieldSettings']).toMatchObject({
    version: 1,
    fields: expect.arrayContaining([{ key: 'badge', unique: false }]) as unknown,
  });
});
