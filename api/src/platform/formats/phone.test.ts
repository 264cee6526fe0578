import { formatPhone, parsePhone } from './phone';

describe('a telephone number', () => {
  test.each([
    ['06 12 34 56 78', '+33612345678'],
    ['0692 12 34 56', '+262692123456'],
    ['0269 60 12 34', '+262269601234'],
    ['0639 01 23 45', '+262639012345'],
    ['0690 00 12 34', '+590690001234'],
    ['0696 20 12 34', '+596696201234'],
    ['0694 20 12 34', '+594694201234'],
    ['0590 99 12 34', '+590590991234'],
    ['0691 22 12 34', '+590691221234'],
    ['0691 35 12 34', '+590691351234'],
    ['07 09 01 23 45', '+590709012345'],
    ['0594 30 12 34', '+594594301234'],
    ['07 09 33 12 34', '+594709331234'],
    ['0596 50 12 34', '+596596501234'],
    ['0697 10 12 34', '+596697101234'],
    ['07 09 11 23 45', '+596709112345'],
    ['0262 20 12 34', '+262262201234'],
    ['0263 16 12 34', '+262263161234'],
    ['0693 00 12 34', '+262693001234'],
    ['07 09 21 23 45', '+262709212345'],
    ['07 09 35 12 34', '+262709351234'],
    ['02 63 20 12 34', '+33263201234'],
    ['01 42 34 56 78', '+33142345678'],
    ['07 67 12 34 56', '+33767123456'],
    ['09 80 12 34 56', '+33980123456'],
    ['0800 12 34 56', '+33800123456'],
    ['06 39 98 12 34', '+33639981234'],
  ])('dialled %s in France is %s', (text, e164) => {
    expect(parsePhone(text)).toEqual({ ok: true, value: e164 });
  });

  test.each([
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    ['+33 06 12 34 56 78', '+33612345678'],
    ['0033 6 12 34 56 78', '+33612345678'],
    ['06.12.34.56.78', '+33612345678'],
    ['06/12/34/56/78', '+33612345678'],
    ['06–12–34–56–78', '+33612345678'],
    ['06\u00a012\u202f34 56 78', '+33612345678'],
    ['\u202a+33 6 12 34 56 78\u202c', '+33612345678'],
    ['+33 692 12 34 56', '+262692123456'],
    ['+33 2 69 60 12 34', '+262269601234'],
    ['+262 0692 12 34 56', '+262692123456'],
    ['+262 (0)692 12 34 56', '+262692123456'],
    ['+41 44 668 18 00', '+41446681800'],
    ['+32 470 12 34 56', '+32470123456'],
    ['+1 (202) 555-0143', '+12025550143'],
    ['+508 41 12 34', '+508411234'],
  ])('written %j is %s', (text, e164) => {
    expect(parsePhone(text)).toMatchObject({ ok: true, value: e164 });
  });

  test.each(['0691 00 12 34', '0639 88 12 34', '+687 12 34 56', '+1 111 111 1111'])(
    'of no known series is accepted with a warning: %s',
    (text) => {
      expect(parsePhone(text)).toMatchObject({ ok: true, warning: { fr: expect.stringContaining('série') as string } });
    },
  );

  test.each([
    ['an emergency number', '112', 'trop court'],
    ['a short number', '3639', 'trop court'],
    ['a 118 number', '118 218', 'trop court'],
    ['nine digits', '06 12 34 56 7', 'dix chiffres'],
    ['eleven digits', '06 12 34 56 78 9', 'dix chiffres'],
    ['no leading zero', '612345678', 'dix chiffres'],
    ['an unused range', '07 00 12 34 56', 'commence ainsi'],
    ['an unused overseas range', '07 09 40 12 34', 'commence ainsi'],
    ['+33 and too few digits', '+33 6 12 34', 'dix chiffres'],
    ['a country that does not exist', '+999 12 34 56 78', 'étranger'],
    ['too few digits for its country', '+41 44', 'étranger'],
    ['words', 'appeler le soir', 'dix chiffres'],
    ['words after the number', '06 12 34 56 78 (bureau)', 'dix chiffres'],
    ['a plus in the middle', '06+12345678', 'dix chiffres'],
    ['two numbers', '06 12 34 56 78 / 01 42 34 56 78', 'dix chiffres'],
    ['digits of another script', '٠٦١٢٣٤٥٦٧٨', 'dix chiffres'],
    ['emoji', '🐝🐝🐝🐝🐝🐝🐝🐝🐝🐝', 'dix chiffres'],
    ['nothing', '', 'dix chiffres'],
  ])('is refused: %s', (_case, text, hint) => {
    expect(parsePhone(text)).toMatchObject({
      ok: false,
      code: 'PHONE',
      message: { fr: expect.stringContaining(hint) as string },
    });
  });

  test.each([
    ['+33612345678', '06 12 34 56 78'],
    ['+33639981234', '06 39 98 12 34'],
    ['+33142345678', '01 42 34 56 78'],
    ['+262692123456', '0692 12 34 56'],
    ['+590690001234', '0690 00 12 34'],
    ['+33800123456', '0 800 12 34 56'],
    ['+3225551212', '+32 2 555 12 12'],
    ['+508411234', '+508 41 12 34'],
    ['not a number', 'not a number'],
  ])('%s is shown as %s', (e164, shown) => {
    expect(formatPhone(e164)).toBe(shown);
  });
});
