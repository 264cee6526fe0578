import { parseEmail } from './email';

describe('an e-mail address', () => {
  test.each([
    ['claire.moreau@exemple.fr', 'claire.moreau@exemple.fr'],
    ['  Claire.Moreau@Exemple.FR ', 'Claire.Moreau@exemple.fr'],
    ['a+planning@sous.domaine.exemple.fr', 'a+planning@sous.domaine.exemple.fr'],
    ["o'brien@exemple.ie", "o'brien@exemple.ie"],
    ['hélène@exemple.fr', 'hélène@exemple.fr'],
    ['info@café-crème.fr', 'info@café-crème.fr'],
  ])('is accepted: %j', (text, value) => {
    expect(parseEmail(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['nothing', '', 'EMAIL_SHAPE'],
    ['no at sign', 'claire.exemple.fr', 'EMAIL_SHAPE'],
    ['two at signs', 'claire@moreau@exemple.fr', 'EMAIL_SHAPE'],
    ['no dot in the domain', 'claire@exemple', 'EMAIL_SHAPE'],
    ['a space', 'claire moreau@exemple.fr', 'EMAIL_SHAPE'],
    ['a name around it', 'Claire <claire@exemple.fr>', 'EMAIL_SHAPE'],
    ['two addresses', 'a@exemple.fr,b@exemple.fr', 'EMAIL_SHAPE'],
    ['a line break that would add a header', 'a@exemple.fr\r\nBcc: b@exemple.fr', 'EMAIL_SHAPE'],
    ['a line break before the at sign', 'a\n@exemple.fr', 'EMAIL_SHAPE'],
    ['255 characters', `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(66)}.fr`, 'EMAIL_LENGTH'],
  ])('is refused: %s', (_case, text, code) => {
    expect(parseEmail(text)).toMatchObject({ ok: false, code });
  });
});
