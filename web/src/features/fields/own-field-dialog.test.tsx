import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { fakeApi, refusal } from '@/test/fake-api';
import { render } from '@/test/render';
import { OwnFieldDialog } from './own-field-dialog';
import { aField, BADGE, settingsWith } from './test-settings';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));

const SETTINGS = settingsWith();

function open(field: typeof BADGE | null = null) {
  const told = { onSaved: jest.fn(), onLate: jest.fn(), onClose: jest.fn() };
  const { user } = render(<OwnFieldDialog field={field} settings={SETTINGS} {...told} />);
  return { user, ...told };
}

const saved = { fieldSettings: settingsWith(undefined, 6), theirChanges: [], errors: [] };

test('a field is added with its label, type and boxes', async () => {
  const asked = fakeApi({ SheetsLackingField: { sheetsLackingField: 0 }, CreateOwnField: { createOwnField: saved } });
  const { user, onSaved, onClose } = open();
  await user.type(screen.getByRole('textbox', { name: 'Libellé (obligatoire)' }), 'Véhicule de service');
  await user.click(screen.getByRole('checkbox', { name: 'Obligatoire' }));
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText('Le champ « Véhicule de service » est ajouté.')).toBeVisible();
  expect(asked.at(-1)?.variables).toMatchObject({
    input: {
      labels: { fr: 'Véhicule de service' },
      type: 'TEXT',
      section: 'OTHER',
      settings: [{ sheetKind: 'INDIVIDUAL', shown: true, required: true }],
    },
  });
  expect(onSaved).toHaveBeenCalledWith(saved.fieldSettings);
  expect(onClose).toHaveBeenCalled();
});

test('a new field made required says how many sheets will lack it', async () => {
  const asked = fakeApi({ SheetsLackingField: { sheetsLackingField: 12 } });
  const { user } = open();
  await user.click(screen.getByRole('checkbox', { name: 'Obligatoire' }));
  expect(await screen.findByText('12 fiches existantes ne l’auront pas (Fiche Particulier).')).toBeVisible();
  expect(asked[0]?.variables).toEqual({ key: null, sheetKind: 'INDIVIDUAL' });
});

test('a new field that is not shown is not required, and one that is required is shown', async () => {
  fakeApi({ SheetsLackingField: { sheetsLackingField: 0 } });
  const { user } = open();
  const [shown, required] = [
    screen.getByRole('checkbox', { name: 'Afficher' }),
    screen.getByRole('checkbox', { name: 'Obligatoire' }),
  ];
  await user.click(required);
  await user.click(shown);
  expect(required).not.toBeChecked();
  await user.click(required);
  expect(shown).toBeChecked();
});

test('a refusal stands beside its field and what was typed is kept', async () => {
  fakeApi({
    CreateOwnField: {
      createOwnField: {
        fieldSettings: null,
        theirChanges: [],
        errors: [refusal('LABEL_TAKEN', 'Un champ porte déjà ce libellé.', ['labels', 'fr'])],
      },
    },
  });
  const { user, onClose } = open();
  const label = screen.getByRole('textbox', { name: 'Libellé (obligatoire)' });
  await user.type(label, 'Badge');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText('Un champ porte déjà ce libellé.')).toBeVisible();
  expect(label).toHaveValue('Badge');
  expect(label).toHaveAccessibleDescription(/Un champ porte déjà ce libellé/);
  expect(onClose).not.toHaveBeenCalled();
});

test('an empty label is caught before sending', async () => {
  const asked = fakeApi({});
  const { user } = open();
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText('Remplissez ce champ.')).toBeVisible();
  expect(asked).toHaveLength(0);
});

