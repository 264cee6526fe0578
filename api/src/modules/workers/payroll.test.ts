import type { DataSource } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { createAs, readAs, reasons, updateAs } from '../../test/ask-workers';
import { buildActor, buildAgency, buildStaff } from '../../test/builders';
import { testDatabase } from '../../test/database';

const NIR = '253072B07300470';
const IBAN = 'FR7630006000011234567890189';
const NOTHING = { id: '', version: 0 };

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

async function office(): Promise<{ payroll: Actor; manager: Actor; partner: Actor }> {
  const { id: agencyId } = await buildAgency(source);
  return {
    payroll: await buildStaff(source, agencyId, 'MANAGER', { seesPayroll: true }),
    manager: await buildStaff(source, agencyId, 'MANAGER'),
    partner: buildActor(agencyId, { scopes: ['workers:read', 'workers:write'] }),
  };
}

test('numbers are in clear with the payroll right, masked without, only dots for a partner', async () => {
  const { payroll, manager, partner } = await office();
  const numbers = { nir: '2 53 07 2B 073 004 70', ntt: '2404833048SA00012', iban: IBAN };
  const { worker, errors } = await createAs(source, payroll, numbers);
  expect(errors).toEqual([]);
  expect(worker).toMatchObject({ nir: NIR, ntt: '2404833048SA00012', iban: IBAN, withheldFields: [] });
  const nobody = { nir: null, ntt: null, iban: null };
  expect(await readAs(source, manager, worker?.id ?? '')).toMatchObject({
    ...nobody,
    withheldFields: [
      { key: 'nir', masked: '•••••••••••••70' },
      { key: 'ntt', masked: '••••••' },
      { key: 'iban', masked: 'FR76 •••• 0189' },
    ],
  });
  expect(await readAs(source, partner, worker?.id ?? '')).toMatchObject({
    ...nobody,
    withheldFields: ['nir', 'ntt', 'iban'].map((key) => ({ key, masked: '••••••' })),
  });
});

test('nothing of them is readable in the database, but equal numbers have equal hashes', async () => {
  const { payroll } = await office();
  await createAs(source, payroll, { nir: NIR, iban: IBAN });
  await createAs(source, payroll, { nir: NIR });
  const rows = await source.query<Record<string, Buffer | string>[]>('SELECT * FROM workers WHERE agency_id = ?', [
    payroll.agencyId,
  ]);
  const history = await source.query<object[]>('SELECT * FROM worker_history WHERE agency_id = ?', [payroll.agencyId]);
  for (const secret of [NIR, NIR.slice(0, 13), IBAN, IBAN.slice(8, 20)])
    expect(JSON.stringify([rows, history])).not.toContain(secret);
  const hashes = rows.map((row) => (row['nir_hash'] as Buffer).toString('hex'));
  expect(new Set(hashes).size).toBe(1);
  expect(new Set(rows.map((row) => row['nir_sealed'])).size).toBe(2);
});

test('a sealed number copied to another sheet does not open there', async () => {
  const { payroll } = await office();
  const [one, other] = [await createAs(source, payroll, { nir: NIR }), await createAs(source, payroll)];
  await source.query(
    `UPDATE workers w JOIN workers from_one ON from_one.id = ? SET w.nir_sealed = from_one.nir_sealed WHERE w.id = ?`,
    [one.worker?.id, other.worker?.id],
  );
  await expect(readAs(source, payroll, other.worker?.id ?? '')).rejects.toThrow();
});

test('without the payroll right they can be neither written nor emptied', async () => {
  const { payroll, manager, partner } = await office();
  const { worker } = await createAs(source, payroll, { nir: NIR, iban: IBAN });
  for (const actor of [manager, partner]) {
    const refused = await updateAs(source, actor, worker ?? NOTHING, { nir: null, iban: 'BE68539007547034' });
    expect(reasons(refused)).toEqual(['nir: FIELD_NOT_EDITABLE', 'iban: FIELD_NOT_EDITABLE']);
    const saved = await createAs(source, actor, { firstName: 'Zoé' });
    expect(saved.errors).toEqual([]);
  }
  expect(await readAs(source, payroll, worker?.id ?? '')).toMatchObject({ nir: NIR, iban: IBAN, version: 1 });
});

