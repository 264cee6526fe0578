import { EMPTY_LIST_STATE, isNarrowed, readListState, toggleSort, writeListState, type ListState } from './list-state';

const FULL: ListState = {
  search: 'dupont & fils',
  natures: ['EMPLOYEE', 'CANDIDATE'],
  statuses: ['INACTIVE'],
  managerIds: ['m1', 'm2'],
  sectorIds: ['s1'],
  establishmentIds: ['e1'],
  lacking: { key: 'drivingLicence', sheetKind: 'INDIVIDUAL' },
  ownFields: { diploma: { equals: 'deaes' }, distance: { from: '5', to: '' } },
  sort: { key: 'CREATED_AT', direction: 'DESC' },
};

describe('the state of a list in its address', () => {
  test.each([
    ['nothing asked', EMPTY_LIST_STATE, ''],
    [
      'everything asked',
      FULL,
      'recherche=dupont+%26+fils&nature=EMPLOYEE%2CCANDIDATE&situation=INACTIVE&gerant=m1%2Cm2&secteur=s1' +
        '&etablissement=e1&manquant=drivingLicence&fiche=INDIVIDUAL&champ.diploma=deaes&champ.distance.min=5&tri=-CREATED_AT',
    ],
  ])('is written and read back: %s', (_name, state, address) => {
    expect(writeListState(state).toString()).toBe(address);
    expect(readListState(new URLSearchParams(address))).toEqual(state);
  });

  test.each([
    ['an unknown nature', 'nature=ROBOT,TEMP', { natures: ['TEMP'] }],
    ['an unknown order', 'tri=-PASSWORD', { sort: EMPTY_LIST_STATE.sort }],
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

  test('the order alone narrows nothing', () => {
    expect(isNarrowed({ ...EMPTY_LIST_STATE, sort: { key: 'UPDATED_AT', direction: 'DESC' } })).toBe(false);
    expect(isNarrowed({ ...EMPTY_LIST_STATE, search: 'a' })).toBe(true);
  });

  test('a header sorts rising, then falling, then rising', () => {
    const once = toggleSort(EMPTY_LIST_STATE.sort, 'CREATED_AT');
    expect(once).toEqual({ key: 'CREATED_AT', direction: 'ASC' });
    const twice = toggleSort(once, 'CREATED_AT');
    expect(twice).toEqual({ key: 'CREATED_AT', direction: 'DESC' });
    expect(toggleSort(twice, 'CREATED_AT')).toEqual(once);
  });
});
