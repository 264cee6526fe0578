import { withFrenchSpaces } from './french-spaces';

test.each([
  ['Archiver {name} ?', 'Archiver {name}\u00a0?'],
  [
    '« {name} » est activé : rien n’est effacé ; continuez !',
    '«\u00a0{name}\u00a0» est activé\u00a0: rien n’est effacé\u00a0; continuez\u00a0!',
  ],
  ['Un mot, puis un autre.', 'Un mot, puis un autre.'],
])('%s keeps its signs on the line', (sentence, spaced) => {
  expect(withFrenchSpaces({ part: { sentence } })).toEqual({ part: { sentence: spaced } });
});
