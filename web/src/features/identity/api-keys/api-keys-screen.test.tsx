import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeApi, refusal } from '@/test/fake-api';
import { render } from '@/test/render';
import type { ApiKey } from './api-keys.documents';
import { ApiKeysScreen } from './api-keys-screen';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));

const SHOP: ApiKey = {
  id: 'k1',
  name: 'Boutique',
  prefix: 'ruche_Ab12',
  scopes: ['WORKERS_READ'],
  createdAt: '2026-11-23T08:00:00.000Z',
  lastUsedAt: '2026-11-24T08:00:00.000Z',
  revokedAt: null,
};
const OLD: ApiKey = { ...SHOP, id: 'k2', name: 'Ancienne', revokedAt: '2026-11-24T08:00:00.000Z' };

async function openCreating(answers: object) {
  const asked = fakeApi({ ApiKeys: { apiKeys: [SHOP] }, ...answers });
  const { user } = render(<ApiKeysScreen />);
  await user.click(screen.getByRole('button', { name: 'Créer une clé' }));
  const dialog = await screen.findByRole('dialog', { name: 'Créer une clé d’API' });
  const submit = () => user.click(within(dialog).getByRole('button', { name: 'Créer une clé' }));
  return { asked, user, dialog, submit };
}

const name = () => screen.getByRole('textbox', { name: /Nom/ });

test('the list shows what each key may do and when it was last used', async () => {
  fakeApi({ ApiKeys: { apiKeys: [SHOP, OLD] } });
  const { container } = render(<ApiKeysScreen />);
  const row = await screen.findByRole('row', { name: /Boutique/ });
  expect(row).toHaveTextContent('ruche_Ab12');
  expect(row).toHaveTextContent('Lire les intervenants');
  expect(row).toHaveTextContent('mar. 24 nov. 2026 à 09:00');
  expect(screen.getByRole('row', { name: /Ancienne/ })).toHaveTextContent('Révoquée');
  expect(await axe(container)).toHaveNoViolations();
});

test('an agency without a key is told when to make one', async () => {
  fakeApi({ ApiKeys: { apiKeys: [] } });
  render(<ApiKeysScreen />);
  expect(await screen.findByText('Aucune clé pour l’instant')).toBeVisible();
});

test('a new key is shown this once, with a command to try it', async () => {
  const secret = 'ruche_secret';
  const { asked, user, submit } = await openCreating({ CreateApiKey: { createApiKey: { secret, errors: [] } } });
  await user.type(name(), 'Logiciel de paie');
  await user.click(screen.getByRole('checkbox', { name: 'Créer et modifier les intervenants' }));
  await submit();
  const shown = await screen.findByRole('dialog', { name: 'Clé « Logiciel de paie »' });
  expect(within(shown).getByText(secret)).toBeVisible();
  expect(within(shown).getByText(/curl .*graphql/)).toHaveTextContent('Authorization: Bearer ruche_secret');
  expect(asked.find(({ operation }) => operation === 'CreateApiKey')?.variables).toEqual({
    input: { name: 'Logiciel de paie', scopes: ['WORKERS_READ', 'WORKERS_WRITE'] },
  });
  await user.click(screen.getByRole('button', { name: 'J’ai copié la clé' }));
  expect(screen.queryByText(secret)).not.toBeInTheDocument();
});

test('a refusal stands beside its field and what was typed is kept', async () => {
  const errors = [refusal('INVALID', 'Ce nom est trop long.', ['name'])];
  const { user, submit } = await openCreating({ CreateApiKey: { createApiKey: { secret: null, errors } } });
  await user.type(name(), 'Logiciel');
  await submit();
  expect(await screen.findByText('Ce nom est trop long.')).toBeVisible();
  expect(name()).toHaveAccessibleDescription(/Ce nom est trop long\./);
  expect(name()).toHaveValue('Logiciel');
  expect(await axe(document.body)).toHaveNoViolations();
});

test('a key without a name or a right is caught before anything is sent', async () => {
  const { asked, user, submit } = await openCreating({});
  await user.click(screen.getByRole('checkbox', { name: 'Lire les intervenants' }));
  await submit();
  expect(name()).toHaveAccessibleDescription(/Remplissez ce champ\./);
  expect(screen.getByText('Cochez au moins un droit.')).toBeVisible();
  expect(asked.map(({ operation }) => operation)).not.toContain('CreateApiKey');
});

test('revoking asks and names the key', async () => {
  const asked = fakeApi({ ApiKeys: { apiKeys: [SHOP] }, RevokeApiKey: { revokeApiKey: { errors: [] } } });
  const { user } = render(<ApiKeysScreen />);
  await user.click(await screen.findByRole('button', { name: 'Révoquer la clé « Boutique »' }));
  const dialog = await screen.findByRole('dialog', { name: 'Révoquer la clé « Boutique » ?' });
  await user.click(within(dialog).getByRole('button', { name: 'Révoquer' }));
  expect(await screen.findByText('La clé « Boutique » est révoquée.')).toBeVisible();
  expect(asked.find(({ operation }) => operation === 'RevokeApiKey')?.variables).toEqual({ id: 'k1' });
});
