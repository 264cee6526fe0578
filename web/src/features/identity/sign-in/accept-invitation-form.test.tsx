import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeApi, refusal } from '@/test/fake-api';
import { render } from '@/test/render';
import { AcceptInvitationForm } from './accept-invitation-form';
import { enter } from './enter';

jest.mock('./enter');

const form = <AcceptInvitationForm token="jeton" agencyName="Maison des Tilleuls" email="claire@exemple.fr" />;
const password = () => screen.getByLabelText(/Mot de passe/);
const submit = () => screen.getByRole('button', { name: 'Ouvrir mon compte' });

beforeEach(() => jest.mocked(enter).mockClear());

test('a password opens the account and signs in', async () => {
  const asked = fakeApi({
    AcceptInvitation: { acceptInvitation: { viewer: { user: { language: 'FR' } }, errors: [] } },
  });
  const { user } = render(form);
  await user.type(password(), 'le jardin bourdonne');
  await user.click(submit());
  expect(asked).toEqual([
    { operation: 'AcceptInvitation', variables: { input: { token: 'jeton', password: 'le jardin bourdonne' } } },
  ]);
  expect(enter).toHaveBeenCalledWith('/', 'FR');
});

test('a password refused is said beside its field, and kept', async () => {
  const errors = [refusal('PASSWORD_TOO_SHORT', 'Ce mot de passe est trop court.', ['password'])];
  fakeApi({ AcceptInvitation: { acceptInvitation: { viewer: null, errors } } });
  const { user, container } = render(form);
  await user.type(password(), 'court');
  await user.click(submit());
  expect(await screen.findByText('Ce mot de passe est trop court.')).toBeVisible();
  expect(password()).toHaveAccessibleDescription(/Ce mot de passe est trop court\./);
  expect(password()).toHaveValue('court');
  expect(await axe(container)).toHaveNoViolations();
});

test('an invitation used meanwhile is said above the form', async () => {
  const errors = [refusal('INVITATION_EXPIRED', 'Cette invitation n’est plus valable.', ['token'])];
  fakeApi({ AcceptInvitation: { acceptInvitation: { viewer: null, errors } } });
  const { user } = render(form);
  await user.type(password(), 'le jardin bourdonne{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('Cette invitation n’est plus valable.');
});

test('an empty password is caught before anything is sent', async () => {
  const asked = fakeApi({});
  const { user } = render(form);
  await user.click(submit());
  expect(password()).toHaveAccessibleDescription(/Remplissez ce champ\./);
  expect(asked).toEqual([]);
});
