import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeApi, refusal } from '@/test/fake-api';
import { ADMIN, render } from '@/test/render';
import { goTo, router } from '../test-navigation';
import type { SheetWorker } from './sheet-values';
import { SHEET_FIELDS, SHEET_SECTIONS, sheetAnswers } from './test-sheet-answers';
import { fieldNamed, sheetWorker } from './test-sheet';
import { WorkerSheetPage } from './worker-sheet-page';

jest.mock('next/navigation', () => jest.requireActual<object>('../test-navigation'));

const REQUIRED = { required: true, requiredBefore: 'ALWAYS' as const };
const READER = { ...ADMIN, user: { ...ADMIN.user, role: 'READER' as const } };

type Asked = ReturnType<typeof fakeApi>;

beforeEach(() => {
  goTo('/intervenants/w1');
  jest.clearAllMocks();
});

function saved(facts: Partial<SheetWorker>, warnings: object[] = []) {
  return { updateWorker: { worker: sheetWorker({ version: 4, ...facts }), warnings, conflict: null, errors: [] } };
}

function refused(...errors: object[]) {
  return { updateWorker: { worker: null, warnings: [], conflict: null, errors } };
}

function inputOf(asked: Asked, operation: string): unknown {
  return asked.filter((one) => one.operation === operation).at(-1)?.variables['input'];
}

async function openSheet(answers: object, options?: Parameters<typeof render>[1]) {
  const asked = fakeApi({ ...sheetAnswers(), ...answers });
  const page = render(<WorkerSheetPage workerId="w1" />, options);
  await screen.findByRole('heading', { level: 1, name: 'Mme Claire DUPONT' });
  return { ...page, asked };
}

const lastName = () => screen.getByRole('textbox', { name: 'Nom (obligatoire)' });
const save = () => within(screen.getByRole('banner')).getByRole('button', { name: 'Enregistrer' });

