import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeApi, refusal } from '@/test/fake-api';
import { ADMIN, render } from '@/test/render';
import { goTo, router } from '../test-navigation';
import { NewWorkerPage } from './new-worker-page';
import { sheetAnswers } from './test-sheet-answers';

jest.mock('next/navigation', () => jest.requireActual<object>('../test-navigation'));

const PROFESSIONALS = { ...ADMIN, agency: { ...ADMIN.agency, modules: ['PROFESSIONAL_SHEETS' as const] } };

beforeEach(() => {
  goTo('/intervenants/nouveau');
  jest.clearAllMocks();
});

async function openNewSheet(createWorker: object, options?: Parameters<typeof render>[1]) {
  const asked = fakeApi({ ...sheetAnswers(), CreateWorker: { createWorker } });
  const page = render(<NewWorkerPage />, options);
  await screen.findByRole('heading', { level: 1, name: 'Nouvel intervenant' });
  return { ...page, asked };
}

const CREATED = { worker: { id: 'w7' }, warnings: [], errors: [] };
const lastName = () => screen.getByRole('textbox', { name: 'Nom (obligatoire)' });
const save = () => within(screen.getByRole('banner')).getByRole('button', { name: 'Enregistrer' });

async function fillIn(user: Awaited<ReturnType<typeof openNewSheet>>['user']) {
  await user.click(screen.getByRole('combobox', { name: 'Civilité (obligatoire)' }));
  await user.click(await screen.findByRole('option', { name: 'Mme' }));
  await user.type(lastName(), 'Durand');
  const address = within(screen.getByRole('group', { name: /Adresse principale/ }));
  await user.type(address.getByLabelText(/Numéro et rue/), '1 rue Haute');
  await user.type(address.getByLabelText(/Ville/), 'Lyon');
}

describe('a new sheet', () => {
  test('is saved, and leads to the sheet of the worker', async () => {
    const { user, asked, container } = await openNewSheet(CREATED);
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Géré par' })).toHaveValue('Hélène Moreau'));
    expect(await axe(container)).toHaveNoViolations();
    await fillIn(user);
    await user.click(save());
    await waitFor(() => expect(router.replace).toHaveBeenCalledWith('/intervenants/w7'));
    expect(asked.find(({ operation }) => operation === 'CreateWorker')?.variables).toEqual({
      input: {
        sheetKind: 'INDIVIDUAL',
        title: 'MRS',
        lastName: 'Durand',
        mainAddress: { line1: '1 rue Haute', line2: null, postcode: null, city: 'Lyon', country: 'FR' },
      },
    });
  });

  test('is saved once, however often one presses until its page is there', async () => {
    const { user, asked } = await openNewSheet(CREATED);
    await fillIn(user);
    await user.click(save());
    await waitFor(() => expect(router.replace).toHaveBeenCalled());
    await user.keyboard('{Control>}s{/Control}');
    expect(within(screen.getByRole('banner')).getByRole('button', { name: /Enregistrer/ })).toBeDisabled();
    expect(screen.queryByText(/^Modifié/)).not.toBeInTheDocument();
    expect(asked.filter(({ operation }) => operation === 'CreateWorker')).toHaveLength(1);
  });

  test('is refused beside the field, and keeps what was typed', async () => {
    const error = refusal('REQUIRED', 'Remplissez ce champ.', ['ownFields', 'diplomas']);
    const { user } = await openNewSheet({ worker: null, warnings: [], errors: [error] });
    await fillIn(user);
    await user.click(save());
    const diplomas = screen.getByRole('combobox', { name: 'Diplômes' });
    await waitFor(() => expect(diplomas).toHaveAccessibleDescription('Remplissez ce champ.'));
    expect(lastName()).toHaveValue('Durand');
    expect(router.replace).not.toHaveBeenCalled();
  });

  test('says at once what is empty, before sending', async () => {
    const { user, asked } = await openNewSheet(CREATED);
    await user.click(save());
    await waitFor(() => expect(lastName()).toHaveAccessibleDescription(/Remplissez ce champ/));
    expect(screen.getByLabelText(/Ville/)).toHaveAccessibleDescription('Indiquez la ville.');
    expect(screen.getByRole('combobox', { name: 'Civilité (obligatoire)' })).toHaveFocus();
    expect(asked.some(({ operation }) => operation === 'CreateWorker')).toBe(false);
  });

  test('gets a number when it is saved, unless told not to', async () => {
    const { user, asked } = await openNewSheet(CREATED);
    expect(screen.getByRole('textbox', { name: 'Matricule' })).toHaveValue('Attribué à l’enregistrement');
    await user.click(screen.getByRole('button', { name: 'Ne pas attribuer : Matricule' }));
    await fillIn(user);
    await user.click(save());
    await waitFor(() => expect(router.replace).toHaveBeenCalled());
    expect(asked.find(({ operation }) => operation === 'CreateWorker')?.variables).toMatchObject({
      input: { newRegistrationNumber: false },
    });
  });

  test('of a trainee gets 0', async () => {
    const { user } = await openNewSheet(CREATED);
    await user.click(screen.getByRole('combobox', { name: 'Nature' }));
    await user.click(await screen.findByRole('option', { name: 'TRAINEE' }));
    expect(screen.getByRole('textbox', { name: 'Matricule' })).toHaveValue('0, attribué à l’enregistrement');
  });

  test('is a professional’s where the agency has such sheets', async () => {
    const { user, asked } = await openNewSheet(CREATED, { viewer: PROFESSIONALS });
    await user.click(screen.getByRole('radio', { name: 'Fiche Pro' }));
    await waitFor(() => expect(asked.at(-1)?.variables).toEqual({ sheetKind: 'PROFESSIONAL', nature: 'EMPLOYEE' }));
    expect(screen.getByText('Modifié : Type de fiche')).toBeVisible();
  });

  test('asks no kind where there is but one', async () => {
    await openNewSheet(CREATED);
    expect(screen.queryByRole('radio', { name: 'Fiche Pro' })).not.toBeInTheDocument();
  });
});
