// @ts-check

/**
 * Tells the person that a piece of work goes on and, when it is done, how long it took. Quiet about work that took
 * less than `worthTelling` milliseconds and said nothing of itself. Lines go to stderr, so that stdout holds a command's answer only.
 * @template T
 * @param {string} doing "installing the dependencies"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(doing, work) {
  const started = Date.now();
  say(`  … ${doing}`);
  const result = await work();
  say(`  ✓ ${doing} (${seconds(Date.now() - started)})`);
  return result;
}

/** @param {string} line */
export function say(line) {
  console.error(line);
}

/**
 * A duration as people read it: "0.4 s", "2 min 05 s".
 * @param {number} ms
 */
export function seconds(ms) {
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  const whole = Math.round(ms / 1000);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}
