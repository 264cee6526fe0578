// @ts-check
import { appendFileSync, mkdirSync } from 'node:fs';
import { DATA, dataPath, shown } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { sentenceFor } from './processes/known-failures.mjs';

/**
 * Runs a command of the project to its end and exits with the code it answers. A failure is told in one line, with
 * exit code 1; the stack of an unexpected one goes to .data/log/tools.log.
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  try {
    process.exit(await main());
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}

/** @param {unknown} error */
function explain(error) {
  if (error instanceof PlainError) return error.message;
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const known = sentenceFor(message);
  if (known !== undefined) return known;
  return `Something unexpected went wrong: ${message}${keepStack(stack)}`;
}

/** @param {string} stack */
function keepStack(stack) {
  const log = dataPath('log', 'tools.log');
  try {
    mkdirSync(dataPath('log'), { recursive: true });
    appendFileSync(log, `${new Date().toISOString()} ${stack}\n`);
    return ` (details in ${shown(log)})`;
  } catch {
    return ` (and ${shown(DATA)} cannot be written)`;
  }
}
