import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeApi, refusal } from '@/test/fake-api';
import { fakeUploads } from '@/test/fake-uploads';
import { render } from '@/test/render';
import { sheetWorker } from '../sheet/test-sheet';
import { PhotoFrame } from './photo-frame';

jest.mock('next/navigation', () => jest.requireActual<object>('../test-navigation'));

const PHOTO = { id: 'f0', medium: '/files/f0/256?s=1', large: '/files/f0/original?s=1' };
const file = new File(['x'], 'claire.png', { type: 'image/png' });

const changed = (photo: object | null, previousPhotoId: string | null, ...errors: object[]) => ({
  worker: { photo },
  previousPhotoId,
  errors,
});

async function open(answers: object, photo: typeof PHOTO | null = null) {
  const asked = fakeApi({ ...answers });
  const { user, baseElement } = render(<PhotoFrame worker={sheetWorker({ photo })} />);
  await user.click(screen.getByRole('button', { name: photo ? 'Changer la photo' : 'Ajouter une photo' }));
  await screen.findByRole('button', { name: 'Photo : Choisissez un fichier…' });
  const choose = () => user.upload(baseElement.querySelector('input[type="file"]') as HTMLInputElement, file);
  return { user, asked, choose, baseElement };
}

test('a photo is chosen, sent, and given to the worker', async () => {
  const sent = fakeUploads({ uploadId: 'f1' });
  const { asked, choose, baseElement } = await open({ SetWorkerPhoto: { setWorkerPhoto: changed(PHOTO, null) } });
  expect(await axe(baseElement)).toHaveNoViolations();
  await choose();
  expect(await screen.findByText('La photo est ajoutée.')).toBeVisible();
  expect(sent).toMatchObject([{ kind: 'PHOTO', file: { name: 'claire.png' } }]);
  expect(asked).toEqual([{ operation: 'SetWorkerPhoto', variables: { workerId: 'w1', uploadId: 'f1' } }]);
});

test('what is no photo is refused beside the button, and nothing changes', async () => {
  fakeUploads({ errors: [{ message: 'Ce fichier n’est pas au format .gif, .jpg ou .png.' }] });
  const { asked, choose } = await open({});
  await choose();
  expect(await screen.findByRole('alert')).toHaveTextContent('Ce fichier n’est pas au format');
  expect(asked).toEqual([]);
});

test('a photo that is taken off can be put back', async () => {
  const { user, asked } = await open(
    {
      RemoveWorkerPhoto: { removeWorkerPhoto: changed(null, 'f0') },
      RestoreWorkerPhoto: { restoreWorkerPhoto: changed(PHOTO, null) },
    },
    PHOTO,
  );
  expect(screen.getByRole('img', { name: 'Photo : Mme Claire DUPONT' })).toHaveAttribute('src', PHOTO.medium);
  await user.click(screen.getByRole('button', { name: 'Retirer la photo' }));
  const said = await screen.findByText('La photo est retirée.');
  await user.click(within(said.closest('[role="alert"]') as HTMLElement).getByRole('button', { name: 'Annuler' }));
  expect(await screen.findByText('La photo précédente est rétablie.')).toBeVisible();
  expect(asked.at(-1)).toEqual({ operation: 'RestoreWorkerPhoto', variables: { workerId: 'w1', photoId: 'f0' } });
});

test('a refusal of the worker’s file is said', async () => {
  fakeUploads({ uploadId: 'f1' });
  const gone = refusal('UPLOAD_NOT_FOUND', 'Ce fichier n’est plus disponible.');
  const { choose } = await open({ SetWorkerPhoto: { setWorkerPhoto: changed(null, null, gone) } });
  await choose();
  expect(await screen.findByText('Ce fichier n’est plus disponible.')).toBeVisible();
});

test('who may not edit sees the photo and changes nothing', () => {
  render(<PhotoFrame worker={sheetWorker({ photo: PHOTO, viewerCanEdit: false })} />);
  expect(screen.getByText('Photo : Mme Claire DUPONT')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
