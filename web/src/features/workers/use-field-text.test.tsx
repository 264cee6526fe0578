import { screen } from '@testing-library/react';
import type { FieldType } from '@/gql/graphql';
import { render } from '@/test/render';
import { useFieldText, type WrittenValue } from './use-field-text';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));

const CHOICES = [{ key: 'deaes', label: 'DEAES' }];

function Written({ type, value }: { type: FieldType; value: WrittenValue }) {
  return <p>{useFieldText()({ type, options: CHOICES }, value)}</p>;
}

test.each<[FieldType, WrittenValue, string]>([
  ['DEPARTMENT', '59', '59 Nord'],
  ['DEPARTMENT', '2A', '2A Corse-du-Sud'],
  ['DEPARTMENT', '99', '99 Étranger'],
  ['COUNTRY', 'BE', 'Belgique'],
  ['PHONE', '+33612345678', '06 12 34 56 78'],
  ['SINGLE_CHOICE', 'deaes', 'DEAES'],
  ['MULTIPLE_CHOICE', ['deaes', 'gone'], 'DEAES, gone'],
  ['YES_NO', false, 'Non'],
])('a %s that is %j reads « %s »', (type, value, text) => {
  render(<Written type={type} value={value} />);
  expect(screen.getByText(text)).toBeVisible();
});
