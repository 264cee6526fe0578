import { latestTrialEnd } from './trial.rules';

type Trial = Parameters<typeof latestTrialEnd>[0];

const trial = (facts: Partial<Trial>): Trial => ({
  type: 'CDI',
  startsOn: '2026-01-15',
  endsOn: null,
  jobCategory: 'EMPLOYEE',
  trialRenewed: false,
  ...facts,
});

test.each<[string, Partial<Trial>, string | null]>([
  ['two months of a CDI', {}, '2026-03-14'],
  ['three of a supervisor', { jobCategory: 'SUPERVISOR' }, '2026-04-14'],
  ['four of an executive', { jobCategory: 'EXECUTIVE' }, '2026-05-14'],
  ['four where no category is known', { jobCategory: null }, '2026-05-14'],
  ['twice as many once renewed', { trialRenewed: true }, '2026-05-14'],
  ['a day for each whole week of a CDD', { type: 'CDD', endsOn: '2026-02-14' }, '2026-01-18'],
  ['a day of a CDD of less than a week', { type: 'CDD', endsOn: '2026-01-17' }, '2026-01-15'],
  ['two weeks of a CDD of six months', { type: 'CDD', endsOn: '2026-07-14' }, '2026-01-28'],
  ['one month of a longer CDD', { type: 'CDD', endsOn: '2026-07-15' }, '2026-02-14'],
  ['no limit of which the law is not certain', { type: 'APPRENTICESHIP', endsOn: '2027-08-31' }, null],
])('the law allows %s', (_, facts, latest) => {
  expect(latestTrialEnd(trial(facts))).toBe(latest);
});
