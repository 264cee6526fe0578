import { screen } from '@testing-library/react';
import { useForm, useWatch } from 'react-hook-form';
import { render } from '@/test/render';
import { NumberField } from './number-field';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));

function Rate({ decimals }: { decimals?: number }) {
  const { control, reset } = useForm<{ rate: number | null }>({ defaultValues: { rate: null } });
  const rate = useWatch({ control, name: 'rate' });
  return (
    <>
      <NumberField control={control} name="rate" label="Taux" {...(decimals !== undefined && { decimals })} />
      <output>{JSON.stringify(rate)}</output>
      <button onClick={() => reset({ rate: 7 })}>Remettre</button>
    </>
  );
}

async function type(text: string, decimals?: number) {
  const { user } = render(<Rate {...(decimals !== undefined && { decimals })} />);
  const field = screen.getByRole('textbox', { name: 'Taux' });
  await user.type(field, text);
  return { user, field };
}

test.each([
  ['12,5', '12,5', '12.5'],
  ['12.5', '12,5', '12.5'],
  ['0,05', '0,05', '0.05'],
  ['-3', '-3', '-3'],
  ['1,02', '1,02', '1.02'],
  ['1250,5', '1\u202f250,5', '1250.5'],
  ['12,', '12,', '12'],
  ['-', '-', 'null'],
])('%s is typed as it is written, and is a number', async (text, shown, value) => {
  const { field } = await type(text);
  expect(field).toHaveValue(shown);
  expect(screen.getByRole('status')).toHaveTextContent(value);
});

test('an amount keeps its cents while they are typed', async () => {
  const { field } = await type('10,05', 2);
  expect(field).toHaveValue('10,05');
  expect(screen.getByRole('status')).toHaveTextContent('10.05');
});

test('once left, a number is written as it is', async () => {
  const { user, field } = await type('012,');
  await user.tab();
  expect(field).toHaveValue('12');
  expect(screen.getByRole('status')).toHaveTextContent('12');
});

test('the form’s value is shown when it is another one than was typed', async () => {
  const { user, field } = await type('12,');
  await user.click(screen.getByRole('button', { name: 'Remettre' }));
  expect(field).toHaveValue('7');
});
