import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeApi } from '@/test/fake-api';
import { render } from '@/test/render';
import { goTo } from '../../test-navigation';
import { listAnswers, workerRow } from '../../test-rows';
import { WorkerListPage } from '../worker-list-page';

jest.mock('next/navigation', () => jest.requireActual<object>('../../test-navigation'));

beforeEach(() => {
  goTo('/intervenants');
  jest.spyOn(window.Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
});

async function openBuilder() {
  const asked = fakeApi(listAnswers([workerRow('w1', 'Mme Claire DUPONT')]));
  const page = render(<WorkerListPage list="current" />);
  await screen.findByRole('columnheader', { name: 'Matricule' });
  await page.user.click(screen.getByRole('button', { name: 'Filtre avancé' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Filtre avancé' }));
  const choose = async (name: string, option: string, place = 0) => {
    await page.user.click(dialog.getAllByRole('combobox', { name })[place] as HTMLElement);
    await page.user.click(await screen.findByRole('option', { name: option }));
  };
  const rule = () => asked.filter(({ operation }) => operation === 'Workers').at(-1)?.variables['filter'];
  return { ...page, dialog, choose, rule };
}

test('a filter is built with a form, one group within, and stands in the address', async () => {
  const { user, dialog, choose, rule } = await openBuilder();
  await choose('Champ', 'Date de naissance');
  await choose('Comparaison', 'dans les prochains jours');
  await user.type(dialog.getByRole('textbox', { name: 'Nombre de jours' }), '30');
  await user.click(dialog.getByRole('button', { name: 'Ajouter un groupe' }));
  const group = within(dialog.getByRole('group', { name: 'Groupe 1' }));
  await user.type(group.getByRole('textbox', { name: 'Valeur' }), 'dup');
  expect(await axe(screen.getByRole('dialog'))).toHaveNoViolations();
  await user.click(dialog.getByRole('button', { name: 'Appliquer' }));
  await waitFor(() =>
    expect(rule()).toMatchObject({
      rule: {
        match: 'ALL',
        conditions: [{ property: 'birthDate', operator: 'IN_NEXT_DAYS', values: [30] }],
        groups: [{ match: 'ANY', conditions: [{ property: 'displayName', operator: 'CONTAINS', values: ['dup'] }] }],
      },
    }),
  );
  expect(await screen.findByRole('button', { name: 'Filtre avancé : 2 conditions' })).toBeVisible();
  expect(window.location.search).toContain('regle=');
});

test('one condition is written in words, and can be taken off', async () => {
  const { user, dialog, choose } = await openBuilder();
  await choose('Champ', 'Nature');
  await choose('Valeur', 'Candidat');
  await user.click(dialog.getByRole('button', { name: 'Appliquer' }));
  expect(await screen.findByRole('button', { name: 'Nature est Candidat' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Retirer le filtre Nature est Candidat' }));
  expect(window.location.search).toBe('');
});

test('a condition without its value is not applied: it says what is missing', async () => {
  const { user, dialog } = await openBuilder();
  await user.click(dialog.getByRole('button', { name: 'Appliquer' }));
  expect(await dialog.findByText('Complétez cette condition.')).toBeVisible();
  expect(window.location.search).toBe('');
});

test('all conditions can be removed: then there is no filter', async () => {
  const { user, dialog } = await openBuilder();
  await user.click(dialog.getByRole('button', { name: 'Retirer la condition' }));
  await user.click(dialog.getByRole('button', { name: 'Appliquer' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(screen.getByRole('button', { name: 'Filtre avancé' })).toBeVisible();
});
