import { screen, waitFor } from '@testing-library/react';
import { GraphqlError } from '@/lib/graphql/graphql-error';
import { fakeApi } from '@/test/fake-api';
import { render } from '@/test/render';
import { goTo } from '../test-navigation';
import { sheetAnswers, SHEET_FIELDS, SHEET_SECTIONS } from './test-sheet-answers';
import { fieldNamed } from './test-sheet';
import { WorkerSheetPage } from './worker-sheet-page';

jest.mock('next/navigation', () => jest.requireActual<object>('../test-navigation'));

const BROKEN = new GraphqlError('INTERNAL', 'La base de données ne répond pas.');

beforeEach(() => goTo('/intervenants/w1'));

/** Answers BROKEN where `isBroken` says so, the first time. */
function onceBroken(isBroken: (variables: Record<string, unknown>) => boolean, answer: object) {
  let broke = false;
  return (variables: Record<string, unknown>) => {
    if (broke || !isBroken(variables)) return answer;
    broke = true;
    return BROKEN;
  };
}

async function openSheet(answers: object) {
  fakeApi({ ...sheetAnswers(), ...answers });
  const page = render(<WorkerSheetPage workerId="w1" />);
  await screen.findByRole('heading', { level: 1, name: 'Mme Claire DUPONT' });
  return page;
}

test('the fields of another nature that cannot be read say so, and can be asked for again', async () => {
  const fields = [...SHEET_FIELDS, fieldNamed('siret', { label: 'SIRET' })];
  const { user } = await openSheet({
    SheetFields: onceBroken(({ nature }) => nature === 'CONTRACTOR', {
      sheetFields: fields,
      sheetSections: SHEET_SECTIONS,
    }),
  });
  await user.click(screen.getByRole('combobox', { name: 'Nature' }));
  await user.click(await screen.findByRole('option', { name: 'CONTRACTOR' }));
  expect(await screen.findByText(BROKEN.message)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Réessayer' }));
  await waitFor(() => expect(screen.queryByText(BROKEN.message)).not.toBeInTheDocument());
  expect(screen.getByRole('textbox', { name: 'SIRET' })).toBeVisible();
});

test('the rest of a history that cannot be read says so under what is there', async () => {
  const entry = {
    at: '2026-02-01T09:00:00Z',
    door: 'SCREEN',
    act: 'CHANGED',
    title: 'Fiche modifiée',
    version: 2,
    changes: [],
  };
  const page = (name: string, hasNextPage: boolean) => ({
    worker: {
      history: {
        nodes: [{ ...entry, id: name, by: { name, kind: 'STAFF' } }],
        pageInfo: { hasNextPage, endCursor: name },
      },
    },
  });
  const rest = onceBroken(() => true, page('Anne Martin', false));
  const { user } = await openSheet({
    WorkerHistory: (variables: Record<string, unknown>) =>
      variables['after'] === null ? page('Yann Le Goff', true) : rest(variables),
  });
  await user.click(screen.getByRole('tab', { name: 'Historique' }));
  await user.click(await screen.findByRole('button', { name: 'Voir la suite' }));
  expect(await screen.findByText(BROKEN.message)).toBeVisible();
  expect(screen.getByText(/par Yann Le Goff/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(await screen.findByText(/par Anne Martin/)).toBeVisible();
});

test('arrows whose list cannot be read say so, and can read it again', async () => {
  const { user } = await openSheet({
    WorkerNeighbours: onceBroken(() => true, {
      workerNeighbours: { first: 'w1', previous: null, next: 'w2', last: 'w2' },
    }),
  });
  await user.click(await screen.findByRole('button', { name: /Relire la liste/ }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Intervenant suivant' })).toBeEnabled());
  expect(screen.queryByRole('button', { name: /Relire la liste/ })).not.toBeInTheDocument();
});
