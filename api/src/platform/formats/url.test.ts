import { parseUrl } from './url';

describe('a web address', () => {
  test.each([
    ['https://www.exemple.fr/equipe?page=2#haut', 'https://www.exemple.fr/equipe?page=2#haut'],
    ['http://exemple.fr', 'http://exemple.fr/'],
    ['HTTPS://Exemple.FR/Page', 'https://exemple.fr/Page'],
    [' www.exemple.fr/equipe ', 'https://www.exemple.fr/equipe'],
    ['exemple.fr:8080/a', 'https://exemple.fr:8080/a'],
    ['https://été.fr', 'https://xn--t-9fab.fr/'],
  ])('is accepted: %j', (text, value) => {
    expect(parseUrl(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['nothing', '', 'URL_SHAPE'],
    ['a script', 'javascript:alert(1)', 'URL_SHAPE'],
    ['a script disguised as a port', 'javascript:1', 'URL_SHAPE'],
    ['a script split by a tab', 'java\tscript:alert(1)', 'URL_SHAPE'],
    ['a document', 'data:text/html,x', 'URL_SHAPE'],
    ['a file', 'file:///etc/passwd', 'URL_SHAPE'],
    ['another scheme', 'ftp://exemple.fr', 'URL_SHAPE'],
    ['a machine of the house', 'http://localhost/', 'URL_SHAPE'],
    ['a name and password', 'https://claire:secret@exemple.fr', 'URL_SHAPE'],
    ['a space', 'https://exemple.fr/a b', 'URL_SHAPE'],
    ['a word', 'exemple', 'URL_SHAPE'],
    ['no host', 'https://', 'URL_SHAPE'],
    ['too long', `https://exemple.fr/${'a'.repeat(2000)}`, 'URL_LENGTH'],
    ['too long once encoded', `https://exemple.fr/${'é'.repeat(1000)}`, 'URL_LENGTH'],
  ])('is refused: %s', (_case, text, code) => {
    expect(parseUrl(text)).toMatchObject({ ok: false, code });
  });
});
