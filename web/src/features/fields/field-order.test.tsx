import { act, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { fakeApi } from '@/test/fake-api';
import { render } from '@/test/render';
import { FieldSettingsScreen } from './field-settings-screen';
import { aField, settingsWith } from './test-settings';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));

const ROW_HEIGHT = 40;

const NAMES = ['Permis', 'Véhicule', 'Zone'];
const FIELDS = NAMES.map((label) => aField({ key: label, label, labels: { fr: label, en: label } }));

/** Sees nothing come or go: no row is outside the window. */
class NoIntersectionObserver {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
  takeRecords = () => [];
}

// What dragging asks of a browser and jsdom does not have: rows one under the other, and no animation on its way.
beforeEach(() => {
  Object.assign(window, { IntersectionObserver: NoIntersectionObserver });
  Object.assign(document, { getAnimations: () => [] });
  Object.assign(Element.prototype, { getAnimations: () => [], animate: () => ({ finished: Promise.resolve() }) });
  jest.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const row = this.closest('tr');
    if (row === null) return new DOMRect(0, 0, 1000, 1000);
    return new DOMRect(0, [...document.querySelectorAll('tr')].indexOf(row) * ROW_HEIGHT, 600, ROW_HEIGHT);
  });
  // jsdom reads none of the styles of dragging, and says so each time.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => jest.restoreAllMocks());

function order(): (string | null)[] {
  return screen.getAllByRole('rowheader', { name: new RegExp(NAMES.join('|')) }).map((cell) => cell.textContent);
}

async function open() {
  const asked = fakeApi({ FieldSettings: { fieldSettings: settingsWith(FIELDS) } });
  const { user } = render(<FieldSettingsScreen />);
  await screen.findByRole('rowheader', { name: 'Permis' });
  return { asked, user };
}

async function pickUp(user: UserEvent, name: string): Promise<HTMLElement> {
  const handle = screen.getByRole('button', { name: `Déplacer ${name}` });
  act(() => handle.focus());
  await user.keyboard(' ');
  await waitFor(() => expect(handle).toHaveAttribute('aria-pressed', 'true'));
  return handle;
}

test('a field is moved by keyboard, told where it is, and its section’s order is saved', async () => {
  const { asked, user } = await open();
  await pickUp(user, 'Permis');
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(order()).toEqual(['Véhicule', 'Permis', 'Zone']));
  expect(await screen.findByText(/Permis est à la place 2/)).toBeInTheDocument();
  await user.keyboard(' ');
  await user.click(await screen.findByRole('button', { name: 'Enregistrer' }));
  await waitFor(() =>
    expect(asked.at(-1)).toEqual({
      operation: 'SaveFieldSettings',
      variables: {
        input: { version: 3, settings: [], order: [{ section: 'TRANSPORT', keys: ['Véhicule', 'Permis', 'Zone'] }] },
      },
    }),
  );
});

test('Escape puts a field that was picked up back in its place', async () => {
  const { user } = await open();
  const handle = await pickUp(user, 'Permis');
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(order()).toEqual(['Véhicule', 'Permis', 'Zone']));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(handle).not.toHaveAttribute('aria-pressed', 'true'));
  await waitFor(() => expect(order()).toEqual(NAMES));
  expect(screen.queryByRole('button', { name: 'Enregistrer' })).not.toBeInTheDocument();
});

test('fields cannot be moved while only some are listed', async () => {
  const { user } = await open();
  await user.type(screen.getByLabelText('Chercher un champ'), 'zone');
  expect(screen.getByRole('button', { name: 'Déplacer Zone' })).toBeDisabled();
});
