import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeApi, refusal } from '@/test/fake-api';
import { render } from '@/test/render';
import { ModulesScreen } from './modules-screen';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));

const AVAILABLE = ['PROFESSIONAL_SHEETS', 'TELEPHONE_TIME_KEEPING'];
const reads = { Modules: { agency: { id: 'a1', modules: ['PROFESSIONAL_SHEETS'], availableModules: AVAILABLE } } };
const toggle = (name: string) => screen.findByRole('switch', { name });

test('what is on is on, and what is to come cannot be switched', async () => {
  fakeApi(reads);
  const { container } = render(<ModulesScreen />);
  expect(await toggle('Fiches professionnelles')).toBeChecked();
  expect(await toggle('Télégestion')).not.toBeChecked();
  expect(await toggle('SMS')).toBeDisabled();
  expect(await axe(container)).toHaveNoViolations();
});

test('a module is switched at once, and back again by Annuler', async () => {
  const asked = fakeApi({ ...reads, SetModule: { setModule: { errors: [] } } });
  const { user } = render(<ModulesScreen />);
  await user.click(await toggle('Télégestion'));
  expect(await screen.findByText('Le module « Télégestion » est activé.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(await screen.findByText('Le module « Télégestion » est désactivé.')).toBeVisible();
  expect(asked.filter(({ operation }) => operation === 'SetModule').map(({ variables }) => variables)).toEqual([
    { module: 'TELEPHONE_TIME_KEEPING', on: true },
    { module: 'TELEPHONE_TIME_KEEPING', on: false },
  ]);
});

test('a refusal is said, and the switch stays as it was', async () => {
  fakeApi({ ...reads, SetModule: { setModule: { errors: [refusal('NO', 'Pas maintenant.')] } } });
  const { user } = render(<ModulesScreen />);
  await user.click(await toggle('Télégestion'));
  expect(await screen.findByText('Pas maintenant.')).toBeVisible();
  expect(await toggle('Télégestion')).not.toBeChecked();
});
