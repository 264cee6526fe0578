import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeApi, refusal } from '@/test/fake-api';
import { render } from '@/test/render';
import { enter } from './enter';
import { SignInForm } from './sign-in-form';

jest.mock('./enter');

const email = () => screen.getByRole('textbox', { name: 'E-mail' });
const password = () => screen.getByLabelText('Mot de passe');
const submit = () => screen.getByRole('button', { name: 'Se connecter' });

beforeEach(() => jest.mocked(enter).mockClear());

test('the right e-mail and password lead to the page that was asked for, in the person’s language', async () => {
  const asked = fakeApi({ SignIn: { signIn: { viewer: { user: { language: 'EN' } }, errors: [] } } });
  const { user } = render(<SignInForm returnTo="/intervenants" />);
  await user.type(email(), 'anne@exemple.fr');
  await user.type(password(), 'une phrase secrète{Enter}');
  expect(asked).toEqual([
    { operation: 'SignIn', variables: { input: { email: 'anne@exemple.fr', password: 'une phrase secrète' } } },
  ]);
  expect(enter).toHaveBeenCalledWith('/intervenants', 'EN');
});

test('a refusal is announced, and what was typed is kept', async () => {
  const sentence = 'E-mail ou mot de passe incorrect.';
  fakeApi({ SignIn: { signIn: { viewer: null, errors: [refusal('SIGN_IN_REFUSED', sentence)] } } });
  const { user, container } = render(<SignInForm returnTo="/" />);
  await user.type(email(), 'anne@exemple.fr');
  await user.type(password(), 'à côté');
  await user.click(submit());
  expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
  expect(email()).toHaveValue('anne@exemple.fr');
  expect(password()).toHaveValue('à côté');
  expect(enter).not.toHaveBeenCalled();
  expect(await axe(container)).toHaveNoViolations();
});

test('empty fields are caught before anything is sent', async () => {
  const asked = fakeApi({});
  const { user } = render(<SignInForm returnTo="/" />);
  await user.click(submit());
  expect(email()).toHaveAccessibleDescription('Remplissez ce champ.');
  expect(password()).toHaveAccessibleDescription('Remplissez ce champ.');
  expect(email()).toHaveFocus();
  expect(asked).toEqual([]);
});

test('a server out of reach is said, and nothing typed is lost', async () => {
  fakeApi({});
  const { user } = render(<SignInForm returnTo="/" />);
  await user.type(email(), 'anne@exemple.fr');
  await user.type(password(), 'une phrase secrète{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('Le serveur ne répond pas');
  expect(password()).toHaveValue('une phrase secrète');
});
