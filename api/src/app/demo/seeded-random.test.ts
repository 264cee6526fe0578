import { seededRandom } from './seeded-random';

describe('repeatable chance', () => {
  test('draws the same for the same seed and index', () => {
    expect(seededRandom(1, 5).digits(20)).toBe(seededRandom(1, 5).digits(20));
  });

  test.each([
    [2, 5],
    [1, 6],
    [5, 1],
  ])('draws otherwise for seed %i and index %i', (seed, index) => {
    expect(seededRandom(seed, index).digits(20)).not.toBe(seededRandom(1, 5).digits(20));
  });

  test('reaches both ends of a range and nothing beyond', () => {
    const random = seededRandom(1);
    const drawn = new Set(Array.from({ length: 200 }, () => random.integer(-1, 2)));
    expect([...drawn].sort()).toEqual([-1, 0, 1, 2]);
  });

  test('draws each choice about as often as its weight says', () => {
    const random = seededRandom(1);
    const drawn = Array.from({ length: 10_000 }, () =>
      random.weighted([
        ['often', 9],
        ['seldom', 1],
        ['never', 0],
      ]),
    );
    const seldom = drawn.filter((choice) => choice === 'seldom').length;
    expect(seldom).toBeGreaterThan(900);
    expect(seldom).toBeLessThan(1_100);
    expect(drawn).not.toContain('never');
  });

  test('refuses to pick from nothing', () => {
    expect(() => seededRandom(1).pick([])).toThrow(RangeError);
    expect(() => seededRandom(1).weighted([])).toThrow(RangeError);
  });
});
