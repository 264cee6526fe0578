import { screen, waitFor } from '@testing-library/react';
import { fakeApi } from '@/test/fake-api';
import { render } from '@/test/render';
import { goTo, router } from '../test-navigation';
import { sheetAnswers } from './test-sheet-answers';
import { sheetWorker } from './test-sheet';
import { WorkerSheetPage } from './worker-sheet-page';

jest.mock('next/navigation', () => jest.requireActual<object>('../test-navigation'));

const LISTED = { workerNeighbours: { first: 'w1', previous: null, next: 'w2', last: 'w9' } };
const NOWHERE = { workerNeighbours: { first: null, previous: null, next: null, last: null } };

beforeEach(() => {
  goTo('/intervenants/w1');
  jest.clearAllMocks();
});

async function openSheet(answers: object) {
  const asked = fakeApi({ ...sheetAnswers(), WorkerNeighbours: LISTED, ...answers });
  const page = render(<WorkerSheetPage workerId="w1" />);
  await screen.findByRole('heading', { level: 1, name: 'Mme Claire DUPONT' });
  return { ...page, asked };
}

const next = () => screen.getByRole('button', { name: 'Intervenant suivant' });

test('a save that takes the worker out of the list leaves the arrows as they were', async () => {
  let inactive = false;
  const worker = sheetWorker({ version: 4, status: 'INACTIVE' });
  const { user, asked } = await openSheet({
    WorkerNeighbours: () => (inactive ? NOWHERE : LISTED),
    UpdateWorker: () => {
      inactive = true;
      return { updateWorker: { worker, warnings: [], conflict: null, errors: [] } };
    },
  });
  const arrow = next();
  await waitFor(() => expect(arrow).toBeEnabled());
  await user.click(screen.getByRole('button', { name: 'Autres actions' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Passer en Inactif' }));
  await screen.findByText('La fiche est enregistrée.');
  await waitFor(() => expect(asked.at(-1)?.operation).toBe('WorkerNeighbours'));
  expect(screen.getByRole('button', { name: 'Premier intervenant' })).toBeDisabled();
  await user.click(arrow);
  expect(router.push).toHaveBeenLastCalledWith('/intervenants/w2');
});

test('the arrow that was pressed has the focus again on the next sheet', async () => {
  const { user, unmount } = await openSheet({});
  const arrow = next();
  await waitFor(() => expect(arrow).toBeEnabled());
  await user.click(arrow);
  unmount();
  await openSheet({ WorkerNeighbours: { workerNeighbours: { first: 'w0', previous: 'w0', next: 'w3', last: 'w9' } } });
  await waitFor(() => expect(next()).toHaveFocus());
});

test('at the end of the list the sheet itself has the focus', async () => {
  const { user, unmount } = await openSheet({});
  const arrow = next();
  await waitFor(() => expect(arrow).toBeEnabled());
  await user.click(arrow);
  unmount();
  await openSheet({ WorkerNeighbours: { workerNeighbours: { first: 'w0', previous: 'w0', next: null, last: 'w1' } } });
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
});
