import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { createAs, readAs, reasons, updateAs, type SheetSeen } from '../../../test/ask-workers';
import { buildActor, buildAgency, buildOwnField, buildStaff, buildUser } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { WorkerHistoryRow } from '../history/worker-history.entity';
import { WorkerRow } from '../worker.entity';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

interface Desk {
  agencyId: string;
  claire: Actor;
  yann: Actor;
  worker: SheetSeen;
}

/** A sheet that two managers have open; Claire sees payroll data, Yann does not. */
async function desk(values: object = {}): Promise<Desk> {
  const { id: agencyId } = await buildAgency(source);
  const claire = await buildStaff(source, agencyId, 'MANAGER', { seesPayroll: true });
  const yann = await buildStaff(source, agencyId, 'MANAGER', { firstName: 'Yann', lastName: 'Le Goff' });
  const { worker } = await createAs(source, claire, values);
  return { agencyId, claire, yann, worker: worker ?? { id: '', version: 0 } };
}

test('the second to save is shown what the first changed, field by field, and nothing is saved', async () => {
  const { claire, yann, worker } = await desk({ firstName: 'Claire', drivingLicence: 'B' });
  await updateAs(source, yann, worker, { firstName: 'Clara', mobilePhone: '06 12 34 56 78', drivingLicence: 'NONE' });
  const late = await updateAs(source, claire, worker, { firstName: 'Klara', comment: 'Bonjour' });
  expect(reasons(late)).toEqual([': STALE_VERSION']);
  expect(late.worker).toMatchObject({ version: 2, firstName: 'Clara', comment: null });
  expect(late.conflict).toMatchObject({
    by: 'Yann Le Goff',
    changes: [
      { key: 'firstName', label: 'Prénom', before: 'Claire', theirs: 'Clara', yours: 'Klara', yoursGiven: true },
      { key: 'mobilePhone', before: null, theirs: '06 12 34 56 78', yours: null, yoursGiven: false },
      { key: 'drivingLicence', before: 'Permis B', theirs: 'Pas de permis', yours: null, yoursGiven: false },
    ],
  });
  expect(await readAs(source, claire, worker.id)).toEqual(late.worker);
});

test('having seen it, the second saves on the version of now', async () => {
  const { claire, yann, worker } = await desk();
  await updateAs(source, yann, worker, { firstName: 'Clara' });
  const late = await updateAs(source, claire, worker, { comment: 'Bonjour' });
  const saved = await updateAs(source, claire, late.worker ?? worker, { comment: 'Bonjour' });
  expect(saved.worker).toMatchObject({ version: 3, firstName: 'Clara', comment: 'Bonjour' });
});

test('several saves of others are told as one, and what came back to where it was is not', async () => {
  const { claire, yann, worker } = await desk({ firstName: 'Claire' });
  const second = await updateAs(source, yann, worker, { firstName: 'Clara', comment: 'a' });
  await updateAs(source, yann, second.worker ?? worker, { firstName: 'Claire', comment: 'b' });
  const { conflict } = await updateAs(source, claire, worker, {});
  expect(conflict?.changes).toMatchObject([{ key: 'comment', before: null, theirs: 'b' }]);
});

test('addresses, people, sectors and own choices are told as people read them, in their language', async () => {
  const { agencyId, claire, yann, worker } = await desk();
  const options = [{ key: 'ADVF', labels: { fr: 'Titre ADVF', en: 'ADVF certificate' } }];
  await buildOwnField(source, agencyId, { key: 'diploma', type: 'SINGLE_CHOICE', options });
  const other = await buildUser(source, agencyId, { firstName: 'Émilie', lastName: 'Fabre' });
  await updateAs(source, yann, worker, {
    managerId: other.id,
    nature: 'TEMP',
    mainAddress: { line1: 'Rue Neuve 1', city: 'Bruxelles', postcode: '1000', country: 'BE' },
    ownFields: { diploma: 'ADVF' },
  });
  const { conflict } = await updateAs(source, { ...claire, language: 'en' }, worker, { managerId: claire.userId });
  expect(conflict?.changes).toMatchObject([
    { key: 'nature', label: 'Nature', before: 'Employee', theirs: 'Temporary worker' },
    { key: 'manager', before: 'Claire Moreau', theirs: 'Émilie Fabre', yours: 'Claire Moreau' },
    { key: 'mainAddress', before: '12 rue des Lilas, 59000 Lille', theirs: 'Rue Neuve 1, 1000 Bruxelles, Belgium' },
    { key: 'diploma', before: null, theirs: 'ADVF certificate' },
  ]);
});

