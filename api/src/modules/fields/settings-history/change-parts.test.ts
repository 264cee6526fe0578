import { BUILT_IN_FIELDS } from '../catalogue/catalogue';
import { NO_LIMITS, type Field, type FieldOption } from '../field';
import type { ChangeDetail } from '../settings/setting-change';
import { changeParts } from './change-parts';

type Parts = Extract<ChangeDetail, { kind: 'UPDATED' }>['after'];

const option = (key: string, facts: Partial<FieldOption> = {}): FieldOption => ({
  key,
  label: { fr: `Choix ${key}`, en: `Choice ${key}` },
  archived: false,
  ...facts,
});
const field = { ...(BUILT_IN_FIELDS[0] as Field), type: 'SINGLE_CHOICE' as const, options: [option('a')] };
const said = (before: Parts, after: Parts): string[] =>
  changeParts({ kind: 'UPDATED', before, after }, field, 'fr').map(
    (part) => `${part.label} : ${part.before ?? '—'} → ${part.after ?? '—'}`,
  );

test.each<[Parts, Parts, string[]]>([
  [{ label: { fr: 'Badge', en: 'Badge' } }, { label: { fr: 'Insigne', en: 'Badge' } }, ['Libellé : Badge → Insigne']],
  [{ help: null }, { help: { fr: 'Au dos', en: 'On the back' } }, ['Aide : — → Au dos']],
  [{ unique: false }, { unique: true }, ['Valeur unique : Non → Oui']],
  [{ defaultValue: null }, { defaultValue: 'a' }, ['Valeur par défaut : — → Choix a']],
  [
    { options: [option('a'), option('b'), option('c', { archived: true })] },
    {
      options: [
        option('a', { label: { fr: 'Premier', en: 'First' } }),
        option('b', { archived: true }),
        option('c'),
        option('d'),
      ],
    },
    [
      'Choix ajoutés : — → Choix d',
      'Choix retirés : — → Choix b',
      'Choix rétablis : — → Choix c',
      'Choix renommé : Choix a → Premier',
    ],
  ],
  [
    { limits: null },
    { limits: { ...NO_LIMITS, min: 1000.5, maxDay: '2026-12-31', pattern: '[a-z]+' } },
    ['Valeur minimale : — → 1 000,5', 'Au plus tard : — → 31/12/2026', 'Modèle : — → [a-z]+'],
  ],
])('%j become %j', (before, after, expected) => {
  expect(said(before, after).map((text) => text.replaceAll(/\s/g, ' '))).toEqual(expected);
});

test('a change that is whole in its summary has no parts', () => {
  expect(changeParts({ kind: 'CREATED' }, field, 'fr')).toEqual([]);
});
