import type { DataSource } from 'typeorm';
import { refuse } from '../../../platform/errors/refusal';
import { ask } from '../../../test/ask';
import { readAs } from '../../../test/ask-workers';
import { buildAgency, buildStaff, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { onWorkerDeletion, type LeavingWorker } from './deletion-parts';

const DELETE = `mutation ($id: ID!) {
  gone: deleteWorker(input: { id: $id, typedName: "Dupont" }) { deletedId errors { code } }
}`;
const DELETION = 'query ($id: ID!) { workerDeletion(id: $id) { items { label count } } }';

let told: LeavingWorker[];
let answer: () => void;
let source: DataSource;
beforeAll(async () => {
  source = await testDatabase();
  onWorkerDeletion({
    count: () =>
      Promise.resolve([
        { label: { fr: 'bulletins de paie', en: 'payslips' }, count: 3 },
        { label: { fr: 'contrats', en: 'contracts' }, count: 0 },
      ]),
    remove: (_, worker) => {
      told.push(worker);
      answer();
      return Promise.resolve();
    },
  });
});
beforeEach(() => {
  told = [];
  answer = () => undefined;
});
afterAll(() => source.destroy());

test('what another module keeps of a worker is shown before the deletion, and goes with it', async () => {
  const { id: agencyId } = await buildAgency(source);
  const admin = await buildStaff(source, agencyId, 'ADMIN');
  const { id } = await buildWorker(source, agencyId);
  const { data } = await ask(source, admin, DELETION, { id });
  expect(data?.['workerDeletion']).toMatchObject({ items: [{ label: 'bulletins de paie', count: 3 }, {}] });
  expect((await ask(source, admin, DELETE, { id })).data?.['gone']).toEqual({ deletedId: id, errors: [] });
  expect(told).toEqual([
    {
      agencyId,
      workerId: id,
      displayName: 'Mme Claire DUPONT',
      registrationNumber: 'SA00001',
      deletedAt: expect.any(Date) as Date,
    },
  ]);
});

test('a module that cannot let go keeps the whole sheet', async () => {
  const { id: agencyId } = await buildAgency(source);
  const admin = await buildStaff(source, agencyId, 'ADMIN');
  const { id } = await buildWorker(source, agencyId);
  answer = () => {
    throw refuse('HELD', { fr: 'Un litige est en cours.', en: 'A dispute is open.' }, ['id']);
  };
  expect((await ask(source, admin, DELETE, { id })).data?.['gone']).toEqual({
    deletedId: null,
    errors: [{ code: 'HELD' }],
  });
  expect(await readAs(source, admin, id)).toMatchObject({ id, registrationNumber: 'SA00001' });
});
