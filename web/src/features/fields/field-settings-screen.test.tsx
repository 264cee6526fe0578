import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { GraphqlError } from '@/lib/graphql/graphql-error';
import { fakeApi, refusal } from '@/test/fake-api';
import { render } from '@/test/render';
import { FieldSettingsScreen } from './field-settings-screen';
import { aField, aSetting, BADGE, LAST_NAME, settingsWith } from './test-settings';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));

const SETTINGS = { FieldSettings: { fieldSettings: settingsWith() } };
const REQUIRED = 'Permis de conduire : obligatoire sur Fiche Particulier';
const SHOWN = 'Permis de conduire : afficher sur Fiche Particulier';

function save(answer: object) {
  return { saveFieldSettings: { fieldSettings: null, theirChanges: [], errors: [], ...answer } };
}

async function box(name: string): Promise<HTMLElement> {
  return screen.findByRole('checkbox', { name });
}

test('a field is made required and saved with the version it was changed on', async () => {
  const now = settingsWith([LAST_NAME, aField({ settings: [aSetting({ shown: true, required: true })] }), BADGE]);
  const asked = fakeApi({
    ...SETTINGS,
    SheetsLackingField: { sheetsLackingField: 12 },
    SaveFieldSettings: save({ fieldSettings: { ...now, version: 4 } }),
  });
  const { user } = render(<FieldSettingsScreen />);
  await user.click(await box(REQUIRED));
  expect(await screen.findByText(/12 fiches existantes ne l’ont pas/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Voir ces fiches' })).toHaveAttribute(
    'href',
    '/intervenants?manquant=drivingLicence&fiche=INDIVIDUAL',
  );
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText('Les réglages des champs sont enregistrés.')).toBeVisible();
  expect(asked.find(({ operation }) => operation === 'SaveFieldSettings')?.variables).toEqual({
    input: {
      version: 3,
      settings: [{ key: 'drivingLicence', sheetKind: 'INDIVIDUAL', shown: true, required: true }],
      order: [],
    },
  });
  expect(screen.queryByRole('button', { name: 'Enregistrer' })).not.toBeInTheDocument();
});

test('hiding a field says Non and takes « Obligatoire » off', async () => {
  fakeApi({ ...SETTINGS, SheetsLackingField: { sheetsLackingField: 0 } });
  const { user } = render(<FieldSettingsScreen />);
  await user.click(await box(REQUIRED));
  await user.click(await box(SHOWN));
  expect(await box(REQUIRED)).not.toBeChecked();
  expect(within(screen.getByRole('row', { name: /Permis de conduire/ })).getByText('Non')).toBeVisible();
});

test('a locked field cannot be hidden', async () => {
  fakeApi(SETTINGS);
  render(<FieldSettingsScreen />);
  expect(await box('Nom : afficher sur Fiche Particulier')).toBeDisabled();
});

test('the Pro columns stay empty while the agency has no professional sheets', async () => {
  fakeApi(SETTINGS);
  render(<FieldSettingsScreen />);
  await box(REQUIRED);
  expect(screen.getByRole('columnheader', { name: 'Fiche Pro' })).toBeVisible();
  expect(screen.queryByRole('checkbox', { name: /Fiche Pro/ })).not.toBeInTheDocument();
});

test('a stale save tells what the other changed and keeps what was ticked', async () => {
  const theirs = settingsWith(
    [LAST_NAME, aField(), { ...BADGE, settings: [aSetting({ shown: true, required: false })] }],
    4,
  );
  const change = { key: 'badge', label: 'Numéro de badge', by: 'Yann Le Goff', at: '2026-11-24T09:00:00.000Z' };
  const asked = fakeApi({
    ...SETTINGS,
    SheetsLackingField: { sheetsLackingField: 0 },
    SaveFieldSettings: save({
      fieldSettings: theirs,
      theirChanges: [{ ...change, sheetKind: 'INDIVIDUAL', summary: 'Afficher : Non → Oui' }],
      errors: [refusal('STALE_VERSION', 'Quelqu’un a enregistré entre-temps.')],
    }),
  });
  const { user } = render(<FieldSettingsScreen />);
  await user.click(await box(REQUIRED));
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText(/Afficher : Non → Oui/)).toHaveTextContent('Yann Le Goff');
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(await box(REQUIRED)).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await waitFor(() => expect(asked.filter(({ operation }) => operation === 'SaveFieldSettings')).toHaveLength(2));
  expect(asked.at(-1)?.variables).toMatchObject({ input: { version: 4 } });
});

test('a refusal is said and what was ticked is kept', async () => {
  fakeApi({
    ...SETTINGS,
    SheetsLackingField: { sheetsLackingField: 0 },
    SaveFieldSettings: save({ errors: [refusal('UNKNOWN_FIELD', 'Ce champ n’existe plus.', ['settings', '0'])] }),
  });
  const { user } = render(<FieldSettingsScreen />);
  await user.click(await box(REQUIRED));
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText('Ce champ n’existe plus.')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(await box(REQUIRED)).toBeChecked();
});