describe('a sheet', () => {
  test('shows its fields in their sections, and who it is about', async () => {
    const { container } = await openSheet({});
    expect(within(screen.getByRole('region', { name: 'Identité' })).getByLabelText('Prénom')).toHaveValue('Claire');
    expect(lastName()).toHaveAccessibleDescription('Le nom d’usage.');
    expect(screen.getByRole('textbox', { name: 'Téléphone mobile' })).toHaveValue('06 12 34 56 78');
    expect(screen.getByRole('textbox', { name: 'Date de naissance' })).toHaveValue('31/12/1990');
    expect(within(screen.getByRole('group', { name: /Adresse principale/ })).getByLabelText(/Ville/)).toHaveValue(
      'Montpellier',
    );
    expect(screen.getByText('Géré par Hélène Moreau')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  test('saves what changed and nothing else', async () => {
    const { user, asked } = await openSheet({ UpdateWorker: saved({ lastName: 'Durand' }) });
    await user.clear(lastName());
    await user.type(lastName(), 'Durand');
    expect(screen.getByText('Modifié : Nom')).toBeVisible();
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText('La fiche est enregistrée.')).toBeVisible();
    expect(inputOf(asked, 'UpdateWorker')).toEqual({ id: 'w1', version: 3, lastName: 'Durand' });
    expect(screen.queryByText('Modifié : Nom')).not.toBeInTheDocument();
    expect(lastName()).toHaveValue('Durand');
  });

  test('says what the save warned of, until it is dismissed', async () => {
    const warning = { message: 'La clé ne correspond pas à la date de naissance.' };
    const { user } = await openSheet({ UpdateWorker: saved({}, [warning]) });
    await user.click(save());
    expect(await screen.findByText(warning.message)).toBeVisible();
    const warnings = await screen.findByRole('status', { name: 'Enregistré, mais à vérifier' });
    await user.click(within(warnings).getByRole('button', { name: 'Fermer' }));
    expect(screen.queryByText(warning.message)).not.toBeInTheDocument();
  });

  test('puts a refusal beside its field and keeps what was typed', async () => {
    const message = 'Ce numéro n’existe pas : vérifiez ses chiffres.';
    const { user } = await openSheet({ UpdateWorker: refused(refusal('PHONE', message, ['mobilePhone'])) });
    const phone = screen.getByRole('textbox', { name: 'Téléphone mobile' });
    await user.clear(phone);
    await user.type(phone, '06 99');
    await user.click(save());
    await waitFor(() => expect(phone).toHaveAccessibleDescription(message));
    expect(phone).toHaveValue('06 99');
    expect(phone).toHaveFocus();
  });

  test('puts what no field can show above the form', async () => {
    const { user } = await openSheet({
      UpdateWorker: refused(refusal('MODULE_OFF', 'Ce module est fermé.', ['siret'])),
    });
    await user.click(save());
    expect(await screen.findByRole('alert')).toHaveTextContent('Ce module est fermé.');
  });

  test('that cannot be sent keeps what was typed', async () => {
    const { user } = await openSheet({});
    await user.type(lastName(), 'X');
    await user.click(save());
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Le serveur ne répond pas');
    expect(alert).toHaveFocus();
    expect(lastName()).toHaveValue('DupontX');
  });

  test('saved from its history shows there that it failed', async () => {
    const { user } = await openSheet({});
    await user.type(lastName(), 'X');
    await user.click(screen.getByRole('tab', { name: 'Historique' }));
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText(/Le serveur ne répond pas. Rien/)).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Historique' })).toHaveAttribute('aria-selected', 'true');
  });

  test.each([
    ['by the API', 'DupontX', refused(refusal('INVALID', 'Pas ce nom.', ['lastName'])), /Pas ce nom/],
    ['before it is sent', '', {}, /Remplissez ce champ/],
  ])('saved from its history and refused %s comes back to the field', async (_by, name, answer, sentence) => {
    const { user } = await openSheet({ UpdateWorker: answer });
    await user.clear(lastName());
    if (name !== '') await user.type(lastName(), name);
    await user.click(screen.getByRole('tab', { name: 'Historique' }));
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(lastName()).toBeVisible());
    await waitFor(() => expect(lastName()).toHaveAccessibleDescription(sentence));
    await waitFor(() => expect(lastName()).toHaveFocus());
  });

  test('refuses before sending what is empty or no day', async () => {
    const { user, asked } = await openSheet({ UpdateWorker: saved({}) });
    await user.clear(lastName());
    const birthDate = screen.getByRole('textbox', { name: 'Date de naissance' });
    await user.clear(birthDate);
    await user.type(birthDate, '31/02/1990');
    await user.click(save());
    await waitFor(() => expect(lastName()).toHaveAccessibleDescription(/Remplissez ce champ/));
    expect(birthDate).toHaveAccessibleDescription(/Cette date n’existe pas/);
    expect(birthDate).toHaveValue('31/02/1990');
    expect(lastName()).toHaveFocus();
    expect(inputOf(asked, 'UpdateWorker')).toBeUndefined();
  });

  test('is not saved by the keyboard from behind a dialog', async () => {
    const { user, asked } = await openSheet({ UpdateWorker: saved({}) });
    await user.type(lastName(), 'X');
    await user.click(screen.getByRole('button', { name: 'Autres actions' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Créé par' }));
    await screen.findByRole('dialog');
    await user.keyboard('{Control>}s{/Control}');
    expect(inputOf(asked, 'UpdateWorker')).toBeUndefined();
  });

  test('goes back to what is saved', async () => {
    const { user } = await openSheet({});
    await user.type(lastName(), 'X');
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(lastName()).toHaveValue('Dupont');
  });

  test('lists once what it lacks; each leads to its field', async () => {
    const fields = SHEET_FIELDS.map((field) => (field.key === 'firstName' ? { ...field, ...REQUIRED } : field));
    const { user } = await openSheet(sheetAnswers(sheetWorker({ mainAddress: null, firstName: null }), fields));
    expect(screen.getByText('2 champs obligatoires sont vides')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Adresse principale' }));
    expect(screen.getByLabelText(/Numéro et rue/)).toHaveFocus();
    await user.type(screen.getByRole('textbox', { name: 'Prénom (obligatoire)' }), 'Claire');
    expect(screen.getByText('Un champ obligatoire est vide')).toBeVisible();
  });

  test('shows withheld values masked, and not to be typed on', async () => {
    const masked = '• •• •• •• ••• ••• 93';
    const fields = SHEET_FIELDS.map((field) => (field.key === 'nir' ? { ...field, editable: false } : field));
    await openSheet(sheetAnswers(sheetWorker({ withheldFields: [{ key: 'nir', masked }] }), fields));
    const nir = screen.getByRole('textbox', { name: 'Numéro de sécurité sociale (NIR)' });
    expect(nir).toHaveValue(masked);
    expect(nir).toHaveAttribute('readonly');
    expect(nir).toHaveAccessibleDescription('Réservé aux personnes qui ont accès aux données de paie.');
  });

  test('is only to read for those who may not change it', async () => {
    const fields = SHEET_FIELDS.map((field) => ({ ...field, editable: false }));
    const worker = sheetWorker({ viewerCanEdit: false, viewerCanDelete: false });
    const { user, container } = await openSheet(sheetAnswers(worker, fields), { viewer: READER });
    for (const box of screen.getAllByRole('textbox')) expect(box).toHaveAttribute('readonly');
    expect(screen.getByRole('textbox', { name: 'Adresse principale' })).toHaveValue('3 rue Foch\n34000 Montpellier');
    expect(screen.getByRole('textbox', { name: 'Véhicule' })).toHaveValue('Non');
    expect(screen.queryByRole('button', { name: 'Enregistrer' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Autres actions' }));
    expect(await screen.findByRole('menuitem', { name: 'Créé par' })).toBeVisible();
    expect(screen.queryByRole('menuitem', { name: 'Supprimer' })).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  test('only names what it lacks to those who may not fill it in', async () => {
    const fields = SHEET_FIELDS.map((field) =>
      field.key === 'registrationNumber' ? { ...field, ...REQUIRED } : field,
    );
    const lacking = { registrationNumber: null, newRegistrationNumberDueAs: [] };
    await openSheet(sheetAnswers(sheetWorker({ ...lacking, viewerCanEdit: false }), fields), { viewer: READER });
    expect(screen.getByText('Un champ obligatoire est vide')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Matricule' })).not.toBeInTheDocument();
  });
});

describe('its numbers', () => {
  test('another nature says that a new number is due; the arrow asks for it', async () => {
    const { user, asked } = await openSheet({ UpdateWorker: saved({ nature: 'TEMP', registrationNumber: 'IN00001' }) });
    expect(screen.queryByRole('button', { name: 'Attribuer : Matricule' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('combobox', { name: 'Nature' }));
    await user.click(await screen.findByRole('option', { name: 'TEMP' }));
    expect(asked.at(-1)).toEqual({
      operation: 'SheetFields',
      variables: { sheetKind: 'INDIVIDUAL', nature: 'TEMP' },
    });
    expect(screen.getByRole('textbox', { name: 'Matricule' })).toHaveAccessibleDescription(
      /un nouveau numéro est à attribuer/,
    );
    await user.click(screen.getByRole('button', { name: 'Attribuer : Matricule' }));
    expect(screen.getByRole('textbox', { name: 'Matricule' })).toHaveValue('Attribué à l’enregistrement');
    await user.click(save());
    await screen.findByText('La fiche est enregistrée.');
    expect(inputOf(asked, 'UpdateWorker')).toMatchObject({ nature: 'TEMP', newRegistrationNumber: true });
    expect(screen.getByRole('textbox', { name: 'Matricule' })).toHaveValue('IN00001');
  });

  test('another nature brings its own fields and loses nothing typed', async () => {
    const siret = fieldNamed('siret', { label: 'SIRET' });
    const { user } = await openSheet({
      SheetFields: ({ nature }: Record<string, unknown>) => ({
        sheetFields: nature === 'CONTRACTOR' ? [...SHEET_FIELDS, siret] : SHEET_FIELDS,
        sheetSections: SHEET_SECTIONS,
      }),
    });
    await user.type(lastName(), 'X');
    await user.click(screen.getByRole('combobox', { name: 'Nature' }));
    await user.click(await screen.findByRole('option', { name: 'CONTRACTOR' }));
    expect(await screen.findByRole('textbox', { name: 'SIRET' })).toHaveValue('');
    expect(lastName()).toHaveValue('DupontX');
  });

  test('former ones are named with their days', async () => {
    const former = {
      kind: 'REGISTRATION' as const,
      number: 'CA00007',
      from: '2025-01-06T10:00:00Z',
      until: '2025-03-03T10:00:00Z',
    };
    await openSheet(sheetAnswers(sheetWorker({ formerNumbers: [former] })));
    expect(screen.getByText('Auparavant CA00007, du lun. 6 janv. 2025 au lun. 3 mars 2025')).toBeVisible();
  });
});

describe('two people on one sheet', () => {
  const theirs = {
    worker: sheetWorker({ version: 5, lastName: 'Martin', firstName: 'Chloé' }),
    warnings: [],
    conflict: {
      by: 'Yann Le Goff',
      at: '2026-02-02T08:00:00Z',
      changes: [
        { key: 'lastName', label: 'Nom', before: 'Dupont', theirs: 'Martin', yours: 'Durand', yoursGiven: true },
        { key: 'firstName', label: 'Prénom', before: 'Claire', theirs: 'Chloé', yours: null, yoursGiven: false },
      ],
    },
    errors: [refusal('STALE_VERSION', 'Cette fiche a changé.')],
  };

  async function saveTooLate() {
    const answers = { UpdateWorker: (variables: Record<string, unknown>) => answer(variables) };
    const answer = ({ input }: Record<string, unknown>) =>
      (input as { version: number }).version === 3
        ? { updateWorker: theirs }
        : saved({ version: 6, lastName: 'Durand', firstName: 'Chloé' });
    const page = await openSheet(answers);
    await page.user.clear(lastName());
    await page.user.type(lastName(), 'Durand');
    await page.user.click(save());
    const dialog = await screen.findByRole('dialog', { name: 'La fiche a changé entre-temps' });
    return { ...page, dialog: within(dialog) };
  }

  test('the second is shown what the first changed, and chooses', async () => {
    const { user, dialog, asked, baseElement } = await saveTooLate();
    expect(dialog.getByText('Prénom : Claire → Chloé')).toBeVisible();
    expect(dialog.getByText(/Yann Le Goff a enregistré cette fiche/)).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Enregistrer ces choix' })).toBeDisabled();
    expect(await axe(baseElement)).toHaveNoViolations();
    await user.click(dialog.getByRole('radio', { name: 'La vôtre : Durand' }));
    await user.click(dialog.getByRole('button', { name: 'Enregistrer ces choix' }));
    expect(await screen.findByText('La fiche est enregistrée.')).toBeVisible();
    expect(inputOf(asked, 'UpdateWorker')).toEqual({ id: 'w1', version: 5, lastName: 'Durand' });
    expect(screen.getByRole('textbox', { name: 'Prénom' })).toHaveValue('Chloé');
  });

  test('the other’s value can stand', async () => {
    const { user, dialog, asked } = await saveTooLate();
    await user.click(dialog.getByRole('radio', { name: 'Enregistrée par Yann Le Goff : Martin' }));
    await user.click(dialog.getByRole('button', { name: 'Enregistrer ces choix' }));
    await screen.findByText('La fiche est enregistrée.');
    expect(inputOf(asked, 'UpdateWorker')).toEqual({ id: 'w1', version: 5 });
  });

  test('going back to the sheet loses nothing and saves nothing', async () => {
    const { user, dialog, asked } = await saveTooLate();
    await user.click(dialog.getByRole('button', { name: 'Revenir à la fiche' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(lastName()).toHaveValue('Durand');
    expect(screen.getByRole('textbox', { name: 'Prénom' })).toHaveValue('Claire');
    expect(asked.filter(({ operation }) => operation === 'UpdateWorker')).toHaveLength(1);
  });
});

describe('the list one came from', () => {
  const neighbours = {
    WorkerNeighbours: { workerNeighbours: { first: 'w1', previous: null, next: 'w2', last: 'w9' } },
  };

  test('is walked by the arrows, disabled at its ends', async () => {
    goTo('/intervenants/w1?recherche=du&liste=anciens');
    const { user, asked } = await openSheet(neighbours);
    const next = screen.getByRole('button', { name: 'Intervenant suivant' });
    await waitFor(() => expect(next).toBeEnabled());
    expect(screen.getByRole('button', { name: 'Premier intervenant' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Intervenant précédent' })).toBeDisabled();
    await user.click(next);
    expect(router.push).toHaveBeenLastCalledWith('/intervenants/w2?recherche=du&liste=anciens');
    await user.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}');
    expect(router.push).toHaveBeenLastCalledWith('/intervenants/w9?recherche=du&liste=anciens');
    expect(asked.find(({ operation }) => operation === 'WorkerNeighbours')?.variables).toMatchObject({
      id: 'w1',
      filter: { search: 'du', statuses: ['INACTIVE'] },
    });
    expect(screen.getByRole('link', { name: 'Anciens intervenants' })).toHaveAttribute(
      'href',
      '/intervenants/anciens?recherche=du',
    );
  });

  test('is not walked by the keys that open the list of a field, nor from a dialog', async () => {
    const { user } = await openSheet(neighbours);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Intervenant suivant' })).toBeEnabled());
    await user.click(screen.getByRole('combobox', { name: 'Géré par' }));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await user.click(screen.getByRole('button', { name: 'Autres actions' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Créé par' }));
    await screen.findByRole('dialog');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(router.push).not.toHaveBeenCalled();
  });

  test('is not left with something unsaved before one was asked', async () => {
    const { user } = await openSheet(neighbours);
    await user.type(lastName(), 'X');
    await user.click(screen.getByRole('button', { name: 'Intervenant suivant' }));
    expect(await screen.findByRole('dialog', { name: 'Modifications non enregistrées' })).toBeVisible();
    expect(router.push).not.toHaveBeenCalled();
  });
});

describe('what can be done with it', () => {
  test('it becomes a favourite, and is one no longer', async () => {
    const answer = ({ favorite }: Record<string, unknown>) => ({
      setWorkerFavorite: { worker: { isFavorite: favorite }, errors: [] },
    });
    const { user, asked } = await openSheet({ SetWorkerFavorite: answer });
    const star = screen.getByRole('button', { name: 'Favori' });
    await user.click(star);
    await waitFor(() => expect(star).toHaveAttribute('aria-pressed', 'true'));
    await user.click(star);
    await waitFor(() => expect(star).toHaveAttribute('aria-pressed', 'false'));
    const sent = asked.filter(({ operation }) => operation === 'SetWorkerFavorite').map(({ variables }) => variables);
    expect(sent).toEqual([
      { workerId: 'w1', favorite: true },
      { workerId: 'w1', favorite: false },
    ]);
  });

  test('a refusal to mark it is said, and the star turns back', async () => {
    const message = 'Vous avez déjà 500 favoris.';
    const { user } = await openSheet({
      SetWorkerFavorite: { setWorkerFavorite: { worker: null, errors: [refusal('TOO_MANY', message)] } },
    });
    await user.click(screen.getByRole('button', { name: 'Favori' }));
    expect(await screen.findByText(message)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Favori' })).toHaveAttribute('aria-pressed', 'false');
  });

  test('marking it leaves alone what is said beside its fields', async () => {
    const { user } = await openSheet({
      SetWorkerFavorite: { setWorkerFavorite: { worker: { isFavorite: true }, errors: [] } },
    });
    await user.clear(lastName());
    await user.click(save());
    await waitFor(() => expect(lastName()).toHaveAccessibleDescription(/Remplissez ce champ/));
    await user.click(screen.getByRole('button', { name: 'Favori' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Favori' })).toHaveAttribute('aria-pressed', 'true'));
    expect(lastName()).toHaveAccessibleDescription(/Remplissez ce champ/);
  });

  test('it says who made it, and when', async () => {
    const { user } = await openSheet({});
    await user.click(screen.getByRole('button', { name: 'Autres actions' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Créé par' }));
    expect(await screen.findByText('Fiche créée le lun. 5 janv. 2026 à 09:30 par Hélène Moreau.')).toBeVisible();
  });

  test('its situation changes at once', async () => {
    const { user, asked } = await openSheet({ UpdateWorker: saved({ status: 'INACTIVE' }) });
    await user.click(screen.getByRole('button', { name: 'Autres actions' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Passer en Inactif' }));
    await screen.findByText('La fiche est enregistrée.');
    expect(inputOf(asked, 'UpdateWorker')).toEqual({ id: 'w1', version: 3, status: 'INACTIVE' });
    await user.click(screen.getByRole('button', { name: 'Autres actions' }));
    expect(await screen.findByRole('menuitem', { name: 'Passer en Actif' })).toBeVisible();
  });

  test('its situation waits for a kind of sheet that was changed and not saved', async () => {
    const viewer = { ...ADMIN, agency: { ...ADMIN.agency, modules: ['PROFESSIONAL_SHEETS' as const] } };
    const { user, asked } = await openSheet({ UpdateWorker: saved({}) }, { viewer });
    await user.click(screen.getByRole('radio', { name: 'Fiche Pro' }));
    await user.click(screen.getByRole('button', { name: 'Autres actions' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Passer en Inactif' }));
    expect(await screen.findByText('Modifié : Type de fiche, Situation')).toBeVisible();
    expect(inputOf(asked, 'UpdateWorker')).toBeUndefined();
  });

  test('its history names who, when, through which door, and what', async () => {
    const entry = {
      id: 'h1',
      at: '2026-02-01T09:00:00Z',
      by: { name: 'Yann Le Goff', kind: 'STAFF' },
      door: 'SCREEN',
      act: 'CHANGED',
      title: 'Fiche modifiée',
      version: 2,
      changes: [{ key: 'lastName', label: 'Nom', before: null, after: 'Dupont', restorable: false }],
    };
    const history = { nodes: [entry], pageInfo: { hasNextPage: false, endCursor: null } };
    const { user, container } = await openSheet({ WorkerHistory: { worker: { history } } });
    await user.type(lastName(), 'X');
    await user.click(screen.getByRole('tab', { name: 'Historique' }));
    expect(await screen.findByText('Fiche modifiée')).toHaveTextContent('par Yann Le Goff, à l’écran');
    expect(screen.getByText('Vide → Dupont')).toBeVisible();
    expect(window.location.search).toBe('?onglet=historique');
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('tab', { name: /Définition.*modifications non enregistrées/ }));
    expect(lastName()).toHaveValue('DupontX');
  });
});

describe('deleting', () => {
  const deletion = {
    WorkerDeletion: {
      workerDeletion: { nameToType: 'Dupont', items: [{ label: 'changements dans l’historique', count: 12 }] },
    },
  };

  async function openDialog(answers: object) {
    const page = await openSheet({ ...deletion, ...answers });
    await page.user.click(screen.getByRole('button', { name: 'Autres actions' }));
    await page.user.click(await screen.findByRole('menuitem', { name: 'Supprimer' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Supprimer Mme Claire DUPONT ?' }));
    expect(await dialog.findByText('changements dans l’historique : 12')).toBeVisible();
    return { ...page, dialog };
  }

  test('asks for the name, and leads to the list', async () => {
    const { user, dialog, asked } = await openDialog({
      DeleteWorker: { deleteWorker: { deletedId: 'w1', errors: [] } },
    });
    await user.type(dialog.getByRole('textbox', { name: /écrivez son nom : Dupont/ }), 'Dupont');
    await user.click(dialog.getByRole('button', { name: 'Supprimer définitivement' }));
    await waitFor(() => expect(router.push).toHaveBeenCalledWith('/intervenants'));
    expect(inputOf(asked, 'DeleteWorker')).toEqual({ id: 'w1', typedName: 'Dupont' });
  });

  test('is refused beside a name that is another', async () => {
    const error = refusal('NAME_DOES_NOT_MATCH', 'Ce n’est pas son nom.', ['typedName']);
    const { user, dialog } = await openDialog({ DeleteWorker: { deleteWorker: { deletedId: null, errors: [error] } } });
    const name = dialog.getByRole('textbox', { name: /écrivez son nom/ });
    await user.type(name, 'Durand');
    await user.click(dialog.getByRole('button', { name: 'Supprimer définitivement' }));
    await waitFor(() => expect(name).toHaveAccessibleDescription('Ce n’est pas son nom.'));
    expect(name).toHaveValue('Durand');
  });

  test('advises Inactif instead, and does it', async () => {
    const { user, dialog, asked } = await openDialog({ UpdateWorker: saved({ status: 'INACTIVE' }) });
    await user.click(dialog.getByRole('button', { name: 'Passer en Inactif' }));
    await screen.findByText('La fiche est enregistrée.');
    expect(inputOf(asked, 'UpdateWorker')).toEqual({ id: 'w1', version: 3, status: 'INACTIVE' });
  });
});
