// @ts-check
import './node-version.mjs';
import { runApiCommand } from './app/api.mjs';
import { apiEnvironment } from './app/environment.mjs';
import { prepare } from './app/prepare.mjs';
import { buildApi } from './build/build.mjs';
import { containerServerUrl } from './database/container-server.mjs';
import { DATABASE, databaseUrlFromEnvironment, withDatabase } from './database/database-url.mjs';
import { flavourOfFolder, privateServerUrl } from './database/private-server.mjs';
import { PlainError } from './plain-error.mjs';
import { aliveHolder } from './processes/lock.mjs';
import { webPort } from './processes/ports.mjs';
import { withSession } from './processes/with-session.mjs';
import { runMain } from './run-main.mjs';
import { readSecrets } from './secrets.mjs';

const [command, ...args] = process.argv.slice(2);

await runMain(() => withSession('command', () => 'Another command runs in this folder: let it end first.', runCommand));

/**
 * Runs one command of the api on the database of this checkout, started for it when the application does not run.
 * Its answer alone goes to stdout.
 * @param {import('./processes/session.mjs').Session} session
 */
async function runCommand(session) {
  if (command === undefined) throw new PlainError('Say which command of api/src/app/commands to run.');
  const running = aliveHolder('app')?.ports;
  const databaseUrl = runningDatabase(running) ?? (await ownDatabase(session));
  await buildApi(session);
  const env = apiEnvironment({ databaseUrl, apiPort: 4000, webPort: webPort(running), mode: 'production' });
  await runApiCommand(session, 'migrate', env);
  process.stdout.write(await runApiCommand(session, command, env, args));
  return 0;
}

/** @param {import('./processes/session.mjs').Session} session */
async function ownDatabase(session) {
  const url = await prepare(session, { name: 'db', durable: true }, { development: false });
  return url.href;
}

/**
 * The database that the running application started, if it runs and DATABASE_URL names no other.
 * @param {Record<string, number>} [ports] the running application's
 */
function runningDatabase(ports = {}) {
  if (databaseUrlFromEnvironment() !== undefined) return undefined;
  const { database, container } = ports;
  const { databasePassword } = readSecrets();
  if (container !== undefined) return withDatabase(containerServerUrl(container, databasePassword), DATABASE);
  const flavour = flavourOfFolder('db');
  if (database === undefined || flavour === undefined) return undefined;
  return withDatabase(privateServerUrl(flavour, database, databasePassword), DATABASE);
}
