/**
 * Which keys were moved to turn one order into another: the fewest, so that one field dragged is one key, however many
 * it passed. Keys that are new in the order count as moved.
 */
export function movedKeys(before: readonly string[], after: readonly string[]): string[] {
  const rank = new Map(before.map((key, index) => [key, index]));
  const stayed = longestRising(
    after.filter((key) => rank.has(key)),
    (key) => rank.get(key) ?? 0,
  );
  return after.filter((key) => !stayed.has(key));
}

/** The most keys that already stand in rising order of rank (a longest increasing subsequence, in n² steps). */
function longestRising(keys: readonly string[], rankOf: (key: string) => number): Set<string> {
  const chains: string[][] = [];
  for (const key of keys) {
    let longest: string[] = [];
    for (const chain of chains)
      if (chain.length > longest.length && rankOf(chain.at(-1) ?? '') < rankOf(key)) longest = chain;
    chains.push([...longest, key]);
  }
  return new Set(chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []));
}
