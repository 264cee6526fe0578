import { screen, waitFor } from '@testing-library/react';
import { GraphqlError } from '@/lib/graphql/graphql-error';
import { loadPage } from '@/lib/load-page';
import { fakeApi } from '@/test/fake-api';
import { render } from '@/test/render';
import { useSignOut } from './use-sign-out';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));
jest.mock('@/lib/load-page', () => ({ loadPage: jest.fn() }));

beforeEach(() => jest.clearAllMocks());

function SignOut() {
  const signOut = useSignOut();
  return <button onClick={() => void signOut()}>Se déconnecter</button>;
}

async function signOut() {
  const { user } = render(<SignOut />);
  await user.click(screen.getByRole('button', { name: 'Se déconnecter' }));
}

test('signing out leads to sign-in', async () => {
  fakeApi({ SignOut: { signOut: { errors: [] } } });
  await signOut();
  await waitFor(() => expect(loadPage).toHaveBeenCalledWith('/connexion'));
});

test('signing out after the session has ended does, too', async () => {
  fakeApi({ SignOut: new GraphqlError('UNAUTHENTICATED', 'Connectez-vous.') });
  await signOut();
  await waitFor(() => expect(loadPage).toHaveBeenCalledWith('/connexion'));
});

test('signing out that could not be sent is said, and nothing is left', async () => {
  fakeApi({});
  await signOut();
  expect(await screen.findByText(/Le serveur ne répond pas/)).toBeVisible();
  expect(loadPage).not.toHaveBeenCalled();
});
