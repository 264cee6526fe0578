import { screen, within } from '@testing-library/react';
import { fakeApi } from '@/test/fake-api';
import { render } from '@/test/render';
import { NotificationBell } from './notification-bell';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));

const TOLD = {
  id: 'n1',
  title: 'Titre de séjour de Mme Claire DUPONT : expire demain',
  place: 'DOCUMENTS',
  workerId: 'w1',
  createdAt: '2026-11-24T09:00:00.000Z',
  readAt: null,
};

test('the bell says how much is unread, and lists it with the way to each', async () => {
  fakeApi({ UnreadNotifications: { unreadNotificationCount: 2 }, Notifications: { notifications: { nodes: [TOLD] } } });
  const { user } = render(<NotificationBell folded={false} />);
  await user.click(await screen.findByRole('button', { name: 'Notifications, 2 non lues' }));
  const link = await within(await screen.findByRole('dialog')).findByRole('link', { name: /expire demain/ });
  expect(link).toHaveAttribute('href', '/intervenants/w1?onglet=documents');
});

test('all that was seen is marked as read at once', async () => {
  const asked = fakeApi({
    UnreadNotifications: { unreadNotificationCount: 1 },
    Notifications: { notifications: { nodes: [TOLD] } },
    MarkAllNotificationsRead: { markAllNotificationsRead: { unreadNotificationCount: 0, errors: [] } },
  });
  const { user } = render(<NotificationBell folded />);
  await user.click(await screen.findByRole('button', { name: 'Notifications, une non lue' }));
  await user.click(await screen.findByRole('button', { name: 'Tout marquer comme lu' }));
  expect(asked).toContainEqual({ operation: 'MarkAllNotificationsRead', variables: { newestSeen: 'n1' } });
});

test('with nothing to tell it says so', async () => {
  fakeApi({ UnreadNotifications: { unreadNotificationCount: 0 }, Notifications: { notifications: { nodes: [] } } });
  const { user } = render(<NotificationBell folded={false} />);
  await user.click(await screen.findByRole('button', { name: 'Notifications, aucune non lue' }));
  expect(await screen.findByText('Aucune notification.')).toBeVisible();
});
