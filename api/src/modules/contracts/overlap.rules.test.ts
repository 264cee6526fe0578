import { overlapProblems, type Overlapping } from './overlap.rules';

const contract = (
  startsOn: string,
  endsOn: string | null,
  facts: Partial<Overlapping['contract']> = {},
  amendments: Overlapping['amendments'] = [],
): Overlapping => ({
  contract: {
    mode: 'PRESTATAIRE',
    employerName: null,
    startsOn,
    endsOn,
    endedOn: null,
    weeklyMinutes: 24 * 60,
    annualMinutes: null,
    hourlyRateCents: null,
    qualification: null,
    collectiveAgreement: null,
    establishmentId: null,
    ...facts,
  },
  amendments,
});
const more = (effectiveOn: string, hours: number): Overlapping['amendments'][number] => ({
  ...contract('', null).contract,
  effectiveOn,
  endsOn: null,
  weeklyMinutes: hours * 60,
});
const OPEN = contract('2026-01-01', null);
const customer = (employerName: string, hours = 24) => ({
  mode: 'MANDATAIRE' as const,
  employerName,
  weeklyMinutes: hours * 60,
});

test.each<[string, Overlapping, Overlapping[], string[]]>([
  ['one after the other', contract('2026-07-01', null), [contract('2026-01-01', '2026-06-30')], []],
  ['on one common day', contract('2026-06-30', null), [contract('2026-01-01', '2026-06-30')], ['CONTRACTS_OVERLAP']],
  ['inside an open one', contract('2027-01-01', '2027-01-31'), [OPEN], ['CONTRACTS_OVERLAP']],
  ['before one that somebody ended', OPEN, [contract('2025-01-01', null, { endedOn: '2025-12-31' })], []],
  ['agency and customer', contract('2026-02-01', null, customer('Mme Leroy')), [OPEN], []],
  [
    'two customers',
    contract('2026-02-01', null, customer('Mme Leroy', 20)),
    [contract('2026-01-01', null, customer('M. Petit', 20))],
    [],
  ],
  [
    'the same customer, written otherwise',
    contract('2026-02-01', null, customer('MME LEROY ', 5)),
    [contract('2026-01-01', null, customer('Mme Léroy', 5))],
    ['CONTRACTS_OVERLAP'],
  ],
  ['48 hours in all', contract('2026-02-01', null, customer('Mme Leroy', 24)), [OPEN], []],
  ['more than 48 hours in all', contract('2026-02-01', null, customer('Mme Leroy', 25)), [OPEN], ['WEEK_TOO_LONG']],
  [
    'more than 48 hours once an amendment takes effect',
    contract('2026-02-01', null, customer('Mme Leroy', 24)),
    [contract('2026-01-01', null, {}, [more('2026-09-01', 30)])],
    ['WEEK_TOO_LONG'],
  ],
  [
    'an amendment that takes effect when the other is over',
    contract('2026-02-01', '2026-08-31', customer('Mme Leroy', 24)),
    [contract('2026-01-01', null, {}, [more('2026-09-01', 30)])],
    [],
  ],
])('side by side: %s', (_, chain, others, codes) => {
  expect(overlapProblems(chain, others).map(({ code }) => code)).toEqual(codes);
});
