import type { WorkerNature } from '@/gql/graphql';
import { numberState } from './sheet-numbers';
import { fieldNamed, sheetWorker } from './test-sheet';

const MATRICULE = fieldNamed('registrationNumber');

test.each<[WorkerNature, WorkerNature, boolean]>([
  ['EMPLOYEE', 'EMPLOYEE', false],
  ['EMPLOYEE', 'TEMP', true],
  ['TEMP', 'TEMP', true],
  ['TEMP', 'EMPLOYEE', false],
])('with SA00012, saved as %s and chosen as %s, another number is due: %s', (nature, chosen, due) => {
  expect(numberState(MATRICULE, sheetWorker({ nature }), chosen)).toEqual({ number: 'SA00012', available: due, due });
});

test('a matricule can be asked for where there is none, and none is due', () => {
  const none = { number: '', available: true, due: false };
  const unnumbered = sheetWorker({ registrationNumber: null, newRegistrationNumberDueAs: [] });
  expect(numberState(MATRICULE, unnumbered, 'TEMP')).toEqual(none);
  expect(numberState(MATRICULE, null, 'EMPLOYEE')).toEqual(none);
});

test('a file number can be replaced at any time', () => {
  const worker = sheetWorker({ fileNumber: '00012' });
  expect(numberState(fieldNamed('fileNumber'), worker, 'EMPLOYEE')).toEqual({
    number: '00012',
    available: true,
    due: false,
  });
});
