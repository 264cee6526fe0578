import { failureName, retryDelayMs } from './outbox.rules';

test.each([
  [1, 0, 2_500],
  [1, 1, 5_000],
  [2, 1, 10_000],
  [4, 0.5, 30_000],
  [16, 1, 14_400_000],
])('after attempt %i, by chance %f, the next is in %i ms', (attempts, chance, delay) => {
  expect(retryDelayMs(attempts, chance)).toBe(delay);
});

test('of a failure its name and codes are kept, never its sentence', () => {
  const refused = Object.assign(new Error('<claire@example.fr> refused'), { code: 'EENVELOPE', responseCode: 550 });
  expect(failureName(refused)).toBe('Error EENVELOPE 550');
  expect(failureName(new TypeError('x'))).toBe('TypeError');
  expect(failureName(Object.assign(new Error(), { code: 'X'.repeat(500) }))).toHaveLength(120);
  expect(failureName('claire@example.fr')).toBe('unknown');
});
