import { DEFAULT_EXPECTATIONS, expectedKinds, needsPermit } from './expectations.rules';

test.each([
  ['EMPLOYEE', 'FR', null, ['IDENTITY', 'MEDICAL_VISIT']],
  ['EMPLOYEE', null, null, ['IDENTITY', 'MEDICAL_VISIT']],
  ['EMPLOYEE', 'MA', 'WALK', ['IDENTITY', 'RESIDENCE_PERMIT', 'MEDICAL_VISIT']],
  ['EMPLOYEE', 'PT', 'CAR', ['IDENTITY', 'DRIVING_LICENCE', 'INSURANCE', 'MEDICAL_VISIT']],
  ['TEMP', 'SN', 'SCOOTER', ['IDENTITY', 'RESIDENCE_PERMIT', 'DRIVING_LICENCE']],
  ['CONTRACTOR', 'FR', 'WALK', ['IDENTITY', 'INSURANCE']],
  ['CANDIDATE', 'MA', 'CAR', []],
] as const)('of %s, %s, who comes by %s, is expected: %j', (nature, nationality, transport, kinds) => {
  expect(expectedKinds({ nature, nationality, transport }, DEFAULT_EXPECTATIONS)).toEqual(kinds);
});

test.each([
  ['FR', false],
  ['NO', false],
  ['CH', false],
  ['GB', true],
  ['MA', true],
  [null, false],
])('a worker of nationality %s needs a permit: %s', (nationality, needed) => {
  expect(needsPermit(nationality)).toBe(needed);
});
