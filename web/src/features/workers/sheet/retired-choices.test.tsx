import { screen } from '@testing-library/react';
import { fakeApi } from '@/test/fake-api';
import { render } from '@/test/render';
import { goTo } from '../test-navigation';
import { fieldNamed, ownField, sheetWorker } from './test-sheet';
import { sheetAnswers } from './test-sheet-answers';
import { WorkerSheetPage } from './worker-sheet-page';

jest.mock('next/navigation', () => jest.requireActual<object>('../test-navigation'));

const OFFERED = { key: 'b', label: 'Permis B', archived: false, mergedInto: null };
const RETIRED = { key: 'c1', label: 'Permis C1', archived: true, mergedInto: null };
const PERMIT = { key: 'permit', origin: 'OWN', label: 'Permis', type: 'SINGLE_CHOICE', archivedAt: null };

async function openPermit(held: string, editable = true) {
  goTo('/intervenants/w1');
  const worker = sheetWorker({ ownFields: { permit: held } });
  const field = ownField('permit', 'SINGLE_CHOICE', {
    label: 'Permis',
    options: [{ ...OFFERED, offeredWhen: null }],
    editable,
  });
  fakeApi({
    ...sheetAnswers(worker, [fieldNamed('lastName', { label: 'Nom' }), field]),
    WorkerFields: { fieldSettings: { fields: [{ ...PERMIT, searchable: true, options: [OFFERED, RETIRED] }] } },
  });
  const { user } = render(<WorkerSheetPage workerId="w1" />);
  await screen.findByRole('heading', { level: 1 });
  return user;
}

test('a retired choice a sheet holds says that it is retired, and can be kept', async () => {
  const user = await openPermit('c1');
  await user.click(await screen.findByDisplayValue('Permis C1 (retiré)'));
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'Permis B',
    'Permis C1 (retiré)',
  ]);
});

test('a sheet that does not hold it is not offered it', async () => {
  const user = await openPermit('b');
  await user.click(await screen.findByRole('combobox', { name: 'Permis' }));
  expect(screen.getAllByRole('option')).toHaveLength(1);
});

test('who may only read sees that it is retired, too', async () => {
  await openPermit('c1', false);
  expect(await screen.findByDisplayValue('Permis C1 (retiré)')).toHaveAttribute('readonly');
});
