import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeApi, refusal } from '@/test/fake-api';
import { ADMIN, render } from '@/test/render';
import { goTo } from '../../test-navigation';
import { listAnswers, workerRow } from '../../test-rows';
import { WorkerListPage } from '../worker-list-page';

jest.mock('next/navigation', () => jest.requireActual<object>('../../test-navigation'));

const NOTHING = {
  search: null,
  statuses: null,
  natures: null,
  sheetKinds: null,
  managerIds: null,
  sectorIds: null,
  establishmentIds: null,
  lacking: null,
  ownFields: null,
  rule: null,
};

const CANDIDATES = {
  id: 'v1',
  name: 'Candidats',
  shared: false,
  isOwn: true,
  isDefault: false,
  viewerCanEdit: true,
  columns: ['birthDate', 'nature'],
  sort: { key: 'NAME', direction: 'ASC', by: [{ property: 'birthDate', direction: 'DESC' }] },
  filter: { ...NOTHING, statuses: ['ACTIVE'], natures: ['CANDIDATE'] },
};
const SHARED = { ...CANDIDATES, id: 'v2', name: 'Équipe', shared: true, isOwn: false, viewerCanEdit: false };

function answers(views: readonly object[]) {
  return {
    ...listAnswers([workerRow('w1', 'Mme Claire DUPONT', { values: { birthDate: '1990-05-04' } })]),
    WorkerViews: { workerViews: views },
  };
}

beforeEach(() => {
  goTo('/intervenants');
  window.localStorage.clear();
  jest.spyOn(window.Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
});

test('a view is a tab: it filters, sorts and shows its columns, and « Tous » leaves it', async () => {
  const asked = fakeApi(answers([CANDIDATES, SHARED]));
  const { user, container } = render(<WorkerListPage list="current" />);
  await user.click(await screen.findByRole('tab', { name: 'Candidats' }));
  await waitFor(() =>
    expect(asked.filter(({ operation }) => operation === 'Workers').at(-1)?.variables).toMatchObject({
      filter: { statuses: ['ACTIVE'], natures: ['CANDIDATE'] },
      sort: { by: [{ property: 'birthDate', direction: 'DESC' }] },
      keys: ['birthDate'],
    }),
  );
  const headers = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  expect(headers).toEqual(['Nom', 'Date de naissance', 'Nature']);
  expect(screen.getByRole('tab', { name: /Partagée Équipe/ })).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('tab', { name: 'Tous' }));
  expect(window.location.search).toBe('?vue=tous');
});

test('the list opens with the default view, and an address can name one', async () => {
  fakeApi(answers([{ ...CANDIDATES, isDefault: true }, SHARED]));
  const { unmount } = render(<WorkerListPage list="current" />);
  expect(await screen.findByRole('tab', { name: 'Candidats', selected: true })).toBeVisible();
  unmount();
  goTo('/intervenants?vue=v2');
  render(<WorkerListPage list="current" />);
  expect(await screen.findByRole('tab', { name: /Équipe/, selected: true })).toBeVisible();
  await waitFor(() => expect(window.location.search).toContain('nature=CANDIDATE'));
});

describe('what the list shows can be saved', () => {
  async function openDialog(more: Record<string, object> = {}) {
    goTo('/intervenants?nature=TEMP');
    const asked = fakeApi({ ...answers([]), ...more });
    const page = render(<WorkerListPage list="current" />);
    await page.user.click(await screen.findByRole('button', { name: 'Enregistrer la vue' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Enregistrer la vue' }));
    return { ...page, asked, dialog, name: dialog.getByRole('textbox', { name: /Nom de la vue/ }) };
  }

  test('as a view of its own', async () => {
    const view = { ...CANDIDATES, id: 'v3', name: 'Intérim' };
    const { user, asked, dialog, name } = await openDialog({
      SaveWorkerView: { saveWorkerView: { view, errors: [] } },
    });
    await user.type(name, 'Intérim');
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(window.location.search).toContain('vue=v3'));
    expect(asked.find(({ operation }) => operation === 'SaveWorkerView')?.variables['input']).toMatchObject({
      name: 'Intérim',
      shared: false,
      filter: { natures: ['TEMP'], statuses: ['ACTIVE'] },
    });
  });

  test('not under a name that is taken: it is said beside the name, which is kept', async () => {
    const errors = [refusal('NAME_TAKEN', 'Une de vos vues porte déjà ce nom : choisissez-en un autre.', ['name'])];
    const { user, dialog, name } = await openDialog({ SaveWorkerView: { saveWorkerView: { view: null, errors } } });
    await user.type(name, 'Pris');
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    expect(await dialog.findByText(/porte déjà ce nom/)).toBeVisible();
    expect(name).toHaveValue('Pris');
  });

  test('not without a name', async () => {
    const { user, asked, dialog } = await openDialog();
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
    expect(await dialog.findByText('Remplissez ce champ.')).toBeVisible();
    expect(asked.map(({ operation }) => operation)).not.toContain('SaveWorkerView');
  });

  test('only by who may share is it shared', async () => {
    goTo('/intervenants?nature=TEMP');
    fakeApi(answers([]));
    const viewer = { ...ADMIN, user: { ...ADMIN.user, role: 'READER' as const } };
    const { user } = render(<WorkerListPage list="current" />, { viewer });
    await user.click(await screen.findByRole('button', { name: 'Enregistrer la vue' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByRole('checkbox')).not.toBeInTheDocument();
  });
});

test('a view that was changed says so, and is brought up to date', async () => {
  const asked = fakeApi({
    ...answers([CANDIDATES]),
    SaveWorkerView: { saveWorkerView: { view: CANDIDATES, errors: [] } },
  });
  const { user } = render(<WorkerListPage list="current" />);
  await user.click(await screen.findByRole('tab', { name: 'Candidats' }));
  expect(screen.queryByRole('button', { name: 'Mettre à jour la vue' })).not.toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Retirer le filtre Nature' }));
  expect(await screen.findByRole('tab', { name: 'Candidats (modifiée)' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Mettre à jour la vue' }));
  await waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'SaveWorkerView')?.variables['input']).toMatchObject({
      id: 'v1',
      filter: { statuses: ['ACTIVE'] },
    }),
  );
});

test('a view is deleted at once, and can be put back', async () => {
  const asked = fakeApi({
    ...answers([CANDIDATES]),
    DeleteWorkerView: { deleteWorkerView: { errors: [] } },
    RestoreWorkerView: { restoreWorkerView: { errors: [] } },
  });
  const { user } = render(<WorkerListPage list="current" />);
  await user.click(await screen.findByRole('tab', { name: 'Candidats' }));
  await user.click(await screen.findByRole('button', { name: 'Actions sur la vue Candidats' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Supprimer la vue' }));
  await user.click(await screen.findByRole('button', { name: 'Annuler' }));
  await waitFor(() => expect(asked.map(({ operation }) => operation)).toContain('RestoreWorkerView'));
  expect(window.location.search).toBe('?vue=tous');
});
