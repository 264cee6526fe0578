import { en } from './en';
import { fr } from './fr';

/** Every sentence by its key, e.g. `ui.save`. */
function sentences(part: object, above = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(part) as [string, unknown][]) {
    if (typeof value === 'string') found.set(above + key, value);
    else sentences(value as object, `${above}${key}.`).forEach((text, path) => found.set(path, text));
  }
  return found;
}

/** Names of the arguments of a sentence, e.g. `count`. */
function argumentsOf(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? ''))].sort();
}

const french = sentences(fr);
const english = sentences(en);

test('English has the keys of French', () => {
  expect([...english.keys()].sort()).toEqual([...french.keys()].sort());
});

test('each English sentence takes the arguments of the French one', () => {
  const different = [...french].filter(
    ([key, text]) => String(argumentsOf(text)) !== String(argumentsOf(english.get(key) ?? '')),
  );
  expect(different).toEqual([]);
});

test('no French name follows a word that it would shorten, as in « de Élise »', () => {
  expect([...french].filter(([, text]) => /\b(?:de|que|le|la) \{(?:name|label|field|firstName)\}/i.test(text))).toEqual(
    [],
  );
});

test('no sentence is empty', () => {
  expect([...french, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
});
