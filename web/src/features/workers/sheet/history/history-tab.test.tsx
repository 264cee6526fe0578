import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeApi, refusal } from '@/test/fake-api';
import { render } from '@/test/render';
import { sheetWorker } from '../test-sheet';
import { HistoryTab } from './history-tab';

jest.mock('next/navigation', () => jest.requireActual<object>('../../test-navigation'));

const SAVE = {
  id: 'h2',
  at: '2026-02-01T09:00:00Z',
  by: { name: 'Yann Le Goff', kind: 'STAFF' },
  door: 'SCREEN',
  act: 'CHANGED',
  title: 'Fiche modifiée',
  version: 3,
  changes: [{ key: 'lastName', label: 'Nom', before: 'Durand', after: 'Dupont', restorable: true }],
};
const CONTRACT = {
  ...SAVE,
  id: 'h1',
  act: 'ADDED',
  title: 'Contrat CDI ajouté',
  version: null,
  changes: [{ key: null, label: 'Début', before: null, after: '01/03/2026', restorable: false }],
};
const ALL_READ = { hasNextPage: false, endCursor: null };
const RESTORED = {
  restoreWorkerValue: { worker: sheetWorker({ version: 4, lastName: 'Durand' }), warnings: [], errors: [] },
};

function open(answers: object) {
  const asked = fakeApi({
    WorkerHistory: ({ subjects }: { subjects: string[] | null }) => ({
      worker: {
        history: { nodes: [SAVE, CONTRACT].slice(subjects ? 1 : 0), pageInfo: ALL_READ },
      },
    }),
    ...answers,
  });
  return { ...render(<HistoryTab worker={sheetWorker()} />), asked };
}

const RESTORE = { name: 'Rétablir Nom : Durand' };

test('what other parts of the file had done to them stands among the saves, and can be looked at alone', async () => {
  const { user, asked, container } = open({});
  const entries = await screen.findByRole('list', { name: 'Historique de la fiche' });
  expect(within(entries).getAllByRole('listitem')).toHaveLength(2);
  expect(within(entries).getByText('01/03/2026')).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('combobox', { name: 'Montrer' }));
  await user.click(await screen.findByRole('option', { name: 'Contrats et bulletins' }));
  expect(await screen.findByText(/Contrat CDI ajouté/)).toBeVisible();
  expect(screen.queryByText(/Fiche modifiée/)).not.toBeInTheDocument();
  expect(asked.at(-1)?.variables).toMatchObject({ subjects: ['CONTRACT', 'PAYSLIP'] });
});

test('a former value is brought back with one press', async () => {
  const { user, asked } = open({ RestoreWorkerValue: RESTORED });
  await user.click(await screen.findByRole('button', RESTORE));
  expect(await screen.findByText('Nom : la valeur est rétablie.')).toBeVisible();
  expect(asked.find(({ operation }) => operation === 'RestoreWorkerValue')?.variables['input']).toEqual({
    id: 'w1',
    version: 3,
    key: 'lastName',
    atVersion: 2,
  });
});

test('a value that may not be brought back says why', async () => {
  const errors = [refusal('STALE_VERSION', 'Cette fiche a été modifiée entre-temps.')];
  const { user } = open({ RestoreWorkerValue: { restoreWorkerValue: { worker: null, warnings: [], errors } } });
  await user.click(await screen.findByRole('button', RESTORE));
  expect(await screen.findByText('Cette fiche a été modifiée entre-temps.')).toBeVisible();
});

describe('the sheet on a day', () => {
  const values = [
    { key: 'lastName', label: 'Nom', value: 'Durand', now: 'Dupont', changedSince: true, restorable: true },
    { key: 'firstName', label: 'Prénom', value: 'Claire', now: 'Claire', changedSince: false, restorable: false },
  ];

  async function openDay(asOf: object) {
    const page = open({ WorkerAsOf: { workerAsOf: asOf }, RestoreWorkerValue: RESTORED });
    await page.user.type(await screen.findByRole('textbox', { name: 'La fiche telle qu’elle était le' }), '01/02/2026');
    await page.user.click(screen.getByRole('button', { name: 'Voir' }));
    return { ...page, dialog: within(await screen.findByRole('dialog', { name: /La fiche le/ })) };
  }

  test('shows what has changed since, the rest when asked, and brings a value back', async () => {
    const { user, asked, dialog } = await openDay({ version: 1, values });
    expect(await dialog.findByText('Durand')).toBeVisible();
    expect(dialog.queryByText('Prénom')).not.toBeInTheDocument();
    await user.click(dialog.getByRole('switch', { name: /n’a pas changé/ }));
    expect(dialog.getByText('Prénom')).toBeVisible();
    await user.click(dialog.getByRole('button', RESTORE));
    expect(await screen.findByText('Nom : la valeur est rétablie.')).toBeVisible();
    expect(asked.find(({ operation }) => operation === 'RestoreWorkerValue')?.variables['input']).toMatchObject({
      atVersion: 1,
    });
  });

  test('says that there was no sheet yet', async () => {
    const { dialog } = await openDay({ version: 0, values: [] });
    expect(await dialog.findByText('La fiche n’existait pas encore ce jour-là.')).toBeVisible();
  });

  test('asks for a day that exists', async () => {
    const { user } = open({});
    const day = await screen.findByRole('textbox', { name: 'La fiche telle qu’elle était le' });
    await user.type(day, '31/02/2026');
    await user.click(screen.getByRole('button', { name: 'Voir' }));
    expect(day).toHaveAccessibleDescription('Indiquez un jour, jj/mm/aaaa.');
    expect(day).toHaveValue('31/02/2026');
  });
});
