import type { Language } from '../../platform/errors/localized';
import type { WorkerTitle } from './worker';
import { displayNameOf, isNameTyped } from './worker.rules';

test.each<[WorkerTitle | null, string | null, string, Language, string]>([
  ['MRS', 'Claire', 'Dupont', 'fr', 'Mme Claire DUPONT'],
  ['MR', 'Zoé', "d'Été-Lefèvre", 'fr', "M. Zoé D'ÉTÉ-LEFÈVRE"],
  ['MRS', 'Claire', 'Dupont', 'en', 'Ms Claire DUPONT'],
  ['MR', null, 'Weiß', 'en', 'Mr WEISS'],
  [null, null, '🐝', 'fr', '🐝'],
])('%s %s %s in %s is %s', (title, firstName, lastName, language, shown) => {
  expect(displayNameOf({ title, firstName, lastName }, language)).toBe(shown);
});

test.each([
  ['Lefevre d ete', "Lefèvre-d'Été", true],
  [' LEFÈVRE-D’ÉTÉ ', "Lefèvre-d'Été", true],
  ['Lefèvre', "Lefèvre-d'Été", false],
  ['', 'Dupont', false],
  ['', '🐝', false],
  [' 🐝 ', '🐝', true],
])('typing %j deletes %s: %s', (typed, lastName, deletes) => {
  expect(isNameTyped(typed, lastName)).toBe(deletes);
});
