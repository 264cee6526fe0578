// @ts-check
import './node-version.mjs';
import { passes } from './checks/check.mjs';
import { journeysPass } from './checks/journeys.mjs';
import { providePdfReader } from './checks/pdf-reader.mjs';
import { provideTestServer } from './checks/test-server.mjs';
import { withSession } from './processes/with-session.mjs';
import { runMain } from './run-main.mjs';

/** @type {import('./checks/check.mjs').Check[]} */
const QUICK_CHECKS = [
  { name: 'lint', args: ['run', 'lint'] },
  { name: 'formatting', args: ['run', 'format:check'] },
  { name: 'types', args: ['run', 'types'] },
  { name: 'dependency rules', args: ['run', 'deps:check'] },
  { name: 'unused code', args: ['run', 'unused'] },
  { name: 'generated code', args: ['run', 'codegen:check'] },
  { name: 'tools', args: ['run', 'test:tools'] },
];

/** @type {import('./checks/check.mjs').Check} */
const UNIT_AND_DATABASE_TESTS = {
  name: 'tests',
  args: ['exec', '--', 'jest', '--maxWorkers=100%', '--coverage', '--coverageReporters=text-summary'],
  shown: /^(Tests|Test Suites|Statements|Branches|Functions|Lines) *:/,
};

await runMain(() => withSession('test', () => 'The tests already run in this folder: let them end first.', runChecks));

/**
 * Runs every check, also after one failed, prints a line for each and at last how many passed. Answers the exit code.
 * @param {import('./processes/session.mjs').Session} session
 */
async function runChecks(session) {
  const server = await provideTestServer(session, { name: 'test-db', durable: false });
  await providePdfReader(session);
  const results = await runQuickChecks(session);
  results.push(await passes(session, UNIT_AND_DATABASE_TESTS, { ...process.env, DATABASE_URL: server.href }));
  results.push(await journeysPass(session, server));
  const failed = results.filter((passed) => !passed).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/**
 * Two at a time: most of them use one core.
 * @param {import('./processes/session.mjs').Session} session
 */
async function runQuickChecks(session) {
  const waiting = [...QUICK_CHECKS];
  /** @type {boolean[]} */
  const results = [];
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
      results.push(await passes(session, check));
  };
  await Promise.all([worker(), worker()]);
  return results;
}
