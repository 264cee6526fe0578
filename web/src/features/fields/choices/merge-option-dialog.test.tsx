import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeApi, refusal } from '@/test/fake-api';
import { render } from '@/test/render';
import { OwnFieldDialog } from '../own-field-dialog';
import { aField, settingsWith } from '../test-settings';
import type { FieldSettings } from '../use-field-settings';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));

type Option = FieldSettings['fields'][number]['options'][number];

function option(key: string, facts: Partial<Option> = {}): Option {
  const label = `Permis ${key.toUpperCase()}`;
  return {
    key,
    label,
    labels: { fr: label, en: label },
    archived: false,
    mergedInto: null,
    offeredWhen: null,
    ...facts,
  };
}

const PERMIT = aField({
  key: 'permit',
  origin: 'OWN',
  label: 'Permis',
  labels: { fr: 'Permis', en: 'Permis' },
  options: [option('b'), option('c1'), option('old', { archived: true })],
});
const MERGED = { ...PERMIT, options: [option('b'), option('c1', { archived: true, mergedInto: 'b' }), option('old')] };
const ANSWERED = { fieldSettings: settingsWith([MERGED], 4), theirChanges: [], errors: [] };

function open() {
  const told = { onSaved: jest.fn(), onLate: jest.fn(), onClose: jest.fn() };
  const { user, container } = render(<OwnFieldDialog field={PERMIT} settings={settingsWith([PERMIT])} {...told} />);
  return { user, container, ...told };
}

async function chooseTarget({ user }: ReturnType<typeof open>, name = 'Permis B') {
  await user.click(screen.getByRole('button', { name: 'Fusionner le choix « Permis C1 » avec un autre' }));
  const dialog = await screen.findByRole('dialog', { name: 'Fusionner le choix « Permis C1 »' });
  await user.click(within(dialog).getByRole('combobox', { name: 'Avec le choix (obligatoire)' }));
  await user.click(await screen.findByRole('option', { name }));
  return dialog;
}

test('a choice is merged into another after it is said on how many sheets, and what was typed is kept', async () => {
  const asked = fakeApi({ SheetsHoldingOption: { sheetsHoldingOption: 12 }, MergeOptions: { mergeOptions: ANSWERED } });
  const page = open();
  await page.user.type(screen.getByRole('textbox', { name: 'Aide' }), 'Au dos');
  const dialog = await chooseTarget(page);
  expect(await within(dialog).findByText(/12 fiches portent ce choix : elles porteront l’autre/)).toBeVisible();
  expect(await axe(dialog)).toHaveNoViolations();
  await page.user.click(within(dialog).getByRole('button', { name: 'Fusionner' }));
  expect(await screen.findByText('Le choix « Permis C1 » est fusionné avec « Permis B ».')).toBeVisible();
  expect(asked.find(({ operation }) => operation === 'MergeOptions')?.variables).toEqual({
    input: { key: 'permit', version: 3, from: 'c1', into: 'b' },
  });
  expect(page.onLate).toHaveBeenCalledWith(ANSWERED.fieldSettings);
  expect(screen.getByText('« Permis C1 » est fusionné avec « Permis B ».')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Aide' })).toHaveValue('Au dos');
});

test('only choices that are offered are there to be chosen', async () => {
  fakeApi({ SheetsHoldingOption: { sheetsHoldingOption: 0 } });
  const { user } = open();
  await user.click(screen.getByRole('button', { name: 'Fusionner le choix « Permis C1 » avec un autre' }));
  await user.click(await screen.findByRole('combobox', { name: 'Avec le choix (obligatoire)' }));
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Permis B']);
});

test('a refusal stands beside its field and the choice is kept', async () => {
  const errors = [refusal('ARCHIVED_OPTION', 'Ce choix est retiré.', ['into'])];
  fakeApi({
    SheetsHoldingOption: { sheetsHoldingOption: 1 },
    MergeOptions: { mergeOptions: { fieldSettings: null, theirChanges: [], errors } },
  });
  const page = open();
  const dialog = await chooseTarget(page);
  await page.user.click(within(dialog).getByRole('button', { name: 'Fusionner' }));
  const target = within(dialog).getByRole('combobox', { name: 'Avec le choix (obligatoire)' });
  expect(await within(dialog).findByText('Ce choix est retiré.')).toBeVisible();
  expect(target).toHaveDisplayValue('Permis B');
  expect(target).toHaveAccessibleDescription(/Ce choix est retiré/);
});

test('no choice is caught before sending', async () => {
  const asked = fakeApi({ SheetsHoldingOption: { sheetsHoldingOption: 1 } });
  const { user } = open();
  await user.click(screen.getByRole('button', { name: 'Fusionner le choix « Permis C1 » avec un autre' }));
  await user.click(await screen.findByRole('button', { name: 'Fusionner' }));
  expect(await screen.findByText('Remplissez ce champ.')).toBeVisible();
  expect(asked.map(({ operation }) => operation)).toEqual(['SheetsHoldingOption']);
});

test('when somebody else changed the field first that is told, and nothing is merged', async () => {
  const change = {
    key: 'permit',
    label: 'Permis',
    by: 'Yann Le Goff',
    at: '2026-11-24T09:00:00.000Z',
    sheetKind: null,
  };
  const late = {
    fieldSettings: settingsWith([PERMIT], 5),
    theirChanges: [{ ...change, summary: 'Champ modifié : choix' }],
    errors: [refusal('STALE_VERSION', 'Ce champ a changé.')],
  };
  fakeApi({ SheetsHoldingOption: { sheetsHoldingOption: 1 }, MergeOptions: { mergeOptions: late } });
  const page = open();
  const dialog = await chooseTarget(page);
  await page.user.click(within(dialog).getByRole('button', { name: 'Fusionner' }));
  expect(await screen.findByText(/Champ modifié : choix/)).toHaveTextContent('Yann Le Goff');
  expect(screen.queryByText(/est fusionné avec/)).not.toBeInTheDocument();
});