test('a field that exists keeps its type, and its choices are retired rather than removed', async () => {
  const size = aField({
    key: 'size',
    origin: 'OWN',
    label: 'Taille',
    labels: { fr: 'Taille', en: 'Size' },
    options: [
      { key: 's', label: 'S', labels: { fr: 'S', en: 'S' }, archived: false, mergedInto: null, offeredWhen: null },
      { key: 'm', label: 'M', labels: { fr: 'M', en: 'M' }, archived: false, mergedInto: null, offeredWhen: null },
    ],
  });
  const asked = fakeApi({ UpdateOwnField: { updateOwnField: saved } });
  const { user } = open(size);
  expect(screen.getByRole('combobox', { name: 'Type' })).toBeDisabled();
  await user.click(screen.getAllByRole('checkbox', { name: 'Retiré' })[0] as HTMLElement);
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await screen.findByText('Le champ « Taille » est modifié.');
  expect(asked[0]?.variables).toMatchObject({
    key: 'size',
    input: {
      version: SETTINGS.version,
      options: [
        { key: 's', archived: true },
        { key: 'm', archived: false },
      ],
    },
  });
});

async function chooseType(user: UserEvent, name: string) {
  await user.click(screen.getByRole('combobox', { name: 'Type' }));
  await user.click(await screen.findByRole('option', { name }));
}

test('choices left empty do not stop a field that became a text', async () => {
  const asked = fakeApi({ CreateOwnField: { createOwnField: saved } });
  const { user } = open();
  await user.type(screen.getByRole('textbox', { name: 'Libellé (obligatoire)' }), 'Taille');
  await chooseType(user, 'Choix unique');
  await user.click(screen.getByRole('button', { name: 'Ajouter un choix' }));
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText('Remplissez ce champ.')).toBeVisible();
  await chooseType(user, 'Texte');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await screen.findByText('Le champ « Taille » est ajouté.');
  expect(asked[0]?.variables).toMatchObject({ input: { type: 'TEXT' } });
});

test.each(['Choix unique', 'Nombre', 'Oui / Non'])(
  'a default of text is none for a field that became %s',
  async (type) => {
    const asked = fakeApi({ CreateOwnField: { createOwnField: saved } });
    const { user } = open();
    await user.type(screen.getByRole('textbox', { name: 'Libellé (obligatoire)' }), 'Taille');
    await user.type(screen.getByRole('textbox', { name: 'Valeur par défaut' }), 'Moyenne');
    await chooseType(user, type);
    if (type === 'Choix unique') {
      await user.click(screen.getByRole('button', { name: 'Ajouter un choix' }));
      await user.type(screen.getByRole('textbox', { name: 'Choix 1' }), 'M');
    }
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await screen.findByText('Le champ « Taille » est ajouté.');
    expect(asked[0]?.variables).toMatchObject({ input: { defaultValue: null } });
  },
);

test('a refusal of what the form does not draw stands above it', async () => {
  const errors = [refusal('DUPLICATE_OPTION', 'Ce choix figure deux fois.', ['options', '0', 'key'])];
  fakeApi({ UpdateOwnField: { updateOwnField: { fieldSettings: null, theirChanges: [], errors } } });
  const options = [
    { key: 's', label: 'S', labels: { fr: 'S', en: 'S' }, archived: false, mergedInto: null, offeredWhen: null },
  ];
  const { user } = open(aField({ key: 'size', origin: 'OWN', label: 'Taille', options }));
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText('Ce choix figure deux fois.')).toBeVisible();
});

test('when somebody else changed the field meanwhile that is told, what was typed is kept, and saving again goes through', async () => {
  const theirs = { ...BADGE, label: 'Insigne', labels: { fr: 'Insigne', en: 'Insigne' }, unique: true };
  const change = {
    key: 'badge',
    label: 'Insigne',
    by: 'Yann Le Goff',
    at: '2026-11-24T09:00:00.000Z',
    sheetKind: null,
  };
  const late = {
    fieldSettings: settingsWith([theirs], 5),
    theirChanges: [{ ...change, summary: 'Champ modifié : libellé, valeur unique' }],
    errors: [refusal('STALE_VERSION', 'Ce champ a changé.', [])],
  };
  const asked = fakeApi({
    UpdateOwnField: ({ input }) => ({
      updateOwnField: (input as { version: number }).version === SETTINGS.version ? late : saved,
    }),
  });
  const { user, onLate, onClose } = open(BADGE);
  const help = screen.getByRole('textbox', { name: 'Aide' });
  await user.type(help, 'Au dos');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText(/libellé, valeur unique/)).toHaveTextContent('Yann Le Goff');
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(help).toHaveValue('Au dos');
  expect(screen.getByRole('textbox', { name: 'Libellé (obligatoire)' })).toHaveValue('Insigne');
  expect(onLate).toHaveBeenCalledWith(late.fieldSettings);
  expect(onClose).not.toHaveBeenCalled();

  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText('Le champ « Insigne » est modifié.')).toBeVisible();
  expect(asked.at(-1)?.variables).toMatchObject({
    input: { version: 5, labels: { fr: 'Insigne' }, helps: { fr: 'Au dos' }, unique: true },
  });
  expect(onClose).toHaveBeenCalled();
});

