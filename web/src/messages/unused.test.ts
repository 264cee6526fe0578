import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fr } from './fr';

const SOURCES = join(__dirname, '..');

/** The keys of all sentences, e.g. `ui.save`. */
function keysOf(part: object, above = ''): string[] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [above + key] : keysOf(value as object, `${above}${key}.`),
  );
}

/** All that is written in each folder of the application, but for the catalogue, what is generated and tests. */
function folders(): string[] {
  const paths = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.tsx?$/.test(path) && !/^(?:messages|gql)\/|\.test\.tsx?$/.test(path),
  );
  const sources = new Map<string, string>();
  for (const path of paths) {
    const folder = dirname(path);
    sources.set(folder, (sources.get(folder) ?? '') + readFileSync(join(SOURCES, path), 'utf8'));
  }
  return [...sources.values()];
}

/**
 * What a folder may say: the keys its texts and templates name, in the parts of the catalogue that it opens. A text that
 * only looks like a key lets a sentence pass; none that is said is taken for unused.
 */
function saidIn(source: string): string[] {
  const parts = [...source.matchAll(/Translations\(\s*'([\w.]+)'/g)].map(([, part = '']) => part);
  const names = [...source.matchAll(/'([\w.]+)'|`((?:[\w.]|\$\{[\w.]+\})+)`/g)].map(
    ([, text = '', template = '']) => text + template,
  );
  return parts.flatMap((part) => names.map((name) => `${part}.${name}`));
}

test('every sentence is said somewhere', () => {
  const said = new Set(folders().flatMap(saidIn));
  const templates = [...said].filter((name) => name.includes('${'));
  const patterns = templates.map((name) => new RegExp(`^${name.replaceAll(/\$\{[\w.]+\}/g, String.raw`\w+`)}$`));
  const unsaid = keysOf(fr).filter((key) => !said.has(key) && !patterns.some((pattern) => pattern.test(key)));
  expect(unsaid).toEqual([]);
});