test('boxes ticked while a save is on its way wait to be saved', async () => {
  const required = aField({ settings: [aSetting({ shown: true, required: true })] });
  const fieldSettings = settingsWith([LAST_NAME, required, BADGE], 4);
  let answer: (saved: object) => void = () => undefined;
  const asked = fakeApi({
    ...SETTINGS,
    SheetsLackingField: { sheetsLackingField: 0 },
    SaveFieldSettings: () => new Promise((resolve) => (answer = resolve)),
  });
  const { user } = render(<FieldSettingsScreen />);
  await user.click(await box(REQUIRED));
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await user.click(await box('Numéro de badge : afficher sur Fiche Particulier'));
  answer(save({ fieldSettings }));
  expect(await screen.findByText('Les réglages des champs sont enregistrés.')).toBeVisible();
  expect(await box('Numéro de badge : afficher sur Fiche Particulier')).toBeChecked();
  expect(await box(REQUIRED)).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await waitFor(() =>
    expect(asked.at(-1)?.variables).toEqual({
      input: {
        version: 4,
        settings: [{ key: 'badge', sheetKind: 'INDIVIDUAL', shown: true, required: false }],
        order: [],
      },
    }),
  );
});

test.each([
  ['oneself', 4, 4],
  ['others too', 5, 3],
])('changes begun before %s saved something else are saved on version %i', async (_, standing, version) => {
  const archived = { ...BADGE, archivedAt: '2026-11-01T10:00:00.000Z' };
  const asked = fakeApi({
    FieldSettings: { fieldSettings: settingsWith([aField(), archived]) },
    RestoreOwnField: {
      restoreOwnField: { fieldSettings: settingsWith([aField(), BADGE], standing), theirChanges: [], errors: [] },
    },
    SheetsLackingField: { sheetsLackingField: 0 },
    SaveFieldSettings: save({ errors: [refusal('UNKNOWN_FIELD', 'Ce champ n’existe plus.')] }),
  });
  const { user } = render(<FieldSettingsScreen />);
  await user.click(await box(REQUIRED));
  await user.click(screen.getByRole('button', { name: 'Rétablir le champ Numéro de badge' }));
  await box('Numéro de badge : afficher sur Fiche Particulier');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ input: { version } }));
});

test('« Annuler » puts the boxes back as they are saved', async () => {
  fakeApi({ ...SETTINGS, SheetsLackingField: { sheetsLackingField: 0 } });
  const { user } = render(<FieldSettingsScreen />);
  await user.click(await box(REQUIRED));
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(await box(REQUIRED)).not.toBeChecked();
});

test('fields are found by a part of their name, without accents', async () => {
  fakeApi(SETTINGS);
  const { user } = render(<FieldSettingsScreen />);
  await user.type(await screen.findByLabelText('Chercher un champ'), 'numero');
  expect(screen.getByRole('row', { name: /Numéro de badge/ })).toBeVisible();
  expect(screen.queryByRole('row', { name: /Permis de conduire/ })).not.toBeInTheDocument();
});

test('an own field that was changed is shown as it is now, and changed again on what is saved now', async () => {
  let standing = settingsWith([LAST_NAME, BADGE]);
  const asked = fakeApi({
    FieldSettings: () => ({ fieldSettings: standing }),
    UpdateOwnField: ({ input }) => {
      const { labels } = input as { labels: { fr: string } };
      const changed = { ...BADGE, label: labels.fr, labels: { fr: labels.fr, en: labels.fr } };
      standing = settingsWith([LAST_NAME, changed], standing.version + 1);
      return { updateOwnField: { fieldSettings: standing, theirChanges: [], errors: [] } };
    },
  });
  const { user } = render(<FieldSettingsScreen />);
  await user.click(await screen.findByRole('button', { name: 'Modifier le champ Numéro de badge' }));
  await user.type(await screen.findByRole('textbox', { name: 'Libellé (obligatoire)' }), ' bleu');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByRole('rowheader', { name: 'Numéro de badge bleu' })).toBeVisible();
  expect(screen.queryByRole('dialog', { name: /Modifier le champ/ })).not.toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Modifier le champ Numéro de badge bleu' }));
  const label = await screen.findByRole('textbox', { name: 'Libellé (obligatoire)' });
  expect(label).toHaveValue('Numéro de badge bleu');
  await user.type(label, ' ciel');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByRole('rowheader', { name: 'Numéro de badge bleu ciel' })).toBeVisible();
  const versions = asked.flatMap(({ operation, variables }) =>
    operation === 'UpdateOwnField' ? [(variables['input'] as { version: number }).version] : [],
  );
  expect(versions).toEqual([3, 4]);
});