test('after somebody else’s change what was typed is still asked for before it is lost', async () => {
  const change = { key: 'badge', label: 'Badge', by: 'Yann', at: '2026-11-24T09:00:00.000Z', sheetKind: null };
  const late = {
    fieldSettings: settingsWith([{ ...BADGE, searchable: true }], 5),
    theirChanges: [{ ...change, summary: 'Champ modifié : recherche' }],
    errors: [refusal('STALE_VERSION', 'Ce champ a changé.', [])],
  };
  fakeApi({ UpdateOwnField: { updateOwnField: late } });
  const { user, onClose } = open(BADGE);
  await user.type(screen.getByRole('textbox', { name: 'Libellé (obligatoire)' }), ' bis');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await screen.findByText(/recherche/);
  await user.keyboard('{Escape}');
  expect(await screen.findByRole('dialog', { name: 'Modifications non enregistrées' })).toBeVisible();
  expect(onClose).not.toHaveBeenCalled();
});

test('a field is archived after asking', async () => {
  const asked = fakeApi({ ArchiveOwnField: { archiveOwnField: saved } });
  const { user, onClose } = open(BADGE);
  await user.click(screen.getByRole('button', { name: 'Archiver' }));
  const dialog = await screen.findByRole('dialog', { name: 'Archiver le champ « Numéro de badge » ?' });
  await user.click(within(dialog).getByRole('button', { name: 'Archiver' }));
  expect(await screen.findByText('Le champ « Numéro de badge » est archivé.')).toBeVisible();
  expect(asked[0]?.variables).toEqual({ key: 'badge' });
  expect(onClose).toHaveBeenCalled();
});

test('closing with something typed asks first', async () => {
  fakeApi({});
  const { user, onClose } = open(BADGE);
  const label = screen.getByRole('textbox', { name: 'Libellé (obligatoire)' });
  await user.type(label, ' bis');
  await user.keyboard('{Escape}');
  expect(await screen.findByRole('dialog', { name: 'Modifications non enregistrées' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Rester sur la page' }));
  expect(label).toHaveValue('Numéro de badge bis');
  expect(onClose).not.toHaveBeenCalled();
});

test('Escape takes the question of archiving back and keeps the dialog', async () => {
  fakeApi({});
  const { user, onClose } = open(BADGE);
  await user.click(screen.getByRole('button', { name: 'Archiver' }));
  await screen.findByRole('dialog', { name: 'Archiver le champ « Numéro de badge » ?' });
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog', { name: /Archiver le champ/ })).not.toBeInTheDocument();
  expect(onClose).not.toHaveBeenCalled();
});

test('the form offers what the API says a field of the type can be', async () => {
  const { user } = open();
  const pattern = () => screen.queryByRole('textbox', { name: 'Modèle (expression régulière)' });
  expect(pattern()).toBeVisible();
  expect(screen.getByRole('checkbox', { name: 'Valeur unique' })).toBeEnabled();
  await user.click(screen.getByRole('combobox', { name: 'Type' }));
  expect(screen.getAllByRole('option')).toHaveLength(SETTINGS.ownFieldTypes.length);
  await user.click(screen.getByRole('option', { name: 'Texte long' }));
  expect(pattern()).not.toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Longueur maximale' })).toBeVisible();
  expect(screen.getByRole('checkbox', { name: 'Valeur unique' })).toBeDisabled();
});
