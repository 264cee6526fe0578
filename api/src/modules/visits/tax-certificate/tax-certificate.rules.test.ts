import { certificateLines } from './tax-certificate.rules';

const WORKER = {
  workerName: 'Mme Claire DUPONT',
  registrationNumber: 'SA00007',
  numbers: [
    { number: 'SA00007', givenAt: new Date('2026-03-10T09:00:00Z'), endedAt: null },
    { number: 'CA00001', givenAt: new Date('2026-01-05T09:00:00Z'), endedAt: new Date('2026-03-10T09:00:00Z') },
  ],
};

function visit(startsAt: string, minutes: number, clientId = 'leroy') {
  const start = new Date(startsAt);
  return { clientId, startsAt: start, endsAt: new Date(start.getTime() + minutes * 60_000) };
}

test('the visits of a day are one line for each client, on the day of Paris', () => {
  const visits = [
    visit('2026-03-11T07:00:00Z', 60),
    visit('2026-03-11T17:00:00Z', 45),
    visit('2026-03-11T23:30:00Z', 90),
    visit('2026-03-11T12:00:00Z', 30, 'petit'),
  ];
  const line = { workerName: 'Mme Claire DUPONT', registrationNumber: 'SA00007' };
  expect(certificateLines(visits, WORKER)).toEqual([
    { ...line, clientId: 'leroy', day: '2026-03-11', minutes: 105 },
    { ...line, clientId: 'leroy', day: '2026-03-12', minutes: 90 },
    { ...line, clientId: 'petit', day: '2026-03-11', minutes: 30 },
  ]);
});

test.each([
  ['before the first number', '2026-01-01T08:00:00Z', 'CA00001'],
  ['under a former number', '2026-03-10T08:59:00Z', 'CA00001'],
  ['from the moment of the next', '2026-03-10T09:00:00Z', 'SA00007'],
])('a visit %s has the number borne then', (_, at, number) => {
  expect(certificateLines([visit(at, 60)], WORKER)).toMatchObject([{ registrationNumber: number }]);
});

test('who never bore a number of his own has the one on the sheet, or none', () => {
  const trainee = { ...WORKER, numbers: [], registrationNumber: '0' };
  expect(certificateLines([visit('2026-03-11T07:00:00Z', 60)], trainee)).toMatchObject([{ registrationNumber: '0' }]);
  const nobody = { ...trainee, registrationNumber: null };
  expect(certificateLines([visit('2026-03-11T07:00:00Z', 60)], nobody)).toMatchObject([{ registrationNumber: null }]);
});
