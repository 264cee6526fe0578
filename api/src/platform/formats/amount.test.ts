import { formatCents, parseCents } from './amount';

describe('an amount', () => {
  test.each<[number | string, number]>([
    [12.5, 1250],
    [12, 1200],
    [0, 0],
    [-0, 0],
    [-3.07, -307],
    [0.29, 29],
    [1.15, 115],
    [10_000_000, 1_000_000_000],
    ['12,50', 1250],
    ['12.5', 1250],
    [' 12 € ', 1200],
    ['1 234,56 €', 123456],
    ['1\u202f234,56\u00a0€', 123456],
    ['-0,01', -1],
    ['-0', 0],
  ])('%j is %i cents', (amount, cents) => {
    expect(parseCents(amount)).toEqual({ ok: true, value: cents });
  });

  test.each<[number | string, string]>([
    [1.005, 'AMOUNT_DECIMALS'],
    ['12,505', 'AMOUNT_DECIMALS'],
    ['1.234', 'AMOUNT_DECIMALS'],
    [Number.NaN, 'AMOUNT_SHAPE'],
    [Number.POSITIVE_INFINITY, 'AMOUNT_SHAPE'],
    [1e-7, 'AMOUNT_SHAPE'],
    [1e300, 'AMOUNT_SHAPE'],
    [10_000_000.01, 'AMOUNT_SIZE'],
    [-10_000_001, 'AMOUNT_SIZE'],
    ['9'.repeat(39), 'AMOUNT_SIZE'],
    ['', 'AMOUNT_SHAPE'],
    ['€', 'AMOUNT_SHAPE'],
    ['12,', 'AMOUNT_SHAPE'],
    [',5', 'AMOUNT_SHAPE'],
    ['1,234.56', 'AMOUNT_SHAPE'],
    ['douze', 'AMOUNT_SHAPE'],
    ['1e3', 'AMOUNT_SHAPE'],
    ['0x10', 'AMOUNT_SHAPE'],
  ])('%j is refused', (amount, code) => {
    expect(parseCents(amount)).toMatchObject({ ok: false, code });
  });

  test('is shown the way of each language', () => {
    expect(formatCents(1250, 'fr')).toBe('12,50\u00a0€');
    expect(formatCents(123456, 'fr')).toBe('1\u202f234,56\u00a0€');
    expect(formatCents(123456, 'en')).toBe('€1,234.56');
  });
});
