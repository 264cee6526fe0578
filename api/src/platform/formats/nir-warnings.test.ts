import { nirWarnings, type Birth } from './nir-warnings';

const PARIS_1985 = '185057811608491';
const ABROAD = '288069935200107';
const CORSICA = '253072B07300470';
const CORSICA_BEFORE_1976 = '153072007300449';
const GUADELOUPE = '299069710100168';
const ALGIERS_1955 = '155059135200107';
const INCOMPLETE_RECORD = '185207800608440';

function topics(nir: string, birth: Birth): string[] {
  return nirWarnings(nir, birth).map(({ fr }) => /civilité|date|pays|département/.exec(fr)?.[0] ?? fr);
}

describe('a social security number beside the sheet', () => {
  test.each<[string, string, Birth]>([
    ['nothing is known', PARIS_1985, {}],
    ['all agrees', PARIS_1985, { sex: 'M', date: '1985-05-12', department: '78', country: 'FR' }],
    ['a worker born abroad', ABROAD, { sex: 'F', date: '1988-06-01', department: '99', country: 'DZ' }],
    ['Haute-Corse in small letters', CORSICA, { department: '2b', country: 'FR' }],
    ['Corsica before it was split', CORSICA_BEFORE_1976, { department: '2A' }],
    ['an overseas département', GUADELOUPE, { department: '971', country: 'GP' }],
    ['a département of one digit', '185050100608491', { department: '1' }],
    ['Algiers when it was a département', ALGIERS_1955, { date: '1955-05-02', country: 'DZ', department: '99' }],
    ['the Paris region before 1968', '160057800608491', { date: '1960-05-02', department: '92' }],
    ['a record without a month', INCOMPLETE_RECORD, { date: '1985-07-01' }],
    ['a provisional number', '785057800608482', { sex: 'F' }],
    ['values emptied', PARIS_1985, { sex: null, date: null, department: null, country: null }],
  ])('raises nothing: %s', (_case, nir, birth) => {
    expect(nirWarnings(nir, birth)).toEqual([]);
  });

  test.each<[string, string, Birth, string[]]>([
    ['another sex, for a man’s number', PARIS_1985, { sex: 'F' }, ['civilité']],
    ['another sex, for a woman’s number', ABROAD, { sex: 'M' }, ['civilité']],
    ['another year', PARIS_1985, { date: '1986-05-12' }, ['date']],
    ['another month', PARIS_1985, { date: '1985-06-12' }, ['date']],
    ['another département', PARIS_1985, { date: '1985-05-12', department: '59' }, ['département']],
    ['the other half of Corsica', CORSICA, { department: '2A' }, ['département']],
    ['Corsica before it was split, and Lille', CORSICA_BEFORE_1976, { department: '59' }, ['département']],
    ['born in France, number of one born abroad', ABROAD, { country: 'FR', department: '59' }, ['pays']],
    ['born abroad, number of one born in France', PARIS_1985, { country: 'MA', date: '1985-05-12' }, ['pays']],
    [
      'all at once',
      PARIS_1985,
      { sex: 'F', date: '1990-01-01', department: '59' },
      ['civilité', 'date', 'département'],
    ],
  ])('raises a warning: %s', (_case, nir, birth, expected) => {
    expect(topics(nir, birth)).toEqual(expected);
  });
});