test('sensitive values are masked, for a partner altogether', async () => {
  const { agencyId, claire, yann, worker } = await desk({ iban: 'FR7630006000011234567890189' });
  await updateAs(source, claire, worker, { iban: 'BE68539007547034' });
  const iban = { key: 'iban', before: 'FR76 •••• 0189', theirs: 'BE68 •••• 7034', yours: null };
  const { conflict } = await updateAs(source, yann, worker, { comment: 'a' });
  expect(conflict?.changes).toMatchObject([{ ...iban, yoursGiven: false }]);
  const partner = buildActor(agencyId, { scopes: ['workers:read', 'workers:write'] });
  const { conflict: outside } = await updateAs(source, partner, worker, { comment: 'a' });
  expect(outside?.changes).toMatchObject([{ key: 'iban', before: '••••••', theirs: '••••••' }]);
});

test('a version that never was is refused too', async () => {
  const { claire, worker } = await desk();
  const late = await updateAs(source, claire, { ...worker, version: 7 }, { comment: 'a' });
  expect(late).toMatchObject({ worker: { version: 1, comment: null }, conflict: null });
  expect(reasons(late)).toEqual([': STALE_VERSION']);
});

test.each([0, -1])('version %i, which no sheet ever has, is refused as such', async (version) => {
  const { claire, worker } = await desk();
  const refused = await updateAs(source, claire, { ...worker, version }, { comment: 'a' });
  expect(reasons(refused)).toEqual(['version: INVALID']);
  expect(refused).toMatchObject({ worker: null, conflict: null });
});

test('of more than 500 saves since, the newest 500 are told', async () => {
  const { agencyId, claire, worker } = await desk();
  const saves = Array.from({ length: 501 }, (_, index) => ({
    agencyId,
    workerId: worker.id,
    version: index + 2,
    changedAt: clock.now(),
    byUserId: claire.userId,
    door: 'SCREEN' as const,
    kind: 'UPDATED' as const,
    changes: index === 0 ? { firstName: { before: null, after: 'Zoé' } } : { comment: { before: 'a', after: 'b' } },
  }));
  await source.manager.insert(WorkerHistoryRow, saves);
  await source.manager.update(WorkerRow, { id: worker.id }, { version: 502 });
  const { conflict } = await updateAs(source, claire, worker, { comment: 'c' });
  expect(conflict?.changes).toMatchObject([{ key: 'comment', theirs: 'b' }]);
});

test('of ten saves of one version exactly one is kept', async () => {
  const { claire, worker } = await desk();
  const comments = Array.from({ length: 10 }, (_, index) => `Note ${String(index)}`);
  const saves = await Promise.all(comments.map((comment) => updateAs(source, claire, worker, { comment })));
  const kept = saves.filter(({ errors }) => errors.length === 0);
  expect(kept).toHaveLength(1);
  expect(saves.filter((save) => reasons(save).includes(': STALE_VERSION'))).toHaveLength(9);
  expect(await readAs(source, claire, worker.id)).toMatchObject({
    version: 2,
    comment: kept[0]?.worker?.['comment'],
  });
});

test('saves of different fields one after the other lose nothing', async () => {
  const { agencyId, claire, worker } = await desk();
  const keys = Array.from({ length: 6 }, (_, index) => `note_${String(index)}`);
  for (const key of keys) await buildOwnField(source, agencyId, { key });
  const saveUntilDone = async (key: string): Promise<void> => {
    let now = worker;
    for (;;) {
      const saved = await updateAs(source, claire, now, { ownFields: { [key]: key } });
      if (saved.errors.length === 0) return;
      now = saved.worker ?? now;
    }
  };
  await Promise.all(keys.map(saveUntilDone));
  expect(await readAs(source, claire, worker.id)).toMatchObject({
    version: 7,
    ownFields: Object.fromEntries(keys.map((key) => [key, key])),
  });
});
