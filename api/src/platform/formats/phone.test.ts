import { formatPhone, isTextable, parsePhone } from './phone';

test.each([
  ['06 12 34 56 78', '+33612345678'],
  ['0692 12 34 56', '+262692123456'],
  ['0269 60 12 34', '+262269601234'],
  ['0639 01 23 45', '+262639012345'],
  ['0690 00 12 34', '+590690001234'],
  ['0696 20 12 34', '+596696201234'],
  ['0694 20 12 34', '+594694201234'],
  ['+33 (0)6 12 34 56 78', '+33612345678'],
  ['0033612345678', '+33612345678'],
  ['03 20 12 34 56', '+33320123456'],
  ['+32 470 12 34 56', '+32470123456'],
  ['0800 12 34 56', '+33800123456'],
])('%s is read as %s', (text, e164) => {
  expect(parsePhone(text)).toEqual({ ok: true, value: e164 });
});

test.each(['', '12', '06 12 34 56', 'appeler le soir', '+33 6 12', '0'.repeat(10_000_000), '🐝🐝🐝🐝🐝🐝🐝🐝🐝🐝'])(
  '%.20s is refused',
  (text) => {
    expect(parsePhone(text)).toMatchObject({ ok: false, code: 'PHONE' });
  },
);

test.each([
  ['+33612345678', true],
  ['+262692123456', true],
  ['+33320123456', false],
  ['+33800123456', false],
])('%s can be sent a text: %s', (e164, textable) => {
  expect(isTextable(e164)).toBe(textable);
});

test('numbers of French territories are shown in the national form', () => {
  expect(formatPhone('+33612345678')).toBe('06 12 34 56 78');
  expect(formatPhone('+32470123456')).toBe('+32 470 12 34 56');
});
