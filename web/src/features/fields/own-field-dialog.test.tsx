import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { fakeApi, refusal } from '@/test/fake-api';
import { render } from '@/test/render';
import { OwnFieldDialog } from './own-field-dialog';
import { aField, BADGE, settingsWith } from './test-settings';
import type { FieldSettings } from './use-field-settings';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));

const SETTINGS = settingsWith() as FieldSettings;

function open(field: typeof BADGE | null = null) {
  const onSaved = jest.fn();
  const onClose = jest.fn();
  const { user } = render(<OwnFieldDialog field={field} settings={SETTINGS} onSaved={onSaved} onClose={onClose} />);
  return { user, onSaved, onClose };
}

const saved = { fieldSettings: settingsWith(undefined, 4), errors: [] };

test('a field is added with its label, type and boxes', async () => {
  const asked = fakeApi({ CreateOwnField: { createOwnField: saved } });
  const { user, onSaved, onClose } = open();
  await user.type(screen.getByRole('textbox', { name: 'Libellé (obligatoire)' }), 'Véhicule de service');
  await user.click(screen.getByRole('checkbox', { name: 'Obligatoire' }));
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText('Le champ « Véhicule de service » est ajouté.')).toBeVisible();
  expect(asked[0]?.variables).toMatchObject({
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

test('a refusal stands beside its field and what was typed is kept', async () => {
  fakeApi({
    CreateOwnField: {
      createOwnField: {
        fieldSettings: null,
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
      { key: 's', label: 'S', labels: { fr: 'S', en: 'S' }, archived: false },
      { key: 'm', label: 'M', labels: { fr: 'M', en: 'M' }, archived: false },
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
  fakeApi({ UpdateOwnField: { updateOwnField: { fieldSettings: null, errors } } });
  const options = [{ key: 's', label: 'S', labels: { fr: 'S', en: 'S' }, archived: false }];
  const { user } = open(aField({ key: 'size', origin: 'OWN', label: 'Taille', options }));
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText('Ce choix figure deux fois.')).toBeVisible();
});

test('when somebody else changed the field meanwhile that is said above the form, and what was typed is kept', async () => {
  const message = 'Ce champ a changé depuis que vous l’avez ouvert.';
  const errors = [refusal('STALE_VERSION', message, [])];
  fakeApi({ UpdateOwnField: { updateOwnField: { fieldSettings: null, errors } } });
  const { user, onClose } = open(BADGE);
  const label = screen.getByRole('textbox', { name: 'Libellé (obligatoire)' });
  await user.type(label, ' bis');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText(message)).toBeVisible();
  expect(label).toHaveValue('Numéro de badge bis');
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
