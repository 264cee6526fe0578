import { EMPTY_LIST_STATE } from './list-state';
import { listHref, listQuery, readSheetList, sheetHref, statusesOf } from './worker-list';

const typeOf = (key: string) =>
  key === 'distance' ? 'NUMBER' : key === 'car' ? 'YES_NO' : key === 'diploma' ? 'SINGLE_CHOICE' : undefined;

describe('what a list asks of the API', () => {
  test('the list of workers shows the active ones by name', () => {
    expect(listQuery('current', EMPTY_LIST_STATE, typeOf)).toEqual({
      filter: { statuses: ['ACTIVE'] },
      sort: { key: 'NAME', direction: 'ASC' },
    });
  });

  test.each([
    [
      'former workers are the inactive ones, whatever the address says',
      'former',
      { statuses: ['ACTIVE'] },
      ['INACTIVE'],
    ],
    ['favourites are of every situation', 'favorites', {}, []],
    ['a situation that was chosen', 'current', { statuses: ['INACTIVE'] }, ['INACTIVE']],
    [
      'sheets lacking a field are counted in every situation',
      'current',
      { lacking: { key: 'iban', sheetKind: 'INDIVIDUAL' } },
      [],
    ],
  ] as const)('%s', (_name, list, state, expected) => {
    expect(statusesOf(list, { ...EMPTY_LIST_STATE, ...state })).toEqual(expected);
  });

  test('every condition is sent in the type of its field, and those on unknown fields are not', () => {
    const state = {
      ...EMPTY_LIST_STATE,
      search: '  dupont ',
      natures: ['TEMP'] as const,
      managerIds: ['m'],
      sectorIds: ['s'],
      establishmentIds: ['e'],
      ownFields: {
        distance: { from: '5.5', to: 'far' },
        car: { equals: 'false' },
        diploma: { equals: 'deaes' },
        gone: { equals: 'x' },
      },
    };
    expect(listQuery('favorites', state, typeOf).filter).toEqual({
      search: 'dupont',
      natures: ['TEMP'],
      managerIds: ['m'],
      sectorIds: ['s'],
      establishmentIds: ['e'],
      favorite: true,
      ownFields: [
        { key: 'distance', from: 5.5 },
        { key: 'car', equals: false },
        { key: 'diploma', equals: 'deaes' },
      ],
    });
  });
});

describe('addresses', () => {
  test('a list as usual has the shortest one', () => {
    expect(listHref('former', EMPTY_LIST_STATE)).toBe('/intervenants/anciens');
  });

  test('a sheet remembers the list it was reached from', () => {
    const state = { ...EMPTY_LIST_STATE, search: 'du', natures: ['CANDIDATE'] as const };
    const href = sheetHref('w1', 'former', state);
    expect(href).toBe('/intervenants/w1?recherche=du&nature=CANDIDATE&liste=anciens');
    expect(readSheetList(new URL(href, 'http://ruche.test').searchParams)).toEqual({ list: 'former', state });
  });

  test('a sheet reached by its bare address walks the list of workers', () => {
    expect(readSheetList(new URLSearchParams('liste=inconnue'))).toEqual({ list: 'current', state: EMPTY_LIST_STATE });
  });
});
