// @ts-check
import { PlainError } from '../plain-error.mjs';
import { npm } from '../install/npm.mjs';
import { seconds } from '../terminal.mjs';

/**
 * One check of `npm test`. `shown` picks what is worth printing of a check that passed.
 * @typedef {{ name: string, args: string[], shown?: RegExp }} Check
 */

/**
 * Runs a check, an npm command, and prints one line for it; when it failed also all it said. Answers whether it passed.
 * @param {import('../processes/session.mjs').Session} session
 * @param {Check} check
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function passes(session, { name, args, shown }, env = process.env) {
  const started = Date.now();
  const running = session.start({ name, ...npm(args), env, log: name.replaceAll(' ', '-') });
  const end = await running.exited;
  if (session.isClosing()) throw new PlainError('The tests were stopped.');
  const passed = end === 'exit code 0';
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(18)} ${seconds(Date.now() - started)}`);
  const output = session.outputOf(running);
  if (!passed) console.log(output);
  else if (shown !== undefined) console.log(linesOf(output, shown));
  return passed;
}

/**
 * @param {string} output
 * @param {RegExp} wanted
 */
function linesOf(output, wanted) {
  const lines = output.split('\n').filter((line) => wanted.test(line));
  return lines.map((line) => `          ${line.trim()}`).join('\n');
}
