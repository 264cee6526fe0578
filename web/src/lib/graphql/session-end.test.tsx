import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { render } from '@/test/render';
import { useUnsavedGuard } from '../unsaved-changes/unsaved-changes';
import { loadPage } from '../load-page';
import { GraphqlError } from './graphql-error';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));
jest.mock('../load-page', () => ({ loadPage: jest.fn() }));

beforeEach(() => jest.clearAllMocks());

function Reading({ changed }: { changed: boolean }) {
  const failing = { queryFn: () => Promise.reject(new GraphqlError('UNAUTHENTICATED', '')) };
  useUnsavedGuard(changed);
  const { error } = useQuery({ ...failing, queryKey: ['Choices'] });
  const second = useQuery({ ...failing, queryKey: ['Fields'] });
  return error && second.error ? <p>Failed</p> : null;
}

test('a session that is over leads to sign-in, and back afterwards', async () => {
  window.history.pushState(null, '', '/intervenants?tri=-NAME');
  render(<Reading changed={false} />);
  await waitFor(() => expect(loadPage).toHaveBeenCalledWith('/connexion?retour=%2Fintervenants%3Ftri%3D-NAME'));
});

test('with something typed it is said, once, and nothing is left', async () => {
  render(<Reading changed />);
  await screen.findByText('Failed');
  expect(await screen.findAllByText(/Votre session a pris fin/)).toHaveLength(1);
  expect(loadPage).not.toHaveBeenCalled();
});
