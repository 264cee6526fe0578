// @ts-check
import { rmSync } from 'node:fs';
import { launch } from '../app/launch.mjs';
import { dropDatabase } from '../database/drop-database.mjs';
import { withDatabase } from '../database/database-url.mjs';
import { dataPath } from '../paths.mjs';
import { PlainError } from '../plain-error.mjs';
import { freePort } from '../processes/ports.mjs';
import { passes } from './check.mjs';
import { provideChromium } from './chromium.mjs';

/** @typedef {import('../processes/session.mjs').Session} Session */

const JOURNEYS_FILES = 'journeys-files';

/**
 * Runs the browser journeys of web/e2e against the built application, started on free ports with a database and demo
 * data of its own, made anew. Answers whether all passed; that the application could not be built or started counts as
 * failed.
 * @param {Session} session
 * @param {URL} server with the database of the tests, beside which the journeys' is made
 * @param {string[]} [args] of Playwright: which journeys
 */
export async function journeysPass(session, server, args = []) {
  try {
    const env = { ...process.env, ...(await startForJourneys(session, server)) };
    const command = ['exec', '--workspace', 'web', '--', 'playwright', 'test', ...args];
    return await passes(session, { name: 'journeys', args: command, shown: /^ *\d+ (passed|flaky|skipped)/ }, env);
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    console.log(`FAILED  journeys: ${error.message}`);
    return false;
  }
}

/**
 * What the journeys' configuration reads: where the application is, and the browser unless Playwright has its own.
 * @param {Session} session
 * @param {URL} server
 */
async function startForJourneys(session, server) {
  const chromium = await provideChromium(session);
  const databaseUrl = withDatabase(server, `${server.pathname.slice(1)}_journeys`);
  await dropDatabase(databaseUrl);
  rmSync(dataPath(JOURNEYS_FILES), { recursive: true, force: true });
  const [apiPort, webPort] = await Promise.all([freePort(), freePort()]);
  await launch(session, { databaseUrl, apiPort, webPort, mode: 'production', files: JOURNEYS_FILES });
  return { BASE_URL: `http://localhost:${webPort}`, CHROMIUM_EXECUTABLE: chromium };
}
