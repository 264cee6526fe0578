import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeApi, refusal } from '@/test/fake-api';
import { render } from '@/test/render';
import type { Establishment } from './establishments.documents';
import { EstablishmentsScreen } from './establishments-screen';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));

const LILLE: Establishment = {
  id: 'e1',
  name: 'Agence de Lille',
  addressLine1: '12 rue des Tanneurs',
  postcode: '59000',
  city: 'Lille',
  phone: '+33320123456',
  archivedAt: null,
};

const reads = (establishments: Establishment[] = [LILLE]) => ({
  Establishments: { agency: { id: 'a1', establishments } },
});
const field = (name: RegExp) => screen.getByRole('textbox', { name });
const saved = { SaveEstablishment: { saveEstablishment: { errors: [] } } };

async function openAdding(answers: object) {
  const asked = fakeApi({ ...reads(), ...answers });
  const { user } = render(<EstablishmentsScreen />);
  await user.click(screen.getByRole('button', { name: 'Ajouter un établissement' }));
  const dialog = await screen.findByRole('dialog', { name: 'Ajouter un établissement' });
  const submit = () => user.click(within(dialog).getByRole('button', { name: 'Ajouter un établissement' }));
  return { asked, user, submit };
}

test('the list shows where each establishment is', async () => {
  fakeApi(reads([LILLE, { ...LILLE, id: 'e2', name: 'Agence de Lens', archivedAt: '2026-01-01T00:00:00.000Z' }]));
  const { container } = render(<EstablishmentsScreen />);
  const row = await screen.findByRole('row', { name: /Agence de Lille/ });
  expect(row).toHaveTextContent('12 rue des Tanneurs, 59000 Lille');
  expect(row).toHaveTextContent('03 20 12 34 56');
  expect(screen.getByRole('row', { name: /Agence de Lens/ })).toHaveTextContent('Archivé');
  expect(await axe(container)).toHaveNoViolations();
});

test('an establishment is added', async () => {
  const { asked, user, submit } = await openAdding(saved);
  await user.type(field(/^Nom/), 'Agence de Lens');
  await user.type(field(/Ville/), 'Lens');
  await submit();
  expect(await screen.findByText('L’établissement « Agence de Lens » est enregistré.')).toBeVisible();
  expect(asked.find(({ operation }) => operation === 'SaveEstablishment')?.variables).toEqual({
    input: { name: 'Agence de Lens', addressLine1: '', postcode: '', city: 'Lens', phone: '' },
  });
});

test('a refusal stands beside its field and what was typed is kept', async () => {
  const errors = [refusal('INVALID_POSTCODE', 'Un code postal a 5 chiffres.', ['postcode'])];
  const { user, submit } = await openAdding({ SaveEstablishment: { saveEstablishment: { errors } } });
  await user.type(field(/^Nom/), 'Agence de Lens');
  await user.type(field(/Code postal/), '623');
  await submit();
  expect(await screen.findByText('Un code postal a 5 chiffres.')).toBeVisible();
  expect(field(/Code postal/)).toHaveAccessibleDescription('Un code postal a 5 chiffres.');
  expect(field(/Code postal/)).toHaveValue('623');
  expect(await axe(document.body)).toHaveNoViolations();
});

test('a missing name is caught before anything is sent', async () => {
  const { asked, submit } = await openAdding({});
  await submit();
  expect(field(/^Nom/)).toHaveAccessibleDescription('Remplissez ce champ.');
  expect(asked.map(({ operation }) => operation)).not.toContain('SaveEstablishment');
});

test('an establishment is changed, its phone shown as people write it', async () => {
  const asked = fakeApi({ ...reads(), ...saved });
  const { user } = render(<EstablishmentsScreen />);
  await user.click(await screen.findByRole('button', { name: 'Actions pour Agence de Lille' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Modifier' }));
  expect(await screen.findByRole('textbox', { name: /Téléphone/ })).toHaveValue('03 20 12 34 56');
  await user.clear(field(/Ville/));
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText('L’établissement « Agence de Lille » est enregistré.')).toBeVisible();
  expect(asked.find(({ operation }) => operation === 'SaveEstablishment')?.variables).toMatchObject({
    input: { id: 'e1', city: '', postcode: '59000' },
  });
});

test('an archived establishment is restored, and cannot be archived again', async () => {
  const archived = { ...LILLE, archivedAt: '2026-01-01T00:00:00.000Z' };
  const asked = fakeApi({ ...reads([archived]), RestoreEstablishment: { restoreEstablishment: { errors: [] } } });
  const { user } = render(<EstablishmentsScreen />);
  await user.click(await screen.findByRole('button', { name: 'Actions pour Agence de Lille' }));
  const restore = await screen.findByRole('menuitem', { name: 'Rétablir' });
  expect(screen.queryByRole('menuitem', { name: 'Archiver' })).not.toBeInTheDocument();
  await user.click(restore);
  expect(await screen.findByText('L’établissement « Agence de Lille » est de nouveau ouvert.')).toBeVisible();
  expect(asked.find(({ operation }) => operation === 'RestoreEstablishment')?.variables).toEqual({ id: 'e1' });
});

test('archiving asks, and says why it is refused', async () => {
  const errors = [refusal('LAST_ESTABLISHMENT', 'Une agence garde au moins un établissement.')];
  fakeApi({ ...reads(), ArchiveEstablishment: { archiveEstablishment: { errors } } });
  const { user } = render(<EstablishmentsScreen />);
  await user.click(await screen.findByRole('button', { name: 'Actions pour Agence de Lille' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Archiver' }));
  const dialog = await screen.findByRole('dialog', { name: 'Archiver l’établissement « Agence de Lille » ?' });
  await user.click(within(dialog).getByRole('button', { name: 'Archiver' }));
  expect(await screen.findByText('Une agence garde au moins un établissement.')).toBeVisible();
});
