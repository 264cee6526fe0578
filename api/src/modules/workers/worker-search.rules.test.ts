import { searchColumns, searchWords, termsOf, type SearchFacts } from './worker-search.rules';

const NOTHING: SearchFacts = {
  lastName: 'Zz',
  birthName: null,
  firstName: null,
  companyName: null,
  registrationNumber: null,
  fileNumber: null,
  formerNumbers: [],
  mobilePhone: null,
  landlinePhone: null,
  email: null,
};

function finds(search: string, facts: Partial<SearchFacts>): boolean {
  const terms = termsOf(searchColumns({ ...NOTHING, ...facts }).searchText);
  const words = searchWords(search);
  return words.length > 0 && words.every((word) => terms.some((term) => term.startsWith(word)));
}

describe('a worker is found', () => {
  test.each<[string, Partial<SearchFacts>]>([
    ['lef', { lastName: 'Lefèvre' }],
    ['LEFÈVRE', { lastName: 'lefevre' }],
    ['  claire   lef ', { lastName: 'Lefèvre', firstName: 'Claire' }],
    ['claire dubois moreau', { lastName: 'Moreau', firstName: 'Claire', birthName: 'Dubois' }],
    ['hostis', { lastName: "L'Hostis" }],
    ['legoff', { lastName: 'Le Goff' }],
    ['le goff yann', { lastName: 'Le Goff', firstName: 'Yann' }],
    ['jean-bap', { firstName: 'Jean-Baptiste' }],
    ['oeuvr', { lastName: 'Œuvrard' }],
    ['nguyen', { lastName: 'Nguyễn' }],
    ['services', { companyName: 'Roux Services' }],
    ['محمد', { lastName: 'محمد' }],
    ['王', { lastName: '王秀英' }],
    ['sa00012', { registrationNumber: 'SA00012' }],
    ['SA 00012', { registrationNumber: 'SA00012' }],
    ['00012', { registrationNumber: 'SA00012' }],
    ['12', { registrationNumber: 'SA00012' }],
    ['00034', { fileNumber: '00034' }],
    ['in00007', { registrationNumber: 'SA00012', formerNumbers: ['IN00007'] }],
    ['06 12 34', { mobilePhone: '+33612345678' }],
    ['06.12.34.56.78', { mobilePhone: '+33612345678' }],
    ['06-12-34-56-78', { mobilePhone: '+33612345678' }],
    ['+33 6 12 34 56 78', { mobilePhone: '+33612345678' }],
    ['+33 (0)6 12 34 56 78', { mobilePhone: '+33612345678' }],
    ['0033612345678', { mobilePhone: '+33612345678' }],
    ['33612345678', { mobilePhone: '+33612345678' }],
    ['0692 12 34 56', { mobilePhone: '+262692123456' }],
    ['+262 692 12', { mobilePhone: '+262692123456' }],
    ['0590', { landlinePhone: '+590590123456' }],
    ['+32 2 555 12 12', { landlinePhone: '+3225551212' }],
    ['dupont 06 12', { lastName: 'Dupont', mobilePhone: '+33612345678' }],
    ['claire.du', { email: 'Claire.Dupont84@Exemple.fr' }],
    ['claire.dupont84@ex', { email: 'Claire.Dupont84@exemple.fr' }],
    ['dupont84', { email: 'claire.dupont84@exemple.fr' }],
    ['a_b%c@', { email: 'a_b%c@exemple.fr' }],
  ])('by « %s »', (search, facts) => {
    expect(finds(search, facts)).toBe(true);
  });

  test('by any of his names and numbers when all are as long as they may be', () => {
    const long = (letter: string) => letter.repeat(80);
    const facts = {
      lastName: long('a'),
      firstName: long('b'),
      birthName: long('c'),
      companyName: 'd'.repeat(120),
      registrationNumber: 'SA1234567890',
      fileNumber: '123456789012',
      mobilePhone: '+33612345678',
      landlinePhone: '+33123456789',
      email: `${'e'.repeat(60)}@exemple.fr`,
      formerNumbers: Array.from({ length: 200 }, (_, rank) => `IN${String(10_000 + rank)}`),
    };
    for (const search of ['a', 'b', long('c'), 'd', 'sa12', '1234', '0612', '0123', 'e'])
      expect([search, finds(search, facts)]).toEqual([search, true]);
    const { nameKey, searchText } = searchColumns({ ...NOTHING, ...facts });
    expect(nameKey).toHaveLength(120);
    expect(searchText.length).toBeLessThanOrEqual(600);
  });
});

describe('a worker is not found', () => {
  test.each<[string, Partial<SearchFacts>]>([
    ['efèvre', { lastName: 'Lefèvre' }],
    ['claire martin', { lastName: 'Dupont', firstName: 'Claire' }],
    ['%', { lastName: 'Dupont' }],
    ['_upont', { lastName: 'Dupont' }],
    ['dupon_@', { email: 'dupont@exemple.fr' }],
    ['+dupont* -claire', { lastName: 'Dupont', firstName: 'Marie' }],
    ['😀', { lastName: 'Dupont' }],
    ['06 99', { mobilePhone: '+33612345678' }],
  ])('by « %s »', (search, facts) => {
    expect(finds(search, facts)).toBe(false);
  });
});

test('words that say nothing more are left out', () => {
  expect(searchWords('mar martin MARTIN  m')).toEqual(['martin']);
  expect(searchWords(' — % 🐝 ')).toEqual([]);
  expect(searchWords('')).toEqual([]);
});

test('half of a 4-byte character is never kept', () => {
  const { nameKey, searchText } = searchColumns({ ...NOTHING, lastName: `${'a'.repeat(59)}𝒳${'b'.repeat(60)}𠀀` });
  expect(nameKey + searchText).not.toMatch(/\p{Surrogate}/u);
});

test('names sort by last name as a whole, then by first name', () => {
  const names: [string, string | null][] = [
    ['Martin', 'Zoé'],
    ['Martin-Dubreuil', 'Anne'],
    ['Martine', null],
    ['Le Goff', 'Yann'],
    ['MARTIN', 'Alice'],
    ['Éluard', 'Paul'],
  ];
  const sorted = names
    .map(([lastName, firstName]) => searchColumns({ ...NOTHING, lastName, firstName }).nameKey)
    .sort((a, b) => (a < b ? -1 : 1));
  expect(sorted).toEqual([
    'eluard  paul',
    'le goff  yann',
    'martin  alice',
    'martin  zoe',
    'martin dubreuil  anne',
    'martine',
  ]);
});
