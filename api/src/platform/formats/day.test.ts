import { daysInMonth, formatDay, parseDay } from './day';

describe('a day', () => {
  test.each(['2026-11-24', '1900-01-01', '2100-12-31', '2024-02-29', '2000-02-29'])('is accepted: %s', (text) => {
    expect(parseDay(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    ['2026-02-31', 'DAY_MISSING'],
    ['2026-02-29', 'DAY_MISSING'],
    ['1900-02-29', 'DAY_MISSING'],
    ['2026-04-31', 'DAY_MISSING'],
    ['2026-13-01', 'DAY_MISSING'],
    ['2026-00-10', 'DAY_MISSING'],
    ['2026-01-00', 'DAY_MISSING'],
    ['1899-12-31', 'DAY_YEAR'],
    ['2101-01-01', 'DAY_YEAR'],
    ['24/11/2026', 'DAY_SHAPE'],
    ['2026-1-1', 'DAY_SHAPE'],
    ['2026-11-24T00:00:00Z', 'DAY_SHAPE'],
    ['2026-11-24\n', 'DAY_SHAPE'],
    ['', 'DAY_SHAPE'],
  ])('is refused: %j', (text, code) => {
    expect(parseDay(text)).toMatchObject({ ok: false, code });
  });

  test('that does not exist is refused with what to check', () => {
    expect(parseDay('2026-02-31')).toMatchObject({
      message: { fr: "Cette date n'existe pas : vérifiez le jour et le mois." },
    });
  });

  test('is shown in the order of each language', () => {
    expect(formatDay('2026-11-04', 'fr')).toBe('04/11/2026');
    expect(formatDay('2026-11-04', 'en')).toBe('4 Nov 2026');
  });

  test('that cannot be read is shown as it is', () => {
    expect(formatDay('unknown', 'fr')).toBe('unknown');
  });

  test.each([
    [2024, 2, 29],
    [2100, 2, 28],
    [2026, 12, 31],
    [2026, 13, 0],
  ])('of %i-%i is one of %i', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});
