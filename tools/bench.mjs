// @ts-check
import './node-version.mjs';
import { runApiCommand } from './app/api.mjs';
import { apiEnvironment } from './app/environment.mjs';
import { buildApi, keepBuild } from './build/build.mjs';
import { provideTestServer } from './checks/test-server.mjs';
import { withDatabase } from './database/database-url.mjs';
import { dropDatabase } from './database/drop-database.mjs';
import { freePort } from './processes/ports.mjs';
import { withSession } from './processes/with-session.mjs';
import { runMain } from './run-main.mjs';

await runMain(() => withSession('bench', () => 'The benchmark already runs in this folder: let it end first.', bench));

/**
 * Runs bench/main.mjs on an empty database of its own whose server, like that of `npm start`, waits for the disk at
 * every commit. Answers the exit code.
 * @param {import('./processes/session.mjs').Session} session
 */
async function bench(session) {
  const server = await provideTestServer(session, { name: 'bench-db', durable: true });
  await keepBuild();
  await buildApi(session);
  const databaseUrl = withDatabase(server, `${server.pathname.slice(1)}_bench`);
  await dropDatabase(databaseUrl);
  const env = apiEnvironment({
    databaseUrl,
    apiPort: await freePort(),
    webPort: 3000,
    mode: 'production',
    files: 'bench-files',
  });
  await runApiCommand(session, 'migrate', env);
  const args = ['bench/main.mjs', ...process.argv.slice(2)];
  const end = await session.start({ name: 'the benchmark', command: process.execPath, args, env }).exited;
  return end === 'exit code 0' ? 0 : 1;
}
