import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeApi, refusal } from '@/test/fake-api';
import { render } from '@/test/render';
import { SectorsScreen } from './sectors-screen';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));

const LYS = { id: 's1', code: 'LYS', label: 'Vallée de la Lys', establishment: null, archivedAt: null };
const OLD = {
  id: 's2',
  code: 'OLD',
  label: 'Ancien quartier',
  establishment: null,
  archivedAt: '2026-01-01T00:00:00.000Z',
};
const SECTORS = { Sectors: { sectors: [OLD, LYS], agency: { establishments: [] } } };

async function openNew(answers: Record<string, object>) {
  const asked = fakeApi({ ...SECTORS, ...answers });
  const { user } = render(<SectorsScreen />);
  await screen.findByRole('row', { name: /Vallée de la Lys/ });
  await user.click(screen.getByRole('button', { name: 'Ajouter un secteur' }));
  const dialog = await screen.findByRole('dialog', { name: 'Ajouter un secteur' });
  return { asked, user, dialog: within(dialog) };
}

const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent);

async function askToArchive() {
  const { user } = render(<SectorsScreen />);
  await user.click(await screen.findByRole('button', { name: 'Actions pour Vallée de la Lys' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Archiver' }));
  const dialog = await screen.findByRole('dialog', { name: 'Archiver le secteur « Vallée de la Lys » ?' });
  return { user, dialog: within(dialog) };
}

test('a sector is added', async () => {
  const { asked, user, dialog } = await openNew({ SaveSector: { saveSector: { sector: LYS, errors: [] } } });
  await user.type(dialog.getByRole('textbox', { name: 'Nom (obligatoire)' }), 'Littoral');
  await user.type(dialog.getByRole('textbox', { name: 'Code (obligatoire)' }), 'LIT');
  await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText('Le secteur « Littoral » est enregistré.')).toBeVisible();
  expect(asked.find(({ operation }) => operation === 'SaveSector')?.variables).toEqual({
    input: { label: 'Littoral', code: 'LIT', establishmentId: null },
  });
});

test('a refusal stands beside its field and what was typed is kept', async () => {
  const taken = refusal('CODE_TAKEN', 'Un autre secteur a déjà ce code.', ['code']);
  const { user, dialog } = await openNew({ SaveSector: { saveSector: { sector: null, errors: [taken] } } });
  const code = dialog.getByRole('textbox', { name: 'Code (obligatoire)' });
  await user.type(dialog.getByRole('textbox', { name: 'Nom (obligatoire)' }), 'Littoral');
  await user.type(code, 'LYS');
  await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
  expect(await dialog.findByText('Un autre secteur a déjà ce code.')).toBeVisible();
  expect(code).toHaveValue('LYS');
  expect(code).toHaveAccessibleDescription(/Un autre secteur/);
});

test('an empty name and code are caught before sending', async () => {
  const { asked, user, dialog } = await openNew({});
  await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
  expect(await dialog.findAllByText('Remplissez ce champ.')).toHaveLength(2);
  expect(asked.map(({ operation }) => operation)).toEqual(['Sectors']);
});

test('closing with something typed asks first', async () => {
  const { user, dialog } = await openNew({});
  const name = dialog.getByRole('textbox', { name: 'Nom (obligatoire)' });
  await user.type(name, 'Littoral');
  await user.click(dialog.getByRole('button', { name: 'Annuler' }));
  expect(await screen.findByRole('dialog', { name: 'Modifications non enregistrées' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Rester sur la page' }));
  expect(name).toHaveValue('Littoral');
});

test('archived sectors come last, and one is archived after asking', async () => {
  let sectors: object[] = [OLD, LYS];
  const asked = fakeApi({
    Sectors: () => ({ sectors, agency: { establishments: [] } }),
    ArchiveSector: () => {
      sectors = [OLD, { ...LYS, archivedAt: '2026-02-01T00:00:00.000Z' }];
      return { archiveSector: { sector: LYS, errors: [] } };
    },
  });
  const { user, dialog } = await askToArchive();
  expect(rows()).toEqual([
    expect.stringMatching(/^Vallée de la Lys/),
    expect.stringMatching(/^Ancien quartierArchivé/),
  ]);
  await user.click(dialog.getByRole('button', { name: 'Archiver' }));
  await waitFor(() =>
    expect(rows()).toEqual([expect.stringMatching(/^Ancien/), expect.stringMatching(/^Vallée.*Archivé/)]),
  );
  expect(asked.find(({ operation }) => operation === 'ArchiveSector')?.variables).toEqual({ id: 's1' });
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('a refusal to archive is said', async () => {
  fakeApi({
    ...SECTORS,
    ArchiveSector: { archiveSector: { sector: null, errors: [refusal('NO', 'Pas maintenant.')] } },
  });
  const { user, dialog } = await askToArchive();
  await user.click(dialog.getByRole('button', { name: 'Archiver' }));
  expect(await screen.findByText('Pas maintenant.')).toBeVisible();
});

test('an archived sector is restored', async () => {
  const asked = fakeApi({ ...SECTORS, RestoreSector: { restoreSector: { sector: LYS, errors: [] } } });
  const { user } = render(<SectorsScreen />);
  await user.click(await screen.findByRole('button', { name: 'Actions pour Ancien quartier' }));
  const restore = await screen.findByRole('menuitem', { name: 'Rétablir' });
  expect(screen.queryByRole('menuitem', { name: 'Archiver' })).not.toBeInTheDocument();
  await user.click(restore);
  expect(await screen.findByText('Le secteur « Ancien quartier » peut de nouveau être choisi.')).toBeVisible();
  expect(asked.find(({ operation }) => operation === 'RestoreSector')?.variables).toEqual({ id: 's2' });
});

test('the screen has no accessibility violation', async () => {
  fakeApi(SECTORS);
  const { container } = render(<SectorsScreen />);
  await screen.findByRole('row', { name: /Vallée de la Lys/ });
  expect(await axe(container)).toHaveNoViolations();
});
