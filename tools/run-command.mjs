// @ts-check
import './node-version.mjs';
import { runApiCommand } from './app/api.mjs';
import { apiEnvironment } from './app/environment.mjs';
import { buildApi } from './build/build.mjs';
import { checkAccess } from './database/check-access.mjs';
import { DATABASE, withDatabase } from './database/database-url.mjs';
import { provideServer } from './database/provide-server.mjs';
import { flavourOfFolder, privateServerUrl } from './database/private-server.mjs';
import { installDependencies } from './install/dependencies.mjs';
import { PlainError } from './plain-error.mjs';
import { aliveHolder } from './processes/lock.mjs';
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
  await installDependencies(session, { development: false });
  await buildApi(session);
  const server = await databaseServer(session);
  const url = server.pathname.length > 1 ? server.href : withDatabase(server, DATABASE);
  await checkAccess(new URL(url));
  const env = apiEnvironment({ databaseUrl: url, apiPort: 4000, webPort: 3000, mode: 'production' });
  await runApiCommand(session, 'migrate', env);
  process.stdout.write(await runApiCommand(session, command, env, args));
  return 0;
}

/**
 * The database of the running application, else the one it would use.
 * @param {import('./processes/session.mjs').Session} session
 */
async function databaseServer(session) {
  const port = aliveHolder('app')?.ports['database'];
  const flavour = flavourOfFolder('db');
  const mayJoin = port !== undefined && flavour !== undefined && !process.env['DATABASE_URL'];
  if (!mayJoin) return provideServer(session, { name: 'db', durable: true });
  return privateServerUrl(flavour, port, readSecrets().databasePassword);
}
