import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeApi } from '@/test/fake-api';
import { ADMIN, render } from '@/test/render';
import { goTo } from '../test-navigation';
import { LIST_PROPERTIES, listAnswers, listProperty, workerRow } from '../test-rows';
import { WorkerListPage } from './worker-list-page';

jest.mock('next/navigation', () => jest.requireActual<object>('../test-navigation'));

const CLAIRE = workerRow('w1', 'Mme Claire DUPONT', { registrationNumber: 'SA00012' });
const KARIM = workerRow('w2', 'M. Karim BENALI', { nature: 'CANDIDATE', mobilePhone: null });
const ROWS = [CLAIRE, KARIM, workerRow('w3', 'Mme Zoé PETIT')];

const READER = { ...ADMIN, user: { ...ADMIN.user, role: 'READER' as const } };

const DIPLOMA = {
  key: 'diploma',
  origin: 'OWN',
  label: 'Diplôme',
  type: 'SINGLE_CHOICE',
  searchable: true,
  archivedAt: null,
  options: [
    { key: 'deaes', label: 'DEAES', archived: false, mergedInto: null },
    { key: 'bts', label: 'BTS', archived: true, mergedInto: null },
    { key: 'vae', label: 'VAE', archived: true, mergedInto: 'deaes' },
  ],
};
const WITH_DIPLOMA = {
  ...listAnswers(ROWS),
  WorkerFields: { fieldSettings: { fields: [DIPLOMA] } },
  WorkerListProperties: {
    workerListProperties: [...LIST_PROPERTIES, listProperty('diploma', 'Diplôme', { origin: 'OWN' })],
  },
};

