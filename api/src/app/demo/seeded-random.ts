/** Chance that can be repeated: the same seed gives the same draws on every machine. Not for anything secret. */
export interface Random {
  /** A whole number, both ends included. */
  integer(lowest: number, highest: number): number;
  /** True with this probability, from 0 to 1. */
  chance(probability: number): boolean;
  /** One of the list, which must not be empty. */
  pick<T>(list: readonly T[]): T;
  /** One of the choices, each as likely as its weight. */
  weighted<T>(choices: readonly (readonly [choice: T, weight: number])[]): T;
  /** This many digits, as text. */
  digits(count: number): string;
}

/** A source of chance for one seed and, so that items do not depend on those before them, one index. */
export function seededRandom(seed: number, index = 0): Random {
  const fraction = fractions(scramble(scramble(seed) ^ index));
  const integer = (lowest: number, highest: number): number => lowest + Math.floor(fraction() * (highest - lowest + 1));
  return {
    integer,
    chance: (probability) => fraction() < probability,
    pick: (list) => itemAt(list, integer(0, list.length - 1)),
    weighted: (choices) => weightedChoice(choices, fraction()),
    digits: (count) => Array.from({ length: count }, () => integer(0, 9)).join(''),
  };
}

/** The mulberry32 generator (public domain, Tommy Ettinger). */
function fractions(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Spreads neighbouring seeds over all 32 bits (MurmurHash3's finalizer). */
function scramble(seed: number): number {
  const once = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

function itemAt<T>(list: readonly T[], position: number): T {
  if (position < 0 || position >= list.length) throw new RangeError('Nothing to pick from an empty list.');
  return list[position] as T;
}

function weightedChoice<T>(choices: readonly (readonly [T, number])[], fraction: number): T {
  let left = fraction * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    if (left < weight) return choice;
    left -= weight;
  }
  throw new RangeError('Nothing to choose from without weights.');
}
