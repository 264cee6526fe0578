import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeApi, refusal } from '@/test/fake-api';
import { render } from '@/test/render';
import { settingsWith } from '../test-settings';
import { ImportSettingsDialog } from './import-settings-dialog';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));

const FILE = new File(['{"format":"ruche"}'], 'champs.json', { type: 'application/json' });
// jsdom reads no files.
Object.defineProperty(File.prototype, 'text', { value: () => Promise.resolve('{"format":"ruche"}') });

const CHANGES = [{ id: '1', label: 'Badge', summary: 'Champ ajouté' }];
const NOTHING = { fieldSettings: null, previewedVersion: null, changes: [], errors: [] };
const PREVIEW = { ...NOTHING, previewedVersion: 3, changes: CHANGES };
const DONE = { ...NOTHING, fieldSettings: settingsWith(undefined, 4), changes: CHANGES };

function answering(preview: object, done: object = DONE) {
  return fakeApi({
    ImportFieldSettings: ({ input }) => ({
      importFieldSettings: (input as { preview: boolean }).preview ? preview : done,
    }),
  });
}

async function openWith(file: File = FILE) {
  const told = { onImported: jest.fn(), onClose: jest.fn() };
  const { user } = render(<ImportSettingsDialog {...told} />);
  await screen.findByRole('dialog', { name: 'Importer des réglages' });
  await user.upload(document.querySelector('input[type=file]') as HTMLInputElement, file);
  return { user, ...told };
}

const importButton = () => screen.getByRole('button', { name: 'Importer' });

test('a file is imported after it is shown what it changes', async () => {
  const asked = answering(PREVIEW);
  const { user, onImported, onClose } = await openWith();
  expect(await screen.findByText(/Champ ajouté/)).toHaveTextContent('Badge : Champ ajouté');
  expect(await axe(screen.getByRole('dialog'))).toHaveNoViolations();
  await user.click(importButton());
  expect(await screen.findByText('1 réglage est repris.')).toBeVisible();
  expect(asked.map(({ variables }) => variables['input'])).toEqual([
    { file: '{"format":"ruche"}', preview: true },
    { file: '{"format":"ruche"}', preview: false, version: 3 },
  ]);
  expect(onImported).toHaveBeenCalledWith(DONE.fieldSettings);
  expect(onClose).toHaveBeenCalled();
});

test('each line that is refused is told, and nothing can be imported', async () => {
  answering({ ...NOTHING, errors: [refusal('TYPE_DIFFERS', '« Badge » : ce champ existe ici avec un autre type.')] });
  await openWith();
  expect(await screen.findByText(/« Badge » : ce champ existe ici/)).toBeVisible();
  expect(importButton()).toBeDisabled();
});

test('settings that changed since the preview are said to have, and the dialog stays', async () => {
  answering(PREVIEW, { ...NOTHING, errors: [refusal('STALE_VERSION', 'Ces réglages ont changé.')] });
  const { user, onClose } = await openWith();
  await screen.findByText(/Champ ajouté/);
  await user.click(importButton());
  expect(await screen.findByText('Ces réglages ont changé.')).toBeVisible();
  expect(onClose).not.toHaveBeenCalled();
});

test('a file that changes nothing says so', async () => {
  answering({ ...PREVIEW, changes: [] });
  await openWith();
  expect(await screen.findByText(/vos réglages sont déjà ceux-là/)).toBeVisible();
  expect(importButton()).toBeDisabled();
});

test('a file that is too long is caught before sending', async () => {
  const asked = answering(PREVIEW);
  await openWith(new File(['x'.repeat(500_001)], 'film.json', { type: 'application/json' }));
  expect(await screen.findByText(/trop long/)).toBeVisible();
  expect(asked).toHaveLength(0);
});
