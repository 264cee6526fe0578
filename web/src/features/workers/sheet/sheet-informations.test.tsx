import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeApi, refusal } from '@/test/fake-api';
import { ADMIN, render } from '@/test/render';
import { goTo } from '../test-navigation';
import { NewWorkerPage } from './new-worker-page';
import { SHEET_FIELDS, SHEET_SECTIONS, sheetAnswers } from './test-sheet-answers';
import { fieldNamed, optionsNamed, ownField, sheetWorker } from './test-sheet';
import { WorkerSheetPage } from './worker-sheet-page';

jest.mock('next/navigation', () => jest.requireActual<object>('../test-navigation'));

const PROFESSIONALS = { ...ADMIN, agency: { ...ADMIN.agency, modules: ['PROFESSIONAL_SHEETS' as const] } };
const MANAGER = { ...ADMIN, user: { ...ADMIN.user, role: 'MANAGER' as const } };

const SKILLS = { section: 'skills', tab: 'INFORMATIONS' as const };
const LICENCE = fieldNamed('drivingLicence', {
  label: 'Permis',
  section: 'IDENTITY',
  type: 'SINGLE_CHOICE',
  options: optionsNamed({ NONE: 'Aucun', B: 'Permis B' }),
});
const CAR = ownField('vehicle', 'TEXT', {
  ...SKILLS,
  label: 'Modèle de voiture',
  shownWhen: { field: 'drivingLicence', operator: 'is', value: 'B' },
});
const HOBBY = ownField('hobby', 'TEXT', { ...SKILLS, label: 'Loisirs', requiredBefore: 'PUBLISHING' });
const DEGREE = ownField('degree', 'TEXT', { ...SKILLS, label: 'Diplôme principal', required: true });
const FIELDS = [...SHEET_FIELDS, LICENCE, HOBBY, CAR];

beforeEach(() => goTo('/intervenants/w1'));

type Options = Parameters<typeof render>[1] & { fields?: typeof FIELDS; worker?: Parameters<typeof sheetWorker>[0] };

async function openSheet(answers: object = {}, { fields = FIELDS, worker = {}, ...options }: Options = {}) {
  const asked = fakeApi({ ...sheetAnswers(sheetWorker(worker), fields), ...answers });
  const page = render(<WorkerSheetPage workerId="w1" />, options);
  await screen.findByRole('heading', { level: 1, name: 'Mme Claire DUPONT' });
  return { ...page, asked };
}

type User = Awaited<ReturnType<typeof openSheet>>['user'];

const tab = (name: RegExp | string) => screen.getByRole('tab', { name });
const save = () => within(screen.getByRole('banner')).getByRole('button', { name: 'Enregistrer' });
const sent = (asked: ReturnType<typeof fakeApi>, operation: string): unknown =>
  asked.filter((one) => one.operation === operation).at(-1)?.variables['input'];

async function chooseLicence(user: User, option: string): Promise<void> {
  await user.click(screen.getByRole('combobox', { name: 'Permis' }));
  await user.click(await screen.findByRole('option', { name: option }));
}

function saved(facts: object = {}) {
  return { updateWorker: { worker: sheetWorker({ version: 4, ...facts }), warnings: [], conflict: null, errors: [] } };
}

