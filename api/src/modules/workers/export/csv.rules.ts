/** A cell of an export: a text, a number, a day as YYYY-MM-DD, or nothing. */
export type Cell = { text: string } | { number: number; isMoney: boolean } | { day: string } | null;

/** Signs with which a spreadsheet takes a text for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Begins a file that Excel is to read as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A line as French Excel reads it: semicolons, decimal commas, days as 24/11/2026, ended by CR LF. A text that would be
 * taken for a formula begins with an apostrophe.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(';')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if ('number' in cell) return (cell.isMoney ? cell.number.toFixed(2) : String(cell.number)).replace('.', ',');
  if ('day' in cell) return cell.day.split('-').reverse().join('/');
  const safe = FORMULA.test(cell.text) ? `'${cell.text}` : cell.text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
