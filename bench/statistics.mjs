// @ts-check

/**
 * The middle of some numbers.
 * @param {readonly number[]} numbers at least one
 */
export function median(numbers) {
  return percentile(numbers, 50);
}

/**
 * The smallest of the numbers that so many percent of them do not exceed.
 * @param {readonly number[]} numbers at least one
 * @param {number} percent
 */
export function percentile(numbers, percent) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return /** @type {number} */ (sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)]);
}
