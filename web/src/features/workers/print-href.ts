/** Where the sheets of these workers, at most 200, are one PDF: for a link that opens in a tab of its own. */
export function printHref(workerIds: readonly string[]): string {
  return `/files/print?ids=${workerIds.join(',')}`;
}
