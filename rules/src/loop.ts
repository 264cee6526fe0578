/**
 * Follows what a key depends on, and what that depends on in turn. When it comes back to the key, gives the dependency by
 * which it left; null: it never comes back.
 */
export function loopFrom(key: string, dependenciesOf: (key: string) => readonly string[]): string | null {
  return dependenciesOf(key).find((first) => reaches(first, key, dependenciesOf)) ?? null;
}

function reaches(from: string, goal: string, dependenciesOf: (key: string) => readonly string[]): boolean {
  const waiting = [from];
  const met = new Set(waiting);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (key === goal) return true;
    for (const next of dependenciesOf(key)) {
      if (met.has(next)) continue;
      met.add(next);
      waiting.push(next);
    }
  }
  return false;
}
