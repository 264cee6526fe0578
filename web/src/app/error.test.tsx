import { screen } from '@testing-library/react';
import { ErrorBoundary } from 'next/dist/client/components/error-boundary';
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime';
import { render } from '@/test/render';
import { router } from '@/test/router';
import StaffPageError from './(staff)/error';
import PageError from './error';

jest.mock('next/navigation', () => ({
  ...jest.requireActual<object>('next/navigation'),
  ...jest.requireActual<object>('@/test/router'),
}));

beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

test.each([
  ['a staff page', StaffPageError],
  ['another page', PageError],
])('when %s failed, Réessayer asks the server again and shows what came', async (_, errorComponent) => {
  let failing = true;
  const refresh = jest.fn(() => (failing = false));
  const Content = () => {
    if (failing) throw new Error('the server failed');
    return <p>La page</p>;
  };
  const { user } = render(
    <AppRouterContext value={{ ...router, refresh } as never}>
      <ErrorBoundary errorComponent={errorComponent}>
        <Content />
      </ErrorBoundary>
    </AppRouterContext>,
  );
  await user.click(await screen.findByRole('button', { name: 'Réessayer' }));
  expect(refresh).toHaveBeenCalledTimes(1);
  expect(await screen.findByText('La page')).toBeVisible();
});
