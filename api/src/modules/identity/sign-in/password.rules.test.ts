import { passwordProblem } from './password.rules';

const CLAIRE = ['Hélène-Claire', 'Moreau', 'claire.moreau@maison-demo.fr'];

test.each([
  ['11 characters', 'tilleul-bro', 'PASSWORD_TOO_SHORT'],
  ['201 characters', 'tilleul-brouette-'.repeat(12).slice(0, 201), 'PASSWORD_TOO_LONG'],
  ['a French word and digits', 'motdepasse1234', 'PASSWORD_TOO_COMMON'],
  ['a walk on the keyboard', 'azertyuiop123', 'PASSWORD_TOO_COMMON'],
  ['one letter', 'aaaaaaaaaaaaaaaa', 'PASSWORD_TOO_COMMON'],
  ['her names and a year', 'Claire.Moreau2026', 'PASSWORD_TOO_COMMON'],
  ['her names, a hyphen and a year', 'claire-moreau-2026', 'PASSWORD_TOO_COMMON'],
  ['her first name without its accents', 'HELENEHELENE2026', 'PASSWORD_TOO_COMMON'],
  ['her e-mail address', 'claire.moreau@maison-demo.fr', 'PASSWORD_TOO_COMMON'],
  ['the domain of her e-mail', 'maison-demo-2026', 'PASSWORD_TOO_COMMON'],
  ['a common beginning, however long', 'motdepasse'.repeat(20), 'PASSWORD_TOO_COMMON'],
])('%s cannot be chosen', (_, password, code) => {
  expect(passwordProblem(password, CLAIRE, ['newPassword'])).toMatchObject({ code, path: ['newPassword'] });
});

test.each([
  ['12 characters without rhyme', 'gK4!pZ9?xQ2&'],
  ['unrelated words', 'tilleul-brouette-42'],
  ['her name among unrelated words', 'tilleul-moreau-brouette-42'],
  ['a sentence', 'le facteur repeint son escalier'],
  ['200 characters', 'Xq7 tilleul brouette pivoine '.repeat(7).slice(0, 200)],
  ['letters of other scripts', 'ключ-сова-тополь-42'],
  ['emoji', '🐝🌳🚲🎺🥖🧦🪴🔑🎈🧩🪁🌶'],
])('%s can be chosen', (_, password) => {
  expect(passwordProblem(password, CLAIRE, [])).toBeUndefined();
});
