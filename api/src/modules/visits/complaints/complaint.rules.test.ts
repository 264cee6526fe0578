import { COMPLAINT_STATES, type ComplaintState } from './complaint';
import { complaintProblems, isOverdue, statesAfter } from './complaint.rules';

const TODAY = '2026-11-24';
const COMPLAINT = { state: 'RECEIVED' as ComplaintState, resolution: null, receivedOn: TODAY, dueOn: null };
const FACTS = { before: null, visitedOn: '2026-11-20', today: TODAY };

test.each<[ComplaintState | null, ComplaintState[]]>([
  [null, ['RECEIVED', 'IN_PROGRESS', 'RESOLVED', 'DISMISSED']],
  ['RECEIVED', ['RECEIVED', 'IN_PROGRESS', 'RESOLVED', 'DISMISSED']],
  ['IN_PROGRESS', ['IN_PROGRESS', 'RESOLVED', 'DISMISSED']],
  ['RESOLVED', ['RESOLVED', 'IN_PROGRESS']],
  ['DISMISSED', ['DISMISSED', 'IN_PROGRESS']],
])('from %s a complaint may become %j, and nothing else', (before, allowed) => {
  expect(statesAfter(before)).toEqual(allowed);
  for (const state of COMPLAINT_STATES) {
    const codes = complaintProblems({ ...COMPLAINT, state, resolution: 'Remplacée.' }, { ...FACTS, before });
    expect([state, codes.map(({ code }) => code)]).toEqual([state, allowed.includes(state) ? [] : ['STATE_STEP']]);
  }
});

test.each([
  ['received and due today', { dueOn: TODAY }, []],
  ['received tomorrow', { receivedOn: '2026-11-25' }, ['receivedOn: DAY_TO_COME']],
  ['received before the visit', { receivedOn: '2026-11-19' }, ['receivedOn: RECEIVED_BEFORE_VISIT']],
  ['due before it was received', { dueOn: '2026-11-23' }, ['dueOn: DUE_BEFORE_RECEIVED']],
  ['resolved without a word', { state: 'RESOLVED' as const }, ['resolution: RESOLUTION_REQUIRED']],
  ['dismissed without a word', { state: 'DISMISSED' as const }, []],
])('a complaint %s', (_, facts, expected) => {
  const problems = complaintProblems({ ...COMPLAINT, ...facts }, FACTS);
  expect(problems.map(({ code, path }) => `${path.join('.')}: ${code}`)).toEqual(expected);
});

test.each([
  ['IN_PROGRESS', '2026-11-23', true],
  ['RECEIVED', '2026-11-23', true],
  ['IN_PROGRESS', TODAY, false],
  ['IN_PROGRESS', null, false],
  ['RESOLVED', '2026-11-23', false],
  ['DISMISSED', '2026-11-23', false],
] as const)('%s and due on %s: overdue is %s', (state, dueOn, expected) => {
  expect(isOverdue({ state, dueOn }, TODAY)).toBe(expected);
});
