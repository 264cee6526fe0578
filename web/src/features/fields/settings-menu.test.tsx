import { screen } from '@testing-library/react';
import { fakeApi } from '@/test/fake-api';
import { render } from '@/test/render';
import { SettingsMenu } from './settings-menu';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));

async function openMenu() {
  const { user } = render(<SettingsMenu onImported={jest.fn()} />);
  await user.click(screen.getByRole('button', { name: 'Autres actions' }));
  return user;
}

test('the settings are handed over as a file', async () => {
  const kept: Blob[] = [];
  window.URL.createObjectURL = (blob) => `blob:${String(kept.push(blob as Blob))}`;
  window.URL.revokeObjectURL = jest.fn();
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    expect(this).toHaveAttribute('download', 'gestion-des-champs.json');
  });
  fakeApi({ FieldSettingsFile: { fieldSettingsFile: '{}' } });
  const user = await openMenu();
  await user.click(await screen.findByRole('menuitem', { name: 'Exporter les réglages' }));
  expect(await screen.findByRole('button', { name: 'Autres actions' })).toBeVisible();
  expect(click).toHaveBeenCalledTimes(1);
  expect(kept[0]?.type).toBe('application/json');
});

test('it leads to the history and to the import', async () => {
  fakeApi({});
  const user = await openMenu();
  expect(await screen.findByRole('menuitem', { name: 'Historique des réglages' })).toHaveAttribute(
    'href',
    '/administration/champs/historique',
  );
  await user.click(screen.getByRole('menuitem', { name: 'Importer des réglages' }));
  expect(await screen.findByRole('dialog', { name: 'Importer des réglages' })).toBeVisible();
});
