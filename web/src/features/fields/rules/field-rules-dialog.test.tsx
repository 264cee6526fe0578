import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeApi, refusal } from '@/test/fake-api';
import { render } from '@/test/render';
import { aField, BADGE, settingsWith } from '../test-settings';
import { FieldRulesDialog } from './field-rules-dialog';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));

const CAR = aField({ key: 'car', origin: 'OWN', section: 'OTHER', label: 'Véhicule', type: 'YES_NO' });
const SETTINGS = settingsWith([aField(), CAR, BADGE]);

function open(answer: object) {
  const asked = fakeApi({
    SaveFieldSettings: { saveFieldSettings: { fieldSettings: null, theirChanges: [], errors: [], ...answer } },
  });
  const told = { onSaved: jest.fn(), onLate: jest.fn(), onClose: jest.fn() };
  const page = render(<FieldRulesDialog field={aField()} settings={SETTINGS} {...told} />);
  return { ...page, ...told, asked };
}

type User = ReturnType<typeof open>['user'];

const shownWhen = () => within(screen.getByRole('group', { name: 'Affiché quand…' }));
const save = () => screen.getByRole('button', { name: 'Enregistrer' });

async function choose(user: User, box: HTMLElement, option: string): Promise<void> {
  await user.click(box);
  await user.click(await screen.findByRole('option', { name: option }));
}

async function buildCondition(user: User): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Ajouter une ligne : Affiché quand…' }));
  await choose(user, shownWhen().getByRole('combobox', { name: 'Champ' }), 'Véhicule');
  await choose(user, shownWhen().getByRole('combobox', { name: 'Opérateur' }), 'est');
  await choose(user, shownWhen().getByRole('combobox', { name: 'Valeur' }), 'Oui');
}

test('a condition is built row by row and saved, and the field goes to another tab', async () => {
  const { user, asked, onSaved, baseElement } = open({ fieldSettings: SETTINGS });
  await buildCondition(user);
  await choose(user, screen.getByRole('combobox', { name: 'Section' }), 'Informations · Compétences');
  expect(await axe(baseElement)).toHaveNoViolations();
  await user.click(save());
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect(asked[0]?.variables['input']).toMatchObject({
    version: 3,
    settings: [
      { key: 'drivingLicence', shownWhen: { field: 'car', operator: 'is', value: true }, requiredBefore: null },
    ],
    order: [{ section: 'skills', keys: ['drivingLicence'] }],
  });
});

test('a row left incomplete is caught before it is sent', async () => {
  const { user, asked } = open({});
  await user.click(await screen.findByRole('button', { name: 'Ajouter une ligne : Affiché quand…' }));
  await user.click(save());
  await waitFor(() =>
    expect(shownWhen().getByRole('combobox', { name: 'Champ' })).toHaveAccessibleDescription(/Complétez cette ligne/),
  );
  expect(asked).toHaveLength(0);
});

test('a loop is refused beside the condition, which is kept', async () => {
  const loop = '« Permis » dépend de « Véhicule », qui dépend de lui à son tour : ouvrez la boucle.';
  const { user, onClose } = open({ errors: [refusal('RULE_LOOP', loop, ['settings', '0', 'shownWhen'])] });
  await buildCondition(user);
  await user.click(save());
  expect(await shownWhen().findByText(loop)).toBeVisible();
  expect(shownWhen().getByRole('combobox', { name: 'Champ' })).toHaveValue('Véhicule');
  expect(onClose).not.toHaveBeenCalled();
});
