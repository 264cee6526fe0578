import { Button } from '@mantine/core';
import { act, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useUnsavedGuard } from '@/lib/unsaved-changes/unsaved-changes';
import { render } from '@/test/render';
import { ConfirmDialog } from './confirm-dialog';
import { SelectField } from './form/choice-fields';
import { DayField } from './form/day-field';
import { TextField } from './form/text-field';
import { FormDialog } from './form-dialog';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));

const CITIES = ['Lens', 'Lille'].map((value) => ({ value, label: value }));

interface PlaceProps {
  onClose: () => void;
  onSubmit: () => void;
  pageChanged: boolean;
}

/** A form over a page, with another question it may ask over itself. */
function Place({ onClose, onSubmit, pageChanged }: PlaceProps) {
  const { control } = useForm({ defaultValues: { name: '', city: 'Lens', since: null } });
  const [asking, setAsking] = useState(false);
  useUnsavedGuard(pageChanged);
  return (
    <FormDialog
      title="Lieu"
      control={control}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      submitLabel="Enregistrer"
      onClose={onClose}
      aside={<Button onClick={() => setAsking(true)}>Archiver</Button>}
    >
      <TextField control={control} name="name" label="Nom" />
      <SelectField control={control} name="city" label="Ville" choices={CITIES} />
      <DayField control={control} name="since" label="Depuis" />
      <ConfirmDialog
        opened={asking}
        title="Archiver ce lieu ?"
        confirmLabel="Oui"
        onConfirm={jest.fn()}
        onClose={() => setAsking(false)}
      >
        Il disparaît.
      </ConfirmDialog>
    </FormDialog>
  );
}

const LOSE = { name: 'Modifications non enregistrées' };

function open({ pageChanged = false } = {}) {
  const onClose = jest.fn();
  const onSubmit = jest.fn();
  const { user } = render(<Place {...{ onClose, onSubmit, pageChanged }} />);
  return { user, onClose, onSubmit };
}

async function openAndType() {
  const opened = open();
  await opened.user.type(screen.getByRole('textbox', { name: 'Nom' }), 'Nord');
  return opened;
}

test('with nothing typed Escape closes at once, whatever is unsaved on the page below', async () => {
  const { user, onClose } = open({ pageChanged: true });
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('dialog', LOSE)).not.toBeInTheDocument();
});

test.each(['Annuler', 'Fermer'])('with something typed « %s » asks first', async (name) => {
  const { user, onClose } = await openAndType();
  await user.click(within(screen.getByRole('dialog', { name: 'Lieu' })).getByRole('button', { name }));
  expect(await screen.findByRole('dialog', LOSE)).toBeVisible();
  expect(onClose).not.toHaveBeenCalled();
});

test('Escape takes the question back and leaves what was typed', async () => {
  const { user, onClose } = await openAndType();
  await user.keyboard('{Escape}');
  expect(await screen.findByRole('dialog', LOSE)).toBeVisible();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog', LOSE)).not.toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Nom' })).toHaveValue('Nord');
  expect(onClose).not.toHaveBeenCalled();
});

test('Escape closes a dialog over the form, and the form only when pressed again', async () => {
  const { user, onClose } = open();
  await user.click(screen.getByRole('button', { name: 'Archiver' }));
  await screen.findByRole('dialog', { name: 'Archiver ce lieu ?' });
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog', { name: 'Archiver ce lieu ?' })).not.toBeInTheDocument();
  expect(onClose).not.toHaveBeenCalled();
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('Escape closes an open list, not the form', async () => {
  const { user, onClose } = open();
  await user.click(screen.getByRole('combobox', { name: 'Ville' }));
  expect(await screen.findByRole('option', { name: 'Lille' })).toBeVisible();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('option', { name: 'Lille' })).not.toBeInTheDocument();
  expect(onClose).not.toHaveBeenCalled();
});

test('Escape closes an open calendar, not the form', async () => {
  const { user, onClose } = open();
  await user.click(screen.getByRole('button', { name: 'Ouvrir le calendrier : Depuis' }));
  const month = await screen.findByRole('button', { name: 'Mois précédent' });
  await user.keyboard('{Escape}');
  expect(month).not.toBeInTheDocument();
  expect(onClose).not.toHaveBeenCalled();
});

test('Ctrl-S sends the form, but not from a dialog over it', async () => {
  const { user, onSubmit } = await openAndType();
  await user.keyboard('{Control>}s{/Control}');
  expect(onSubmit).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole('button', { name: 'Archiver' }));
  const upper = within(await screen.findByRole('dialog', { name: 'Archiver ce lieu ?' }));
  act(() => upper.getByRole('button', { name: 'Oui' }).focus());
  await user.keyboard('{Control>}s{/Control}');
  expect(onSubmit).toHaveBeenCalledTimes(1);
});
