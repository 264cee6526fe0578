import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { GraphqlError } from '@/lib/graphql/graphql-error';
import { queryKey } from '@/lib/graphql/request';
import { fakeApi } from '@/test/fake-api';
import { render } from '@/test/render';
import { goTo, router } from '../test-navigation';
import { WorkerSheetQuery } from './sheet.documents';
import { sheetAnswers } from './test-sheet-answers';
import { sheetWorker } from './test-sheet';
import { WorkerSheetPage } from './worker-sheet-page';

jest.mock('next/navigation', () => jest.requireActual<object>('../test-navigation'));

const A_MINUTE_AGO = () => Date.now() - 60_000;

beforeEach(() => {
  goTo('/intervenants/w1');
  jest.clearAllMocks();
});

/** Draws the sheet as a page that the browser goes back to: over what the server had read at that time. */
function goBackToSheet(answers: object, readAt: number) {
  const asked = fakeApi({ ...sheetAnswers(sheetWorker({ version: 4, firstName: 'Chloé' })), ...answers });
  const server = new QueryClient();
  server.setQueryData(queryKey(WorkerSheetQuery, { id: 'w1' }), { worker: sheetWorker() }, { updatedAt: readAt });
  const page = render(
    <HydrationBoundary state={dehydrate(server)}>
      <WorkerSheetPage workerId="w1" />
    </HydrationBoundary>,
  );
  return { ...page, asked };
}

const firstName = () => screen.findByRole('textbox', { name: 'Prénom' });

test('a sheet one goes back to is read anew', async () => {
  goBackToSheet({}, A_MINUTE_AGO());
  await waitFor(async () => expect(await firstName()).toHaveValue('Chloé'));
});

test('a sheet that was just read is not read twice', async () => {
  const { asked } = goBackToSheet({}, Date.now());
  expect(await firstName()).toHaveValue('Claire');
  expect(asked.map(({ operation }) => operation)).not.toContain('WorkerSheet');
});

test('a sheet deleted since then says so', async () => {
  goBackToSheet({ WorkerSheet: new GraphqlError('NOT_FOUND', 'Cette fiche n’existe plus.') }, A_MINUTE_AGO());
  expect(await screen.findByText('Cette fiche n’existe plus.')).toBeVisible();
});

test('saving lets the router forget the lists, as they were made by the server', async () => {
  const worker = sheetWorker({ version: 5 });
  const { user } = goBackToSheet(
    { UpdateWorker: { updateWorker: { worker, warnings: [], conflict: null, errors: [] } } },
    Date.now(),
  );
  await user.type(await firstName(), 'e');
  await user.keyboard('{Control>}s{/Control}');
  await screen.findByText('La fiche est enregistrée.');
  expect(router.refresh).toHaveBeenCalled();
});
