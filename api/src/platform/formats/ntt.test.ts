import { parseNtt } from './ntt';

describe('a temporary technical number', () => {
  test.each([
    ['2404833048SA00012', '2404833048SA00012'],
    [' 2 404833048 sa00012 ', '2404833048SA00012'],
    ['14048330481', '14048330481'],
    [`1404833048${'9'.repeat(30)}`, `1404833048${'9'.repeat(30)}`],
  ])('is accepted: %j', (text, value) => {
    expect(parseNtt(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['no identifier', '1404833048', 'NTT_SHAPE'],
    ['41 characters', `1404833048${'9'.repeat(31)}`, 'NTT_SHAPE'],
    ['sex 3', '3404833048SA00012', 'NTT_SHAPE'],
    ['a hyphen', '2404833048-SA00012', 'NTT_SHAPE'],
    ['a SIREN with a wrong key', '2404833049SA00012', 'NTT_SIREN'],
    ['nothing', '', 'NTT_SHAPE'],
  ])('is refused: %s', (_case, text, code) => {
    expect(parseNtt(text)).toMatchObject({ ok: false, code });
  });
});