test('a field that is added is listed, and one that is archived leaves the table', async () => {
  fakeApi({
    FieldSettings: { fieldSettings: settingsWith([LAST_NAME]) },
    CreateOwnField: {
      createOwnField: { fieldSettings: settingsWith([LAST_NAME, BADGE], 4), theirChanges: [], errors: [] },
    },
    ArchiveOwnField: {
      archiveOwnField: {
        fieldSettings: settingsWith([LAST_NAME, { ...BADGE, archivedAt: '2026-11-01T10:00:00.000Z' }], 5),
        theirChanges: [],
        errors: [],
      },
    },
  });
  const { user } = render(<FieldSettingsScreen />);
  await screen.findByRole('rowheader', { name: /Nom/ });
  await user.click(screen.getByRole('button', { name: 'Ajouter un champ' }));
  await user.type(await screen.findByRole('textbox', { name: 'Libellé (obligatoire)' }), 'Numéro de badge');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByRole('rowheader', { name: 'Numéro de badge' })).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Modifier le champ Numéro de badge' }));
  await user.click(await screen.findByRole('button', { name: 'Archiver' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Archiver le champ « Numéro de badge » ?' }));
  await user.click(dialog.getByRole('button', { name: 'Archiver' }));
  expect(await screen.findByRole('button', { name: 'Rétablir le champ Numéro de badge' })).toBeVisible();
  expect(screen.queryByRole('rowheader', { name: 'Numéro de badge' })).not.toBeInTheDocument();
  expect(screen.queryByRole('dialog', { name: /Modifier le champ/ })).not.toBeInTheDocument();
});

test('an archived field is listed apart and can be restored', async () => {
  const archived = { ...BADGE, archivedAt: '2026-11-01T10:00:00.000Z' };
  const asked = fakeApi({
    FieldSettings: { fieldSettings: settingsWith([LAST_NAME, archived]) },
    RestoreOwnField: {
      restoreOwnField: { fieldSettings: settingsWith([LAST_NAME, BADGE], 4), theirChanges: [], errors: [] },
    },
  });
  const { user } = render(<FieldSettingsScreen />);
  await user.click(await screen.findByRole('button', { name: 'Rétablir le champ Numéro de badge' }));
  expect(await box('Numéro de badge : afficher sur Fiche Particulier')).toBeVisible();
  expect(asked.at(-1)?.variables).toEqual({ key: 'badge' });
});

test('an archived field that is required says how many sheets lack it before it is restored', async () => {
  const required = { ...BADGE, settings: [aSetting({ shown: true, required: true })] };
  const asked = fakeApi({
    FieldSettings: {
      fieldSettings: settingsWith([LAST_NAME, { ...required, archivedAt: '2026-11-01T10:00:00.000Z' }]),
    },
    SheetsLackingField: { sheetsLackingField: 12 },
    RestoreOwnField: {
      restoreOwnField: { fieldSettings: settingsWith([LAST_NAME, required], 4), theirChanges: [], errors: [] },
    },
  });
  const { user } = render(<FieldSettingsScreen />);
  await user.click(await screen.findByRole('button', { name: 'Rétablir le champ Numéro de badge' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Rétablir le champ « Numéro de badge » ?' }));
  expect(await dialog.findByText(/12 fiches existantes ne l’ont pas/)).toBeVisible();
  expect(dialog.getByRole('link', { name: 'Voir ces fiches' })).toHaveAttribute(
    'href',
    '/intervenants?manquant=badge&fiche=INDIVIDUAL',
  );
  expect(asked.map(({ operation }) => operation)).not.toContain('RestoreOwnField');
  await user.click(dialog.getByRole('button', { name: 'Rétablir' }));
  expect(await box('Numéro de badge : afficher sur Fiche Particulier')).toBeChecked();
});

test('a count that failed is said, and made again', async () => {
  let fails = true;
  fakeApi({
    ...SETTINGS,
    SheetsLackingField: () => (fails ? new GraphqlError('INTERNAL', 'Panne.') : { sheetsLackingField: 3 }),
  });
  const { user } = render(<FieldSettingsScreen />);
  await user.click(await box(REQUIRED));
  expect(await screen.findByText(/n’ont pas pu être comptées/)).toBeVisible();
  fails = false;
  await user.click(screen.getByRole('button', { name: 'Compter de nouveau' }));
  expect(await screen.findByText(/3 fiches existantes ne l’ont pas/)).toBeVisible();
});

test('the screen has no accessibility violation', async () => {
  fakeApi(SETTINGS);
  const { container } = render(<FieldSettingsScreen />);
  await box(REQUIRED);
  expect(await axe(container)).toHaveNoViolations();
});