describe('the tab Informations', () => {
  test('shows the sections the agency put there, and is saved with the other tab', async () => {
    const { user, asked, container } = await openSheet({ UpdateWorker: saved({ ownFields: { hobby: 'Jardin' } }) });
    await user.type(screen.getByRole('textbox', { name: 'Prénom' }), 'X');
    expect(tab(/Définition/)).toHaveAccessibleName(/modifications non enregistrées/);
    await user.click(tab('Informations'));
    const section = within(screen.getByRole('region', { name: 'Compétences' }));
    await user.type(section.getByRole('textbox', { name: 'Loisirs' }), 'Jardin');
    expect(tab(/Informations/)).toHaveAccessibleName(/modifications non enregistrées/);
    expect(screen.getByText('Modifié : Prénom, Loisirs')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(save());
    await screen.findByText('La fiche est enregistrée.');
    expect(sent(asked, 'UpdateWorker')).toMatchObject({ firstName: 'ClaireX', ownFields: { hobby: 'Jardin' } });
  });

  test('a field comes and goes with the value it depends on, keeps what was typed, and is sent only while it is there', async () => {
    const { user, asked } = await openSheet({ UpdateWorker: saved() });
    const car = () => screen.queryByRole('textbox', { name: 'Modèle de voiture', hidden: true });
    expect(car()).not.toBeInTheDocument();
    await chooseLicence(user, 'Permis B');
    await user.click(tab('Informations'));
    await user.type(screen.getByRole('textbox', { name: 'Modèle de voiture' }), 'Clio');
    await user.click(tab(/Définition/));
    await chooseLicence(user, 'Aucun');
    expect(car()).not.toBeInTheDocument();
    expect(screen.getByText('Modifié : Permis')).toBeVisible();
    await chooseLicence(user, 'Permis B');
    expect(car()).toHaveValue('Clio');
    await chooseLicence(user, 'Aucun');
    await user.click(save());
    await screen.findByText('La fiche est enregistrée.');
    expect(sent(asked, 'UpdateWorker')).toEqual({ id: 'w1', version: 3, drivingLicence: 'NONE' });
  });

  test.each([
    ['before it is sent', {}, /Remplissez ce champ/],
    ['by the API', { UpdateWorker: refused('Ce diplôme n’existe pas.') }, /Ce diplôme n’existe pas/],
  ])('a refusal there %s leads to it from the other tab', async (_by, answers, sentence) => {
    const { user } = await openSheet(answers, {
      fields: [...FIELDS, DEGREE],
      worker: { ownFields: { degree: 'BTS' } },
    });
    const degree = () => screen.getByRole('textbox', { name: 'Diplôme principal (obligatoire)' });
    await user.click(tab('Informations'));
    if ('UpdateWorker' in answers) await user.type(degree(), 'X');
    else await user.clear(degree());
    await user.click(tab('Définition'));
    await user.click(save());
    await waitFor(() => expect(tab(/Informations/)).toHaveAttribute('aria-selected', 'true'));
    expect(degree()).toHaveAccessibleDescription(sentence);
    await waitFor(() => expect(degree()).toHaveFocus());
  });

  test('what is needed before a moment is listed, leads to its tab, and keeps nobody from saving', async () => {
    const { user } = await openSheet({ UpdateWorker: saved({ firstName: 'ClaireX' }) });
    expect(screen.getByText('À remplir avant la publication dans la boutique (1)')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Prénom' }), 'X');
    await user.click(save());
    await screen.findByText('La fiche est enregistrée.');
    await user.click(screen.getByRole('button', { name: 'Loisirs' }));
    const hobby = screen.getByRole('textbox', { name: 'Loisirs' });
    await waitFor(() => expect(hobby).toHaveFocus());
    await user.type(hobby, 'Jardin');
    expect(screen.queryByText(/avant la publication/)).not.toBeInTheDocument();
  });

  test('is there for administrators alone while nothing stands on it', async () => {
    const { unmount, user } = await openSheet({}, { fields: [...SHEET_FIELDS] });
    await user.click(tab('Informations'));
    expect(screen.getByRole('link', { name: 'Composer l’onglet' })).toHaveAttribute('href', '/administration/champs');
    unmount();
    goTo('/intervenants/w1');
    await openSheet({}, { fields: [...SHEET_FIELDS], viewer: MANAGER });
    expect(screen.queryByRole('tab', { name: 'Informations' })).not.toBeInTheDocument();
  });
});

test('the sheets of professionals have an Informations of their own, a new one too', async () => {
  goTo('/intervenants/nouveau');
  const rate = ownField('rate', 'MONEY', { ...SKILLS, label: 'Tarif', requiredBefore: 'HIRING' });
  const asked = fakeApi({
    ...sheetAnswers(),
    SheetFields: ({ sheetKind }: Record<string, unknown>) => ({
      sheetFields: sheetKind === 'PROFESSIONAL' ? [...SHEET_FIELDS, rate] : FIELDS,
      sheetSections: SHEET_SECTIONS,
    }),
    CreateWorker: {
      createWorker: { worker: null, warnings: [], errors: [refusal('RANGE', 'Trop peu.', ['ownFields', 'rate'])] },
    },
  });
  const { user } = render(<NewWorkerPage />, { viewer: PROFESSIONALS });
  await user.click(await screen.findByRole('radio', { name: 'Fiche Pro' }));
  expect(await screen.findByText('À remplir avant l’embauche (1)')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Tarif' }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Tarif' })).toHaveFocus());
  expect(screen.queryByRole('textbox', { name: 'Loisirs' })).not.toBeInTheDocument();
  await user.keyboard('12');
  await user.click(tab('Définition (modifications non enregistrées)'));
  await user.click(screen.getByRole('combobox', { name: 'Civilité (obligatoire)' }));
  await user.click(await screen.findByRole('option', { name: 'Mme' }));
  await user.type(screen.getByRole('textbox', { name: 'Nom (obligatoire)' }), 'Durand');
  const address = within(screen.getByRole('group', { name: /Adresse principale/ }));
  await user.type(address.getByLabelText(/Numéro et rue/), '1 rue Haute');
  await user.type(address.getByLabelText(/Ville/), 'Lyon');
  await user.click(save());
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Tarif' })).toHaveAccessibleDescription('Trop peu.'));
  expect(sent(asked, 'CreateWorker')).toMatchObject({ sheetKind: 'PROFESSIONAL', ownFields: { rate: 12 } });
});

test('a choice offers what stands under the choice above it', async () => {
  const area = ownField('area', 'SINGLE_CHOICE', {
    label: 'Type de trajet',
    parentKey: 'drivingLicence',
    options: [
      { key: 'bus', label: 'Bus', offeredWhen: ['NONE'] },
      { key: 'road', label: 'Route', offeredWhen: ['B'] },
    ],
  });
  const { user } = await openSheet({}, { fields: [...FIELDS, area] });
  await chooseLicence(user, 'Permis B');
  await user.click(screen.getByRole('combobox', { name: 'Type de trajet' }));
  expect(screen.queryByRole('option', { name: 'Bus' })).not.toBeInTheDocument();
  await user.click(await screen.findByRole('option', { name: 'Route' }));
  await chooseLicence(user, 'Aucun');
  await user.click(save());
  await waitFor(() =>
    expect(screen.getByRole('combobox', { name: 'Type de trajet' })).toHaveAccessibleDescription(
      'Ce choix n’est pas proposé avec cette valeur de « Permis » : choisissez-en un autre.',
    ),
  );
});

function refused(message: string) {
  const errors = [refusal('INVALID', message, ['ownFields', 'degree'])];
  return { updateWorker: { worker: null, warnings: [], conflict: null, errors } };
}
