import {
  amendmentProblems,
  amendmentsFit,
  contractProblems,
  endingProblems,
  type SignedContract,
} from './contract.rules';
import type { EndReason } from './contract';
import type { ChainedAmendment } from './terms.rules';

const NOTHING = {
  weeklyMinutes: null,
  annualMinutes: null,
  hourlyRateCents: null,
  qualification: null,
  collectiveAgreement: null,
  establishmentId: null,
};
const CDI: SignedContract = {
  ...NOTHING,
  type: 'CDI',
  mode: 'PRESTATAIRE',
  employerName: null,
  startsOn: '2026-01-01',
  endsOn: null,
  jobCategory: 'EMPLOYEE',
  trialEndsOn: null,
  trialRenewed: false,
};
const CDD = { ...CDI, type: 'CDD', endsOn: '2026-06-30' } as const;
const places = (problems: readonly { code: string; path: string[] }[]) =>
  problems.map(({ code, path }) => `${path.join('.')}: ${code}`);

test.each<[string, Partial<SignedContract>]>([
  ['a CDI without an end', {}],
  ['a CDD of one day', { type: 'CDD', endsOn: '2026-01-01' }],
  ['a customer who employs', { mode: 'MANDATAIRE', employerName: 'Mme Leroy' }],
  ['the longest week', { weeklyMinutes: 2880 }],
  ['a year of 1,607 hours', { annualMinutes: 96_420 }],
  ['a trial period of two months', { trialEndsOn: '2026-02-28' }],
])('%s may be signed', (_, facts) => {
  expect(contractProblems({ ...CDI, ...facts })).toEqual([]);
});

test.each<[string, Partial<SignedContract>, string[]]>([
  ['a CDI with an end', { endsOn: '2026-06-30' }, ['endsOn: CDI_HAS_NO_END']],
  ['a CDD without one', { type: 'CDD' }, ['endsOn: END_REQUIRED']],
  ['temporary work without an end or employer', { type: 'TEMP' }, ['endsOn: END_REQUIRED', 'employerName: REQUIRED']],
  ['an apprenticeship that ends first', { type: 'APPRENTICESHIP', endsOn: '2025-12-31' }, ['endsOn: END_BEFORE_START']],
  ['a customer without a name', { mode: 'MANDATAIRE' }, ['employerName: REQUIRED']],
  ['another employer than the agency', { employerName: 'Mme Leroy' }, ['employerName: EMPLOYER_IS_AGENCY']],
  ['a trial period that is too long', { trialEndsOn: '2026-03-01' }, ['trialEndsOn: TRIAL_TOO_LONG']],
  ['a trial period before the start', { trialEndsOn: '2025-12-31' }, ['trialEndsOn: TRIAL_BEFORE_START']],
  [
    'a trial period after the end',
    { type: 'INTERNSHIP', endsOn: '2026-01-31', trialEndsOn: '2026-02-01' },
    ['trialEndsOn: TRIAL_AFTER_END'],
  ],
  [
    'a renewed trial of a CDD',
    { type: 'CDD', endsOn: '2026-06-30', trialRenewed: true },
    ['trialRenewed: TRIAL_NOT_RENEWABLE'],
  ],
  ['hours both ways', { weeklyMinutes: 600, annualMinutes: 600 }, ['annualMinutes: HOURS_TWICE']],
  ['more than 48 hours', { weeklyMinutes: 2881 }, ['weeklyMinutes: WEEKLY_HOURS']],
  ['no time at all', { weeklyMinutes: 0 }, ['weeklyMinutes: WEEKLY_HOURS']],
  ['too long a year', { annualMinutes: 132_234 }, ['annualMinutes: ANNUAL_HOURS']],
  ['a rate of nothing', { hourlyRateCents: 0 }, ['hourlyRateCents: HOURLY_RATE']],
])('%s is refused beside its field', (_, facts, expected) => {
  expect(places(contractProblems({ ...CDI, ...facts }))).toEqual(expected);
});

const amendment = (
  effectiveOn: string,
  facts: Partial<ChainedAmendment> = { weeklyMinutes: 600 },
): ChainedAmendment => ({
  ...NOTHING,
  endsOn: null,
  effectiveOn,
  ...facts,
});
const chainOf = (contract: SignedContract, amendments: ChainedAmendment[] = [], endedOn: string | null = null) => ({
  contract: { ...contract, endedOn },
  amendments,
});

test.each<[string, ReturnType<typeof chainOf>, ChainedAmendment, string[]]>([
  ['the day after the start', chainOf(CDI), amendment('2026-01-02'), []],
  ['the last day', chainOf(CDD), amendment('2026-06-30'), []],
  ['a renewal the day after the end', chainOf(CDD), amendment('2026-07-01', { endsOn: '2026-12-31' }), []],
  ['the first day', chainOf(CDI), amendment('2026-01-01'), ['effectiveOn: AMENDMENT_BEFORE_START']],
  [
    'the day of another',
    chainOf(CDI, [amendment('2026-03-01')]),
    amendment('2026-03-01'),
    ['effectiveOn: AMENDMENT_OUT_OF_ORDER'],
  ],
  ['after the end', chainOf(CDD), amendment('2026-07-01'), ['effectiveOn: AMENDMENT_AFTER_END']],
  [
    'after somebody ended it',
    chainOf(CDI, [], '2026-03-31'),
    amendment('2026-04-01'),
    ['effectiveOn: AMENDMENT_AFTER_END'],
  ],
  ['nothing new', chainOf(CDI), amendment('2026-03-01', {}), [': NOTHING_CHANGES']],
  ['an end of a CDI', chainOf(CDI), amendment('2026-03-01', { endsOn: '2026-12-31' }), ['endsOn: CDI_HAS_NO_END']],
  ['an end before it', chainOf(CDD), amendment('2026-03-01', { endsOn: '2026-02-01' }), ['endsOn: END_BEFORE_START']],
])('an amendment: %s', (_, chain, added, expected) => {
  expect(places(amendmentProblems(chain, added))).toEqual(expected);
});

test('amendments no longer fit when the start moves past one', () => {
  expect(amendmentsFit(chainOf(CDI, [amendment('2026-03-01')]))).toBe(true);
  expect(amendmentsFit(chainOf({ ...CDI, startsOn: '2026-03-01' }, [amendment('2026-03-01')]))).toBe(false);
});

test.each<[string, SignedContract, string, EndReason, string[]]>([
  ['a CDI by resignation', CDI, '2026-03-31', 'RESIGNATION', []],
  ['a CDD on its last day', CDD, '2026-06-30', 'END_OF_TERM', []],
  ['before it starts', CDI, '2025-12-31', 'RESIGNATION', ['endedOn: END_BEFORE_START']],
  ['after its agreed end', CDD, '2026-07-01', 'END_OF_TERM', ['endedOn: END_AFTER_TERM']],
  ['a CDI at its term', CDI, '2026-03-31', 'END_OF_TERM', ['reason: REASON_DOES_NOT_FIT']],
  ['a CDD by « rupture conventionnelle »', CDD, '2026-03-31', 'MUTUAL_AGREEMENT', ['reason: REASON_DOES_NOT_FIT']],
])('ending %s', (_, contract, endedOn, reason, expected) => {
  expect(places(endingProblems(chainOf(contract), { endedOn, reason }))).toEqual(expected);
});
