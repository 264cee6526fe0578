import { parseSignInEmail } from './sign-in-email.rules';

test.each([
  ['Claire.Moreau@Agence.FR', 'claire.moreau@agence.fr'],
  ["  o'brien+ruche@sous.agence-lille.example ", "o'brien+ruche@sous.agence-lille.example"],
])('%s signs in as %s', (typed, email) => {
  expect(parseSignInEmail(typed)).toMatchObject({ ok: true, value: email });
});

test.each([
  ['hélène@agence.fr', 'EMAIL_NOT_PLAIN'],
  ['"claire moreau"@agence.fr', 'EMAIL_NOT_PLAIN'],
  ['claire@agence', 'EMAIL_SHAPE'],
  [`${'a'.repeat(300)}@agence.fr`, 'EMAIL_LENGTH'],
  ['claire@agence.fr\r\nBcc: x@y.fr', 'EMAIL_SHAPE'],
])('%s does not', (typed, code) => {
  expect(parseSignInEmail(typed)).toMatchObject({ ok: false, code });
});
