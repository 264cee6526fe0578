import { fireEvent, screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import { useForm, useWatch } from 'react-hook-form';
import { fakeUploads } from '@/test/fake-uploads';
import { render } from '@/test/render';
import { FileField } from './file-field';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));

function Scan() {
  const { control, handleSubmit } = useForm<{ uploadId: string | null }>({ defaultValues: { uploadId: null } });
  const uploadId = useWatch({ control, name: 'uploadId' });
  return (
    <form onSubmit={(event) => void handleSubmit(() => undefined)(event)}>
      <FileField control={control} name="uploadId" label="Scan" kind="DOCUMENT" required />
      <output>{JSON.stringify(uploadId)}</output>
    </form>
  );
}

const pdf = (name: string, bytes = 10) => new File([new Uint8Array(bytes)], name, { type: 'application/pdf' });
const value = () => screen.getByText(/^(null|".*")$/).textContent;

function open() {
  const page = render(<Scan />);
  const input = page.container.querySelector('input[type="file"]') as HTMLInputElement;
  return { ...page, choose: (file: File) => page.user.upload(input, file) };
}

test('a chosen file is sent at once, and the form holds its upload', async () => {
  const sent = fakeUploads({ uploadId: 'f1' });
  const { choose, container } = open();
  expect(screen.getByRole('button', { name: 'Scan : Choisissez un fichier…' })).toBeEnabled();
  await choose(pdf('permis.pdf'));
  expect(await screen.findByText('permis.pdf')).toBeVisible();
  await waitFor(() => expect(value()).toBe('"f1"'));
  expect(sent).toMatchObject([{ kind: 'DOCUMENT', file: { name: 'permis.pdf' } }]);
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

test('while it is sent one sees how far it is', async () => {
  let finish: (answer: { uploadId: string }) => void = () => undefined;
  fakeUploads(new Promise((resolve) => (finish = resolve)));
  const { choose } = open();
  await choose(pdf('permis.pdf'));
  expect(await screen.findByRole('progressbar', { name: 'Envoi du fichier' })).toHaveAttribute('aria-valuenow', '50');
  finish({ uploadId: 'f1' });
  await waitFor(() => expect(screen.queryByRole('progressbar')).not.toBeInTheDocument());
});

test('a refusal stands under the field, and another file takes its place', async () => {
  fakeUploads({ errors: [{ message: 'Ce PDF est incomplet.' }] }, { uploadId: 'f2' });
  const { choose } = open();
  await choose(pdf('coupé.pdf'));
  expect(await screen.findByRole('alert')).toHaveTextContent('Ce PDF est incomplet.');
  expect(value()).toBe('null');
  await choose(pdf('entier.pdf'));
  await waitFor(() => expect(value()).toBe('"f2"'));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('a file that is too large is not even sent', async () => {
  const sent = fakeUploads();
  const { choose } = open();
  await choose(pdf('énorme.pdf', 20_000_001));
  expect(await screen.findByRole('alert')).toHaveTextContent('Ce fichier dépasse 20 Mo');
  expect(sent).toEqual([]);
});

test('without an answer it says that nothing was sent', async () => {
  fakeUploads('unreachable');
  const { choose } = open();
  await choose(pdf('permis.pdf'));
  expect(await screen.findByRole('alert')).toHaveTextContent('Le fichier n’a pas été envoyé');
});

test('a file can be dropped here, and taken back', async () => {
  fakeUploads({ uploadId: 'f1' });
  const { user } = open();
  fireEvent.drop(screen.getByText('Scan'), { dataTransfer: { files: [pdf('permis.pdf')] } });
  await waitFor(() => expect(value()).toBe('"f1"'));
  await user.click(screen.getByRole('button', { name: 'Retirer permis.pdf' }));
  expect(value()).toBe('null');
  expect(screen.queryByText('permis.pdf')).not.toBeInTheDocument();
});
