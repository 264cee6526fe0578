import { formatNir, maskNir, nirKey, parseNir } from './nir';

describe('a social security number', () => {
  test.each([
    ['a woman of département 99', '295109912611193'],
    ['born in Haute-Corse', '253072B07300470'],
    ['born in Corse-du-Sud', '253072A07300443'],
    ['an ordinary one', '185057800608491'],
    ['born in Guadeloupe', '299069710100168'],
    ['born abroad', '288069935200107'],
    ['the lowest key', '185057800607701'],
    ['the highest key', '185057800607897'],
    ['a month of an incomplete record', '185207800608440'],
  ])('is accepted: %s', (_case, nir) => {
    expect(parseNir(nir)).toEqual({ ok: true, value: nir });
  });

  test.each(['2 95 10 99 126 111 93', ' 295.10.99-126-111 93 ', '2\u00a095\u00a010\u00a099\u202f126\u202f111\u202f93'])(
    'is read as people copy it: %j',
    (text) => {
      expect(parseNir(text)).toEqual({ ok: true, value: '295109912611193' });
    },
  );

  test('takes a small b for Corsica', () => {
    expect(parseNir('253072b07300470')).toEqual({ ok: true, value: '253072B07300470' });
  });

  test('that is provisional is accepted with a warning', () => {
    expect(parseNir('785057800608482')).toMatchObject({
      ok: true,
      value: '785057800608482',
      warning: { fr: expect.stringContaining('provisoire') as string },
    });
  });

  test.each([
    ['a key out of range', '295109912611199', 'NIR_KEY'],
    ['key 98', '185057800607898', 'NIR_KEY'],
    ['key 98 where 91 is due', '185057800608498', 'NIR_KEY'],
    ['2C is no département', '253072C07300443', 'NIR_SHAPE'],
    ['month 13', '185137800608400', 'NIR_MONTH'],
    ['month 00', '185007800608491', 'NIR_MONTH'],
    ['month 19', '185197800608491', 'NIR_MONTH'],
    ['month 43', '185437800608491', 'NIR_MONTH'],
    ['sex 0', '085057800608491', 'NIR_SHAPE'],
    ['sex 4', '485057800608491', 'NIR_SHAPE'],
    ['country 993', '175990199301201', 'NIR_PLACE'],
    ['département 00', '185050000608491', 'NIR_PLACE'],
    ['département 97 without its territory’s commune', '185059710008491', 'NIR_PLACE'],
    ['overseas commune 91', '185059719108491', 'NIR_PLACE'],
    ['commune 000', '185057800008491', 'NIR_PLACE'],
    ['serial 000', '185057800600091', 'NIR_SERIAL'],
    ['14 characters', '29510991261119', 'NIR_SHAPE'],
    ['nothing', '', 'NIR_SHAPE'],
    ['digits of another script', '٢٩٥١٠٩٩١٢٦١١١٩٣', 'NIR_SHAPE'],
  ])('is refused: %s', (_case, text, code) => {
    expect(parseNir(text)).toMatchObject({ ok: false, code });
  });

  test('with a wrong key is refused with the right one', () => {
    expect(parseNir('295109912611192')).toMatchObject({
      message: { fr: "Ce numéro de sécurité sociale n'est pas valide : sa clé devrait être 93." },
    });
  });

  test('without its key is refused with the key to add', () => {
    expect(parseNir('2951099126111')).toMatchObject({
      code: 'NIR_KEY_MISSING',
      message: { fr: "Il manque la clé de ce numéro : ajoutez 93 à la fin s'il est exact." },
    });
  });

  test('is masked but for its key', () => {
    expect(maskNir('295109912611193')).toBe('•••••••••••••93');
  });

  test('is written in groups', () => {
    expect(formatNir('295109912611193')).toBe('2 95 10 99 126 111 93');
    expect(formatNir('253072B07300470')).toBe('2 53 07 2B 073 004 70');
  });

  test('has a key of two digits even below ten', () => {
    expect(nirKey('1850578006077')).toBe('01');
  });
});
