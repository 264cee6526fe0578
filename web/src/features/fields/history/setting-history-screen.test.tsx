import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeApi } from '@/test/fake-api';
import { render } from '@/test/render';
import { SettingHistoryScreen } from './setting-history-screen';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));

function change(id: string, version: number, facts: object = {}) {
  const at = '2026-11-24T09:00:00.000Z';
  return { id, version, label: 'Badge', by: 'Yann Le Goff', at, summary: 'Champ ajouté', parts: [], ...facts };
}

function page(nodes: object[], endCursor: string | null = null) {
  return { fieldSettingHistory: { nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor } } };
}

const PARTS = [
  { label: 'Libellé', before: 'Badge', after: 'Insigne' },
  { label: 'Choix ajoutés', before: null, after: 'Bleu' },
];

test('the changes of one save stand together, in words, and older ones are a button away', async () => {
  const asked = fakeApi({
    FieldSettingHistory: ({ after }) =>
      after === null
        ? page([change('3', 2, { parts: PARTS }), change('2', 2, { label: 'Nom', summary: 'Déplacé' })], 'more')
        : page([change('1', 1)]),
  });
  const { user, container } = render(<SettingHistoryScreen />);
  const saves = await screen.findByRole('list', { name: 'Historique des réglages' });
  expect(within(saves).getAllByText('Yann Le Goff')).toHaveLength(1);
  expect(screen.getByText('Libellé : Badge → Insigne')).toBeVisible();
  expect(screen.getByText('Choix ajoutés : Bleu')).toBeVisible();
  expect(screen.getByText(/Déplacé/)).toHaveTextContent('Nom : Déplacé');
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: 'Voir les changements plus anciens' }));
  expect(await screen.findByText(/Champ ajouté/)).toBeVisible();
  expect(asked.map(({ variables }) => variables['after'])).toEqual([null, 'more']);
  expect(screen.queryByRole('button', { name: /plus anciens/ })).not.toBeInTheDocument();
});

test('an agency that changed nothing is told what will be here', async () => {
  fakeApi({ FieldSettingHistory: page([]) });
  render(<SettingHistoryScreen />);
  expect(await screen.findByText('Aucun réglage n’a encore changé')).toBeVisible();
});

test('a failure offers to try again', async () => {
  fakeApi({});
  render(<SettingHistoryScreen />);
  expect(await screen.findByRole('button', { name: 'Réessayer' }, { timeout: 5000 })).toBeVisible();
});