test.each(['CANDIDATE', 'CONTRACTOR', 'TRAINEE'])('a social security number is not asked of a %s', async (nature) => {
  const { payroll } = await office();
  expect(reasons(await createAs(source, payroll, { nature, nir: NIR, ntt: '2404833048SA00012' }))).toEqual([
    'nir: FIELD_NOT_ON_SHEET',
    'ntt: FIELD_NOT_ON_SHEET',
  ]);
});

test('a number that left the sheet with the nature is given to nobody, and can be emptied with the payroll right', async () => {
  const { payroll, manager } = await office();
  const { worker } = await createAs(source, payroll, { nir: NIR });
  const moved = await updateAs(source, payroll, worker ?? NOTHING, { nature: 'TRAINEE' });
  expect(moved).toMatchObject({ errors: [], worker: { nir: null, withheldFields: [] } });
  expect(await readAs(source, manager, worker?.id ?? '')).toMatchObject({ nir: null, withheldFields: [] });
  expect(reasons(await updateAs(source, payroll, moved.worker ?? NOTHING, { nir: NIR }))).toEqual([
    'nir: FIELD_NOT_ON_SHEET',
  ]);
  expect(reasons(await updateAs(source, manager, moved.worker ?? NOTHING, { nir: null }))).toEqual([
    'nir: FIELD_NOT_EDITABLE',
  ]);
  const emptied = await updateAs(source, payroll, moved.worker ?? NOTHING, { nir: null });
  expect(emptied).toMatchObject({ errors: [], worker: { version: 3 } });
  const back = await updateAs(source, payroll, emptied.worker ?? NOTHING, { nature: 'EMPLOYEE' });
  expect(back).toMatchObject({ errors: [], worker: { nir: null } });
});

test.each([
  ['Corsica', '253072A07300443', []],
  ['a birth abroad', '288069935200107', []],
  ['a provisional number', '785057800608482', ['nir: DOUBTFUL']],
])('the number of %s is taken', async (_, nir, warned) => {
  const { payroll } = await office();
  const { worker, warnings } = await createAs(source, payroll, { nir });
  expect(worker).toMatchObject({ nir });
  expect(reasons({ errors: warnings })).toEqual(warned);
});

test('a number without its key is refused with the key, which is computed', async () => {
  const { payroll } = await office();
  const { errors } = await createAs(source, payroll, { nir: '2951099126111' });
  expect(errors).toMatchObject([{ code: 'NIR_KEY_MISSING', path: ['nir'] }]);
  expect(errors[0]?.message).toContain('93');
});

test('where the number and the sheet disagree a warning is given, to those who may see it, and it is saved', async () => {
  const { payroll, manager } = await office();
  const birth = { birthDate: '1953-07-01', birthDepartment: '2B', birthCountry: 'FR' };
  const fitting = await createAs(source, payroll, { nir: NIR, ...birth });
  expect(fitting.warnings).toEqual([]);
  const changes = { title: 'MR', birthDate: '1954-07-01', birthDepartment: '59' };
  const saved = await updateAs(source, payroll, fitting.worker ?? NOTHING, changes);
  expect(saved.warnings).toMatchObject(['nir', 'nir', 'nir'].map((path) => ({ code: 'NIR_DIFFERS', path: [path] })));
  expect(saved.worker).toMatchObject(changes);
  const blind = await updateAs(source, manager, saved.worker ?? NOTHING, { birthDate: '1955-07-01' });
  expect(blind).toMatchObject({ warnings: [], errors: [] });
});

test('a refused number is never repeated in the answer', async () => {
  const { payroll } = await office();
  const answer = await createAs(source, payroll, { nir: '295109912611199', iban: 'FR7630006000011234567890188' });
  expect(reasons(answer)).toEqual(['nir: NIR_KEY', 'iban: IBAN_KEY']);
  for (const secret of ['2951099126111', '1234567890188']) expect(JSON.stringify(answer)).not.toContain(secret);
});
