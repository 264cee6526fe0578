import { parseBic } from './bic';

describe('a BIC', () => {
  test.each([
    ['AGRIFRPP', 'AGRIFRPP'],
    ['psst frpp lil', 'PSSTFRPPLIL'],
    ['CEPAFRPP348', 'CEPAFRPP348'],
  ])('is accepted: %s', (text, value) => {
    expect(parseBic(text)).toEqual({ ok: true, value });
  });

  test.each(['', 'AGRIFRP', 'AGRIFRPPX', 'AGRIFRPPXX', '1GRIFRPP', 'AGRIFRPPXXXX', 'AGRI FR P*'])(
    'is refused: %j',
    (text) => {
      expect(parseBic(text)).toMatchObject({ ok: false, code: 'BIC_SHAPE' });
    },
  );
});
