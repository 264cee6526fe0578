// @ts-check
import './node-version.mjs';
import { apiEnvironment } from './app/environment.mjs';
import { runApiCommand, startApi } from './app/api.mjs';
import { buildApi } from './build/build.mjs';
import { checkAccess } from './database/check-access.mjs';
import { DATABASE, withDatabase } from './database/database-url.mjs';
import { provideServer } from './database/provide-server.mjs';
import { installDependencies } from './install/dependencies.mjs';
import { needDiskSpace } from './install/machine.mjs';
import { chosenPort, needFreePort } from './processes/ports.mjs';
import { withSession } from './processes/with-session.mjs';
import { runMain } from './run-main.mjs';
import { say, step } from './terminal.mjs';

const FREE_MEGABYTES = 300;

await runMain(() =>
  withSession(
    'app',
    ({ ports }) => `Ruche already runs from this folder, on http://localhost:${ports['api']}: stop that one first.`,
    serve,
  ),
);

/**
 * Brings everything up to date, serves until it is asked to stop, and answers the exit code.
 * @param {import('./processes/session.mjs').Session} session
 * @param {Promise<void>} stopAsked
 */
async function serve(session, stopAsked) {
  const apiPort = chosenPort('API_PORT', 4000);
  const webPort = chosenPort('PORT', 3000);
  await needFreePort('API_PORT', apiPort);
  needDiskSpace(FREE_MEGABYTES);
  session.lock.notePorts({ api: apiPort });
  const [server] = await Promise.all([
    provideServer(session, { name: 'db', durable: true }),
    installDependencies(session, { development: false }),
  ]);
  const url = server.pathname.length > 1 ? server.href : withDatabase(server, DATABASE);
  await Promise.all([checkAccess(new URL(url)), buildApi(session)]);
  const env = apiEnvironment({ databaseUrl: url, apiPort, webPort, mode: 'production' });
  await step('bringing the database up to date', () => runApiCommand(session, 'migrate', env));
  await step('starting the api', () => startApi(session, env));
  say(
    `Ruche's API answers on http://localhost:${apiPort}/graphql. Ctrl-C stops everything; the logs are in .data/log.`,
  );
  return Promise.race([stopAsked.then(() => 0), session.lost]);
}
