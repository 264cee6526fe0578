import {
  EMPTY_LIST_STATE,
  isNarrowed,
  readListState,
  toggleSort,
  widened,
  writeListState,
  type ListState,
} from './list-state';

const FULL: ListState = {
  search: 'dupont & fils',
  natures: ['EMPLOYEE', 'CANDIDATE'],
  statuses: ['INACTIVE'],
  managerIds: ['m1', 'm2'],
  sectorIds: ['s1'],
  establishmentIds: ['e1'],
  lacking: { key: 'drivingLicence', sheetKind: 'INDIVIDUAL' },
  ownFields: { diploma: { equals: 'deaes' }, distance: { from: '5', to: '' } },
  rule: {
    match: 'ANY',
    conditions: [{ property: 'birthDate', operator: 'AT_LEAST', values: ['2000-01-01'] }],
    groups: [{ match: 'ALL', conditions: [{ property: 'hours', operator: 'BETWEEN', values: [5, 7.5] }] }],
  },
  sort: [
    { property: 'createdAt', direction: 'DESC' },
    { property: 'mainAddress.city', direction: 'ASC' },
  ],
  columns: ['nature', 'birthDate'],
  view: 'v1',
};

describe('the state of a list in its address', () => {
  test.each([
    ['nothing asked', EMPTY_LIST_STATE, ''],
    [
      'everything asked',
      FULL,
      'recherche=dupont+%26+fils&nature=EMPLOYEE%2CCANDIDATE&situation=INACTIVE&gerant=m1%2Cm2&secteur=s1' +
        '&etablissement=e1&manquant=drivingLicence&fiche=INDIVIDUAL&champ.diploma=deaes&champ.distance.min=5&regle=' +
        encodeURIComponent('["ANY",[["birthDate","AT_LEAST","2000-01-01"]],[["ALL",[["hours","BETWEEN",5,7.5]]]]]') +
        '&tri=-createdAt%2CmainAddress.city&colonnes=nature%2CbirthDate&vue=v1',
    ],
  ])('is written and read back: %s', (_name, state, address) => {
    expect(writeListState(state).toString()).toBe(address);
    expect(readListState(new URLSearchParams(address))).toEqual(state);
  });

  test.each([
    ['an unknown nature', 'nature=ROBOT,TEMP', { natures: ['TEMP'] }],
    ['an order of nothing', "tri=-'", { sort: EMPTY_LIST_STATE.sort }],
    ['a rule cut short', 'regle=%5B%22ALL%22%2C', { rule: null }],
    ['a rule of something else', 'regle=%5B%22ALL%22%2C%5B%5B1%2C2%5D%5D%5D', { rule: null }],
    ['a rule without a condition', 'regle=%5B%22ALL%22%2C%5B%5D%5D', { rule: null }],
    ['a lacking field without its sheet', 'manquant=nir', { lacking: null }],
    ['a lacking field of an unknown sheet', 'manquant=nir&fiche=GROUP', { lacking: null }],
    ['the same manager twice', 'gerant=m1,m1,', { managerIds: ['m1'] }],
    ['an own field without value', 'champ.diploma=', { ownFields: {} }],
    [
      'both ends of a range',
      'champ.distance.max=9&champ.distance.min=5',
      { ownFields: { distance: { from: '5', to: '9' } } },
    ],
    ['a search longer than the API takes', `recherche=${'a'.repeat(150)}`, { search: 'a'.repeat(100) }],
  ])('keeps only what is known: %s', (_name, address, expected) => {
    expect(readListState(new URLSearchParams(address))).toEqual({ ...EMPTY_LIST_STATE, ...expected });
  });

  test('order, columns and view narrow nothing', () => {
    const { sort, columns, view } = FULL;
    expect(isNarrowed({ ...EMPTY_LIST_STATE, sort, columns, view })).toBe(false);
    expect(isNarrowed({ ...EMPTY_LIST_STATE, search: 'a' })).toBe(true);
    expect(isNarrowed({ ...EMPTY_LIST_STATE, rule: FULL.rule })).toBe(true);
    expect(widened(FULL)).toEqual({ ...EMPTY_LIST_STATE, sort, columns, view });
  });

  test('a header sorts rising, then falling, then rising', () => {
    const once = toggleSort(EMPTY_LIST_STATE.sort, 'createdAt');
    expect(once).toEqual([{ property: 'createdAt', direction: 'ASC' }]);
    const twice = toggleSort(once, 'createdAt');
    expect(twice).toEqual([{ property: 'createdAt', direction: 'DESC' }]);
    expect(toggleSort(twice, 'createdAt')).toEqual(once);
  });

  test('another header can be added, up to three, and turned round in its place', () => {
    const two = toggleSort(EMPTY_LIST_STATE.sort, 'nature', true);
    expect(two.map(({ property }) => property)).toEqual(['displayName', 'nature']);
    expect(toggleSort(two, 'displayName', true)[0]).toEqual({ property: 'displayName', direction: 'DESC' });
    const three = toggleSort(two, 'status', true);
    expect(toggleSort(three, 'email', true)).toEqual(three);
    expect(toggleSort(three, 'email')).toHaveLength(1);
  });
});
