// @ts-check
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { totalmem } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { isRoot } from '../install/machine.mjs';
import { dataPath } from '../paths.mjs';
import { failureOf } from '../processes/session.mjs';
import { freePort } from '../processes/ports.mjs';
import { greetingOf } from './greeting.mjs';

/**
 * @typedef {import('../processes/session.mjs').Session} Session
 * @typedef {import('./locate-server.mjs').Server} Server
 */

/**
 * A database server of the project's own. `name` is its folder in .data. Only a `durable` one waits for the disk at
 * every commit: tests, whose data nobody keeps, need not.
 * @typedef {{ name: string, durable: boolean, password: string }} Instance
 */

/** The account of the application on a private server: everything on databases whose name begins with ruche, no more. */
const ACCOUNT = 'ruche';

const SQL_MODE =
  'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';

const SYSTEM_TABLES = ['mysql_system_tables.sql', 'mysql_performance_tables.sql', 'mysql_system_tables_data.sql'];

/** After a crash the server first replays its log. */
const READY_WITHIN_MS = 300_000;

/**
 * Starts the instance, made first if it has no data yet, and answers the URL of its server once it takes connections.
 * It listens on the loopback only, on a port that was free, and stops with the session.
 * @param {Session} session
 * @param {Server} server
 * @param {Instance} instance
 * @returns {Promise<URL>}
 */
export async function startPrivateServer(session, server, instance) {
  const folder = dataPath(instance.name);
  if (!existsSync(folder)) await makeFolder(session, server, instance.name);
  const port = await freePort();
  const accounts = writeAccounts(instance);
  const running = session.serve({
    name: 'the database',
    command: server.program,
    args: [...serverArguments(server, instance), `--port=${port}`, `--init-file=${accounts}`],
    log: instance.name,
  });
  await untilReady(running, port);
  rmSync(accounts);
  session.lock.notePorts({ database: port });
  return privateServerUrl(server.flavour, port, instance.password);
}

/**
 * The URL of a private server, without a database.
 * @param {import('./supported.mjs').Flavour} flavour
 * @param {number} port
 * @param {string} password
 */
export function privateServerUrl(flavour, port, password) {
  return new URL(`${flavour}://${ACCOUNT}:${password}@127.0.0.1:${port}/`);
}

/**
 * Which server's data a folder of .data holds; undefined when there is none.
 * @param {string} name
 * @returns {import('./supported.mjs').Flavour | undefined}
 */
export function flavourOfFolder(name) {
  if (!existsSync(dataPath(name))) return undefined;
  return existsSync(dataPath(name, 'aria_log_control')) ? 'mariadb' : 'mysql';
}

/**
 * Throws away the data of an instance nobody needs any more; it must not run.
 * @param {string} name
 */
export function discardFolder(name) {
  rmSync(dataPath(name), { recursive: true, force: true });
}

/**
 * Makes the data folder under another name first: one that was interrupted is not taken for a database.
 * @param {Session} session
 * @param {Server} server
 * @param {string} name
 */
async function makeFolder(session, server, name) {
  const draft = dataPath(`${name}.new`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const common = { name: 'making the database', command: server.program, log: `${name}-make` };
  const args = ['--no-defaults', `--datadir=${draft}`, ...asRoot()];
  if (server.flavour === 'mysql') await session.run({ ...common, args: [...args, '--initialize-insecure'] });
  else await session.run({ ...common, args: [...args, '--bootstrap'], input: writeSystemTables(server, draft) });
  renameSync(draft, dataPath(name));
}

/**
 * The statements that make MariaDB's system tables. Not through mariadb-install-db, which does the same: it calls a
 * program that Debian's mariadb-server-core does not bring.
 * @param {Server} server
 * @param {string} folder
 */
function writeSystemTables({ scripts }, folder) {
  const file = path.join(folder, 'system-tables.sql');
  const statements = SYSTEM_TABLES.map((script) => readFileSync(path.join(scripts, script), 'utf8'));
  writeFileSync(
    file,
    ['CREATE DATABASE mysql;', 'USE mysql;', 'SET @auth_root_socket = NULL;', ...statements].join('\n'),
  );
  return file;
}

/**
 * The accounts, as statements the server runs at each start before it takes connections. So the password in .data is
 * always the right one, however an earlier start ended.
 * @param {Instance} instance
 */
function writeAccounts({ name, password }) {
  const file = dataPath(`${name}-accounts.sql`);
  const statements = [
    `ALTER USER root@localhost IDENTIFIED BY '${password}';`,
    "DROP USER IF EXISTS ''@localhost;",
    `CREATE USER IF NOT EXISTS ${ACCOUNT}@'127.0.0.1';`,
    `ALTER USER ${ACCOUNT}@'127.0.0.1' IDENTIFIED BY '${password}';`,
    `GRANT ALL PRIVILEGES ON \`${ACCOUNT}%\`.* TO ${ACCOUNT}@'127.0.0.1';`,
  ];
  writeFileSync(file, `${statements.join('\n')}\n`, { mode: 0o600 });
  return file;
}

/**
 * The socket is named relative to the data folder, where the server changes to: a full path may be too long for one.
 * @param {Server} server
 * @param {Instance} instance
 */
function serverArguments(server, { name, durable }) {
  return [
    '--no-defaults',
    ...asRoot(),
    `--datadir=${dataPath(name)}`,
    '--bind-address=127.0.0.1',
    '--socket=ruche.sock',
    '--pid-file=ruche.pid',
    '--skip-name-resolve',
    '--skip-log-bin',
    '--local-infile=0',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_unicode_ci',
    `--sql-mode=${SQL_MODE}`,
    '--default-time-zone=+00:00',
    '--max-connections=300',
    `--innodb-buffer-pool-size=${bufferPoolBytes()}`,
    `--innodb-flush-log-at-trx-commit=${durable ? 1 : 0}`,
    server.flavour === 'mariadb' ? '--loose-innodb-snapshot-isolation=ON' : '--loose-mysqlx=OFF',
  ];
}

/** Both servers refuse to run as root unless told so by name. */
function asRoot() {
  return isRoot() ? ['--user=root'] : [];
}

/** A quarter of the memory, at most 1 GiB. */
function bufferPoolBytes() {
  return Math.min(1024 ** 3, Math.floor(totalmem() / 4 / 1024 ** 2) * 1024 ** 2);
}

/**
 * @param {import('../processes/session.mjs').Running} running
 * @param {number} port
 */
async function untilReady(running, port) {
  let ended = '';
  void running.exited.then((end) => (ended = end));
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (ended !== '') throw failureOf(running, ended);
    try {
      await greetingOf('127.0.0.1', port);
      return;
    } catch {
      await pause(50);
    }
  }
  throw failureOf(running, 'no answer');
}