beforeEach(() => {
  goTo('/intervenants');
  window.localStorage.clear();
  // The part of the list that is drawn depends on its height, which jsdom does not lay out.
  jest.spyOn(window.Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
});

function lastFilter(asked: ReturnType<typeof fakeApi>): unknown {
  return asked.filter(({ operation }) => operation === 'Workers').at(-1)?.variables['filter'];
}

describe('the list of workers', () => {
  test('shows who is active, how many they are, and leads to each sheet', async () => {
    const asked = fakeApi(listAnswers(ROWS));
    const { container } = render(<WorkerListPage list="current" />);
    const link = await screen.findByRole('link', { name: 'Mme Claire DUPONT' });
    expect(link).toHaveAttribute('href', '/intervenants/w1');
    expect(
      screen.getByRole('row', { name: /Claire DUPONT.*SA00012.*Salarié.*Actif.*06 12 34 56 78.*Lyon/ }),
    ).toBeVisible();
    expect(await screen.findByText('3 intervenants')).toBeVisible();
    expect(lastFilter(asked)).toEqual({ statuses: ['ACTIVE'] });
    expect(await axe(container)).toHaveNoViolations();
  });

  test('says « plus de 1 000 » where it stopped counting', async () => {
    fakeApi({ ...listAnswers(ROWS), WorkerCount: { workers: { count: { value: 1000, capped: true } } } });
    render(<WorkerListPage list="current" />);
    expect(await screen.findByText(/Plus de 1.000 intervenants/)).toBeVisible();
  });

  test('is searched as one types, and the address says so', async () => {
    const asked = fakeApi(listAnswers(ROWS));
    const { user } = render(<WorkerListPage list="current" />);
    await screen.findByRole('link', { name: 'Mme Claire DUPONT' });
    await user.keyboard('/');
    await user.keyboard('dupont');
    await waitFor(() => expect(window.location.search).toBe('?recherche=dupont'));
    await waitFor(() => expect(lastFilter(asked)).toEqual({ search: 'dupont', statuses: ['ACTIVE'] }));
    expect(screen.getByRole('link', { name: 'Mme Claire DUPONT' })).toHaveAttribute(
      'href',
      '/intervenants/w1?recherche=dupont',
    );
  });

  test('is narrowed by nature, and the filter can be taken off', async () => {
    fakeApi(listAnswers(ROWS));
    const { user } = render(<WorkerListPage list="current" />);
    await screen.findByRole('link', { name: 'Mme Claire DUPONT' });
    await user.click(within(screen.getByRole('search')).getByRole('button', { name: 'Nature' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Candidat' }));
    expect(window.location.search).toBe('?nature=CANDIDATE');
    expect(await screen.findByRole('button', { name: 'Nature : Candidat' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Retirer le filtre Nature' }));
    expect(window.location.search).toBe('');
  });

  test('is narrowed by a searchable field of the agency’s own', async () => {
    const asked = fakeApi(WITH_DIPLOMA);
    const { user } = render(<WorkerListPage list="current" />);
    await user.click(await screen.findByRole('button', { name: 'Filtre' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Diplôme' }));
    expect(await screen.findByRole('radio', { name: 'BTS (retiré)' })).toBeVisible();
    expect(screen.queryByRole('radio', { name: /VAE/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'DEAES' }));
    expect(window.location.search).toBe('?champ.diploma=deaes');
    await waitFor(() => expect(lastFilter(asked)).toMatchObject({ ownFields: [{ key: 'diploma', equals: 'deaes' }] }));
    expect(screen.getByRole('button', { name: 'Diplôme : DEAES' })).toBeVisible();
  });

  test('reached from field settings says which field is lacking, until told to forget it', async () => {
    goTo('/intervenants?manquant=diploma&fiche=INDIVIDUAL');
    const asked = fakeApi(WITH_DIPLOMA);
    const { user } = render(<WorkerListPage list="current" />);
    expect(await screen.findByText('Sans « Diplôme » (Fiche Particulier)')).toBeVisible();
    expect(lastFilter(asked)).toEqual({ lacking: { key: 'diploma', sheetKind: 'INDIVIDUAL' } });
    await user.click(screen.getByRole('button', { name: /Retirer le filtre Sans/ }));
    await waitFor(() => expect(lastFilter(asked)).toEqual({ statuses: ['ACTIVE'] }));
  });

  test('is sorted by a header, then the other way round', async () => {
    fakeApi(listAnswers(ROWS));
    const { user } = render(<WorkerListPage list="current" />);
    await user.click(await screen.findByRole('button', { name: 'Matricule' }));
    expect(window.location.search).toBe('?tri=registrationNumber');
    expect(await screen.findByRole('columnheader', { name: 'Matricule' })).toHaveAttribute('aria-sort', 'ascending');
    await user.click(screen.getByRole('button', { name: 'Matricule' }));
    expect(window.location.search).toBe('?tri=-registrationNumber');
  });

  test('is walked with the arrow keys, from the search box too', async () => {
    fakeApi(listAnswers(ROWS));
    const { user } = render(<WorkerListPage list="current" />);
    const first = await screen.findByRole('link', { name: 'Mme Claire DUPONT' });
    await user.click(screen.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}');
    expect(first).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: 'M. Karim BENALI' })).toHaveFocus();
    await user.keyboard('{End}');
    expect(screen.getByRole('link', { name: 'Mme Zoé PETIT' })).toHaveFocus();
    await user.keyboard('{ArrowUp}{Home}');
    expect(first).toHaveFocus();
    await user.tab({ shift: true });
    await user.tab();
    expect(first).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('link', { name: 'M. Karim BENALI' })).not.toHaveFocus();
  });

  test('scrolled far away can still be entered with Tab', async () => {
    const many = Array.from({ length: 200 }, (_, place) => workerRow(`w${place}`, `Mme Nom ${place}`));
    fakeApi(listAnswers(many));
    const { user } = render(<WorkerListPage list="current" />);
    await screen.findByRole('link', { name: 'Mme Nom 0' });
    const table = screen.getByRole('table');
    const scroller = table.parentElement as HTMLElement;
    scroller.scrollTop = 3600;
    fireEvent.scroll(scroller);
    const inSight = await screen.findByRole('link', { name: 'Mme Nom 100' });
    expect(screen.queryByRole('link', { name: 'Mme Nom 0' })).not.toBeInTheDocument();
    expect(inSight).toHaveAttribute('tabindex', '0');
    act(() => inSight.focus());
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: 'Mme Nom 101' })).toHaveFocus();
  });

  test('shows the columns chosen, also next time', async () => {
    fakeApi(WITH_DIPLOMA);
    const { user, unmount } = render(<WorkerListPage list="current" />);
    await user.click(await screen.findByRole('button', { name: 'Colonnes' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Diplôme' }));
    await user.click(screen.getByRole('checkbox', { name: 'Ville' }));
    expect(await screen.findByRole('columnheader', { name: 'Diplôme' })).toBeVisible();
    unmount();
    render(<WorkerListPage list="current" />);
    expect(await screen.findByRole('columnheader', { name: 'Diplôme' })).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: 'Ville' })).not.toBeInTheDocument();
  });

  test('reads the next page as its end comes near', async () => {
    const page = (rows: object[], endCursor: string | null) => ({
      workers: { nodes: rows, pageInfo: { hasNextPage: endCursor !== null, endCursor } },
    });
    const asked = fakeApi({
      ...listAnswers(ROWS),
      Workers: ({ after }: Record<string, unknown>) => (after === null ? page([CLAIRE], 'c1') : page([KARIM], null)),
    });
    render(<WorkerListPage list="current" />);
    expect(await screen.findByRole('link', { name: 'M. Karim BENALI' })).toBeVisible();
    const pages = asked.filter(({ operation }) => operation === 'Workers');
    expect(pages.map(({ variables }) => variables['after'])).toEqual([null, 'c1']);
  });

  test('that could not be read offers to try again', async () => {
    const answers = Object.entries(listAnswers(ROWS)).filter(([operation]) => operation !== 'Workers');
    fakeApi(Object.fromEntries(answers));
    const { user } = render(<WorkerListPage list="current" />);
    const retry = await screen.findByRole('button', { name: 'Réessayer' }, { timeout: 10_000 });
    fakeApi(listAnswers(ROWS));
    await user.click(retry);
    expect(await screen.findByRole('link', { name: 'Mme Claire DUPONT' })).toBeVisible();
  });
});

describe('an empty list says why and offers the next step', () => {
  test.each([
    ['current', 'Aucun intervenant actif pour le moment', 'Créer une fiche', '/intervenants/nouveau'],
    ['former', 'Aucun ancien intervenant', 'Voir la liste des intervenants', '/intervenants'],
    ['favorites', 'Aucun favori', 'Voir la liste des intervenants', '/intervenants'],
  ] as const)('%s', async (list, title, step, href) => {
    fakeApi(listAnswers([]));
    render(<WorkerListPage list={list} />);
    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.getByRole('link', { name: step })).toHaveAttribute('href', href);
  });

  test('where filters are too narrow, they can be cleared', async () => {
    goTo('/intervenants?recherche=zzz');
    fakeApi(listAnswers([]));
    const { user } = render(<WorkerListPage list="current" />);
    await user.click(await screen.findByRole('button', { name: 'Effacer les filtres' }));
    expect(window.location.search).toBe('');
  });
});

describe('what differs', () => {
  test('former workers are the inactive ones, and favourites the viewer’s own', async () => {
    const asked = fakeApi(listAnswers(ROWS));
    const { unmount } = render(<WorkerListPage list="former" />);
    await screen.findByRole('link', { name: 'Mme Claire DUPONT' });
    expect(lastFilter(asked)).toEqual({ statuses: ['INACTIVE'] });
    unmount();
    render(<WorkerListPage list="favorites" />);
    await screen.findByRole('link', { name: 'Mme Claire DUPONT' });
    expect(lastFilter(asked)).toEqual({ favorite: true });
  });

  test('who may only read has no « + »', async () => {
    fakeApi(listAnswers(ROWS));
    render(<WorkerListPage list="current" />, { viewer: READER });
    await screen.findByRole('link', { name: 'Mme Claire DUPONT' });
    expect(screen.queryByRole('link', { name: 'Nouvelle entrée' })).not.toBeInTheDocument();
  });

  test('a telephone shows cards', async () => {
    jest.spyOn(window, 'matchMedia').mockImplementation((media) =>
      Object.assign(new EventTarget(), {
        media,
        matches: media.includes('48em'),
        onchange: null,
        addListener: () => undefined,
        removeListener: () => undefined,
      }),
    );
    fakeApi(listAnswers(ROWS));
    render(<WorkerListPage list="current" />);
    const list = await screen.findByRole('list', { name: 'Intervenants' });
    expect(within(list).getByRole('link', { name: 'Mme Claire DUPONT' })).toBeVisible();
    expect(within(list).getAllByRole('link', { name: '06 12 34 56 78' })[0]).toHaveAttribute(
      'href',
      'tel:+33612345678',
    );
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
