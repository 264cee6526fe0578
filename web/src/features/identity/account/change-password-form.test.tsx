import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeApi, refusal } from '@/test/fake-api';
import { render } from '@/test/render';
import { ChangePasswordForm } from './change-password-form';

const current = () => screen.getByLabelText(/Mot de passe actuel/);
const next = () => screen.getByLabelText(/Nouveau mot de passe/);
const submit = () => screen.getByRole('button', { name: 'Changer le mot de passe' });

test('the password is changed, said so, and no longer on the screen', async () => {
  const asked = fakeApi({ ChangePassword: { changePassword: { errors: [] } } });
  const { user } = render(<ChangePasswordForm />);
  await user.type(current(), 'l’ancien');
  await user.type(next(), 'le jardin bourdonne');
  await user.click(submit());
  expect(await screen.findByText('Votre mot de passe est changé.')).toBeVisible();
  expect(asked[0]?.variables).toEqual({ input: { currentPassword: 'l’ancien', newPassword: 'le jardin bourdonne' } });
  expect(current()).toHaveValue('');
  expect(next()).toHaveValue('');
});

test('each refusal stands beside its field, and what was typed is kept', async () => {
  const errors = [
    refusal('WRONG_PASSWORD', 'Ce n’est pas votre mot de passe.', ['currentPassword']),
    refusal('PASSWORD_TOO_SHORT', 'Ce mot de passe est trop court.', ['newPassword']),
  ];
  fakeApi({ ChangePassword: { changePassword: { errors } } });
  const { user, container } = render(<ChangePasswordForm />);
  await user.type(current(), 'à côté');
  await user.type(next(), 'court{Enter}');
  expect(await screen.findByText('Ce n’est pas votre mot de passe.')).toBeVisible();
  expect(current()).toHaveAccessibleDescription(/Ce n’est pas votre mot de passe\./);
  expect(next()).toHaveAccessibleDescription(/Ce mot de passe est trop court\./);
  expect(current()).toHaveValue('à côté');
  expect(next()).toHaveValue('court');
  expect(await axe(container)).toHaveNoViolations();
});

test('empty fields are caught before anything is sent', async () => {
  const asked = fakeApi({});
  const { user } = render(<ChangePasswordForm />);
  await user.click(submit());
  expect(current()).toHaveAccessibleDescription(/Remplissez ce champ\./);
  expect(next()).toHaveAccessibleDescription(/Remplissez ce champ\./);
  expect(asked).toEqual([]);
});
