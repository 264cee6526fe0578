import { act, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeApi } from '@/test/fake-api';
import { render } from '@/test/render';
import { router } from '@/test/router';
import { Dialog } from '@/ui/dialog';
import { Palette } from './palette';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));

const SCREENS = [
  { label: 'Liste des intervenants', href: '/intervenants' },
  { label: 'Établissements', href: '/administration/etablissements' },
];
const CLAIRE = { id: 'w1', displayName: 'Mme Claire DUPONT', registrationNumber: 'SA00012', status: 'INACTIVE' };

beforeEach(() => jest.clearAllMocks());

async function openPalette() {
  const asked = fakeApi({ FoundWorkers: { workers: { nodes: [CLAIRE] } } });
  const page = render(<Palette screens={SCREENS} />);
  await page.user.keyboard('{Control>}k{/Control}');
  const box = await screen.findByRole('textbox', { name: /Nom, numéro/ });
  return { ...page, asked, box };
}

test('Ctrl-K finds a worker by typing, and Enter opens the sheet', async () => {
  const { user, box, asked } = await openPalette();
  await user.type(box, 'dupont');
  expect(await screen.findByRole('option', { name: 'Mme Claire DUPONT SA00012 · Inactif' })).toBeVisible();
  expect(await axe(screen.getByRole('dialog', { name: 'Rechercher' }))).toHaveNoViolations();
  await user.keyboard('{Enter}');
  // He stands in the list of former workers, which the arrows of his sheet walk.
  expect(router.push).toHaveBeenCalledWith('/intervenants/w1?liste=anciens');
  expect(asked.map(({ variables }) => variables)).toEqual([{ search: 'dupont' }]);
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

test('a screen is found without its accents, and reached with the arrows', async () => {
  const { user, box } = await openPalette();
  expect(screen.getAllByRole('option')).toHaveLength(2);
  await user.type(box, 'etab');
  await waitFor(() => expect(screen.getByRole('group', { name: 'Intervenants' })).toBeVisible());
  expect(within(screen.getByRole('group', { name: 'Écrans' })).getAllByRole('option')).toHaveLength(1);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(router.push).toHaveBeenCalledWith('/administration/etablissements');
});

test('Escape closes it alone, not what lies under it', async () => {
  const onClose = jest.fn();
  fakeApi({});
  const { user } = render(
    <>
      <Palette screens={SCREENS} />
      <Dialog opened onClose={onClose} title="Lieu" />
    </>,
  );
  await user.keyboard('{Control>}k{/Control}');
  const palette = within(await screen.findByRole('dialog', { name: 'Rechercher' }));
  act(() => palette.getByRole('button', { name: 'Fermer' }).focus());
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Rechercher' })).not.toBeInTheDocument());
  expect(onClose).not.toHaveBeenCalled();
});

test('Escape and a button close it', async () => {
  const { user, box } = await openPalette();
  await user.type(box, 'du');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await user.keyboard('{Control>}k{/Control}');
  await user.click(await screen.findByRole('button', { name: 'Fermer' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

test('Enter never opens a worker whom the former search found', async () => {
  const { user, box } = await openPalette();
  await user.type(box, 'dupont');
  await screen.findByRole('option', { name: /Claire DUPONT/ });
  fakeApi({ FoundWorkers: { workers: { nodes: [{ ...CLAIRE, id: 'w2', displayName: 'M. Paul MARTIN' }] } } });
  await user.clear(box);
  await user.type(box, 'martin{Enter}');
  expect(router.push).not.toHaveBeenCalled();
  await screen.findByRole('option', { name: /Paul MARTIN/ });
  await user.keyboard('{Enter}');
  expect(router.push).toHaveBeenCalledWith('/intervenants/w2?liste=anciens');
});
