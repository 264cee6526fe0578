import { followUpProblems } from './follow-up.rules';

const TODAY = '2026-11-24';

test.each([
  ['of today', { followedOn: TODAY, nextOn: '2026-11-25', score: 5 }, []],
  ['without score or next day', { followedOn: '2026-01-05', nextOn: null, score: null }, []],
  ['of tomorrow', { followedOn: '2026-11-25', nextOn: null, score: 1 }, ['followedOn: DAY_TO_COME']],
  ['whose next is the same day', { followedOn: TODAY, nextOn: TODAY, score: 1 }, ['nextOn: NEXT_BEFORE_THIS']],
  ['with 0', { followedOn: TODAY, nextOn: null, score: 0 }, ['score: SCORE_RANGE']],
  ['with 6', { followedOn: TODAY, nextOn: null, score: 6 }, ['score: SCORE_RANGE']],
])('a follow-up %s', (_, followUp, expected) => {
  expect(followUpProblems(followUp, TODAY).map(({ code, path }) => `${path.join('.')}: ${code}`)).toEqual(expected);
});
