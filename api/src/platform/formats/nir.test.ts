import { maskNir, parseNir } from './nir';

test.each([
  ['295109912611193', 'abroad'],
  ['253072B07300470', 'Haute-Corse'],
  ['253072A07300443', 'Corse-du-Sud'],
  ['185057800608491', 'Yvelines'],
  ['299069710100168', 'Guadeloupe'],
  ['288069935200107', 'born abroad'],
  ['185057800607701', 'key 01'],
  ['185057800607897', 'key 97'],
  ['785057800608482', 'provisional'],
  ['185207800608440', 'month of an incomplete civil record'],
])('%s is read (%s)', (nir) => {
  expect(parseNir(nir)).toEqual({ ok: true, value: nir });
});

test.each([
  ['295109912611199', 'NIR_KEY'],
  ['253072C07300443', 'NIR_SHAPE'],
  ['185137800608400', 'NIR_MONTH'],
  ['185007800608400', 'NIR_MONTH'],
  ['085057800608491', 'NIR_SHAPE'],
  ['175990199301201', 'NIR_PLACE'],
  ['185057800608898', 'NIR_KEY'],
  ['185057800600000', 'NIR_SERIAL'],
  ['', 'NIR_SHAPE'],
  ['1'.repeat(10_000_000), 'NIR_SHAPE'],
  ['١٨٥٠٥٧٨٠٠٦٠٨٤٩١', 'NIR_SHAPE'],
])('%.20s is refused with %s', (text, code) => {
  expect(parseNir(text)).toMatchObject({ ok: false, code });
});

test('separators and lower case are accepted', () => {
  expect(parseNir('2 53 07 2b 073 004-70')).toEqual({ ok: true, value: '253072B07300470' });
});

test('a wrong key is answered with the right one, a missing key with the one to add', () => {
  expect(parseNir('295109912611192')).toMatchObject({
    message: { fr: "Ce numéro de sécurité sociale n'est pas valide : sa clé devrait être 93." },
  });
  expect(parseNir('2951099126111')).toMatchObject({
    code: 'NIR_KEY_MISSING',
    message: { fr: "Il manque la clé de ce numéro : ajoutez 93 à la fin s'il est exact." },
  });
});

test('a mask shows the key alone', () => {
  expect(maskNir('295109912611193')).toBe('•••••••••••••93');
});
