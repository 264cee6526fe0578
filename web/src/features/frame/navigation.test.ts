import type { Role } from '@/gql/graphql';
import { ADMIN } from '@/test/render';
import { currentHref, navigationOf } from './navigation';

const labelsFor = (role: Role) =>
  navigationOf({ ...ADMIN, user: { ...ADMIN.user, role } }).flatMap(({ groups }) =>
    groups.flatMap(({ entries }) => entries.map(({ label }) => label)),
  );

test('whoever only reads is not offered what he may not do', () => {
  expect(labelsFor('READER')).toEqual(['favorites', 'workerList', 'formerWorkers']);
});

test('whoever manages may add workers, and does not see Administration', () => {
  expect(labelsFor('MANAGER')).toEqual(['favorites', 'workerList', 'newWorker', 'formerWorkers']);
});

test('an administrator sees everything', () => {
  expect(labelsFor('ADMIN')).toEqual(expect.arrayContaining(['newWorker', 'fields', 'colleagues', 'api']));
});

test.each([
  ['/', '/'],
  ['/intervenants', '/intervenants'],
  ['/intervenants/anciens', '/intervenants/anciens'],
  ['/intervenants/0193', '/intervenants'],
  ['/intervenantsx', null],
  ['/compte', null],
])('on %s the entry marked is %s', (pathname, href) => {
  expect(currentHref(navigationOf(ADMIN), pathname)).toBe(href);
});
