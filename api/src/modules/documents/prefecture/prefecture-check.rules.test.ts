import {
  earliestHireOn,
  isHiredTooEarly,
  prefectureState,
  silenceEndsOn,
  type CheckFacts,
} from './prefecture-check.rules';

/** A Tuesday. */
const TODAY = '2026-11-24';
const FOREIGN: CheckFacts = { needsPermit: true, jobSeeker: false, requestedOn: null, answer: null };

test.each<[string, Partial<CheckFacts>, string, string | null]>([
  ['a citizen of the Union', { needsPermit: false }, 'NOT_NEEDED', null],
  ['one registered with France Travail', { jobSeeker: true }, 'EXEMPT', null],
  ['nothing asked yet', {}, 'TO_REQUEST', '2026-11-26'],
  ['asked today', { requestedOn: TODAY }, 'WAITING', '2026-11-26'],
  ['asked on Saturday: today is the second working day', { requestedOn: '2026-11-21' }, 'WAITING', '2026-11-24'],
  ['asked on Friday: Saturday and Monday were silent', { requestedOn: '2026-11-20' }, 'SATISFIED', '2026-11-23'],
  ['authorized the same day', { requestedOn: TODAY, answer: 'AUTHORIZED' }, 'SATISFIED', '2026-11-26'],
  ['refused after a long silence', { requestedOn: '2026-11-02', answer: 'REFUSED' }, 'REFUSED', null],
  ['a job seeker whose permit was refused', { jobSeeker: true, answer: 'REFUSED' }, 'REFUSED', null],
])('%s: %s', (_, facts, state, earliest) => {
  expect(prefectureState({ ...FOREIGN, ...facts }, TODAY)).toBe(state);
  expect(earliestHireOn({ ...FOREIGN, ...facts }, TODAY)).toBe(earliest);
});

test('holidays and Sundays are no part of the silence', () => {
  expect(silenceEndsOn('2026-12-24')).toBe('2026-12-28');
  expect(prefectureState({ ...FOREIGN, requestedOn: '2026-12-24' }, '2026-12-28')).toBe('WAITING');
  expect(prefectureState({ ...FOREIGN, requestedOn: '2026-12-24' }, '2026-12-29')).toBe('SATISFIED');
});

test.each<[Partial<CheckFacts>, string | null, boolean]>([
  [{ requestedOn: TODAY }, '2026-11-25', true],
  [{ requestedOn: TODAY }, '2026-11-26', false],
  [{ requestedOn: TODAY }, null, false],
  [{}, '2026-11-25', true],
  [{ needsPermit: false }, '2026-11-24', false],
  [{ jobSeeker: true }, '2026-11-24', false],
  [{ requestedOn: '2026-11-02', answer: 'REFUSED' }, '2027-06-01', true],
])('%j, hired on %s, is too early: %s', (facts, hireOn, tooEarly) => {
  expect(isHiredTooEarly({ ...FOREIGN, ...facts }, hireOn, TODAY)).toBe(tooEarly);
});
