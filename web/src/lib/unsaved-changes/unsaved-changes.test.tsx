import { screen, waitFor } from '@testing-library/react';
import { render } from '@/test/render';
import { router } from '@/test/router';
import { useAskToLeave, useUnsavedGuard } from './unsaved-changes';
import { useGuardedRouter } from './use-guarded-router';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));

function Screen({ changed }: { changed: boolean }) {
  useUnsavedGuard(changed);
  const { push } = useGuardedRouter();
  return <button onClick={() => push('/ailleurs')}>Partir</button>;
}

beforeEach(() => router.push.mockClear());

test('with nothing unsaved one leaves at once', async () => {
  const { user } = render(<Screen changed={false} />);
  await user.click(screen.getByRole('button', { name: 'Partir' }));
  expect(router.push).toHaveBeenCalledWith('/ailleurs');
});

test('with something unsaved one is asked, and may stay', async () => {
  const { user } = render(<Screen changed />);
  await user.click(screen.getByRole('button', { name: 'Partir' }));
  expect(await screen.findByRole('dialog', { name: 'Modifications non enregistrées' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Rester sur la page' }));
  expect(router.push).not.toHaveBeenCalled();
});

test('with something unsaved one may leave all the same', async () => {
  const { user } = render(<Screen changed />);
  await user.click(screen.getByRole('button', { name: 'Partir' }));
  await user.click(await screen.findByRole('button', { name: 'Quitter sans enregistrer' }));
  expect(router.push).toHaveBeenCalledWith('/ailleurs');
});

test('closing the tab asks with the browser’s words only while something is unsaved', () => {
  const { unmount } = render(<Screen changed />);
  expect(leavePage()).toBe(true);
  unmount();
  expect(leavePage()).toBe(false);
});

test.each([
  ['has failed still asks', false, true],
  ['is under way asks no more', true, false],
])('closing the tab when leaving %s', async (_, isLoading, guarded) => {
  const { user } = render(<SignOut isLoading={isLoading} />);
  await user.click(screen.getByRole('button', { name: 'Se déconnecter' }));
  await user.click(await screen.findByRole('button', { name: 'Quitter sans enregistrer' }));
  await waitFor(() => expect(leavePage()).toBe(guarded));
});

function SignOut({ isLoading }: { isLoading: boolean }) {
  useUnsavedGuard(true);
  const ask = useAskToLeave();
  return <button onClick={() => ask(() => Promise.resolve(isLoading))}>Se déconnecter</button>;
}

function leavePage(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}
