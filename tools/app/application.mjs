// @ts-check
import { needDiskSpace } from '../install/machine.mjs';
import { PlainError } from '../plain-error.mjs';
import { chosenPort, needFreePort } from '../processes/ports.mjs';
import { withSession } from '../processes/with-session.mjs';
import { say } from '../terminal.mjs';
import { launch } from './launch.mjs';
import { prepare } from './prepare.mjs';

/** @typedef {'production' | 'development'} Mode */

/** For a new database and its log. */
const FREE_MEGABYTES = 300;

/**
 * Runs the application of this checkout until it is asked to stop: built, or in development from its sources, with
 * each change taken up as it is saved. Answers the exit code.
 * @param {Mode} mode
 */
export function runApplication(mode) {
  return withSession(
    'app',
    ({ ports }) => `Ruche already runs from this folder, on http://localhost:${ports['web']}: stop that one first.`,
    (session, stopAsked) => serve(session, stopAsked, mode),
  );
}

/**
 * @param {import('../processes/session.mjs').Session} session
 * @param {Promise<void>} stopAsked
 * @param {Mode} mode
 */
async function serve(session, stopAsked, mode) {
  const { apiPort, webPort } = await choosePorts();
  needDiskSpace(FREE_MEGABYTES);
  session.lock.notePorts({ api: apiPort, web: webPort });
  const url = await prepare(session, { name: 'db', durable: true }, { development: mode === 'development' });
  const demo = await launch(session, { databaseUrl: url.href, apiPort, webPort, mode });
  say(`\nRuche is on http://localhost:${webPort}, its API on http://localhost:${webPort}/graphql.`);
  if (demo !== '') say(demo);
  say('Ctrl-C stops everything; the logs are in .data/log/app.');
  return Promise.race([stopAsked.then(() => 0), session.lost]);
}

async function choosePorts() {
  const webPort = chosenPort('PORT', 3000);
  const apiPort = chosenPort('API_PORT', 4000);
  if (apiPort === webPort) throw new PlainError(`PORT and API_PORT are both ${webPort}: choose two different ports.`);
  await needFreePort('PORT', webPort);
  await needFreePort('API_PORT', apiPort);
  return { apiPort, webPort };
}
