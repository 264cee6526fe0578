// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { findProgram } from '../install/machine.mjs';
import { ROOT } from '../paths.mjs';
import { freePort } from '../processes/ports.mjs';

/** Of this checkout alone, so that two copies of the project on one machine do not share a database. */
const PROJECT = `ruche-${createHash('sha256').update(ROOT).digest('hex').slice(0, 8)}`;

/** The container engine of this machine, if it has one that can run a Compose file now. */
export function locateContainerEngine() {
  const engines = ['docker', 'podman'].flatMap((name) => findProgram(name) ?? []);
  return engines.find((engine) => {
    const answers = (/** @type {string[]} */ ...args) =>
      spawnSync(engine, args, { stdio: 'ignore', timeout: 10_000 }).status === 0;
    return answers('info') && answers('compose', 'version');
  });
}

/**
 * Starts the mysql service of docker-compose.yml, published on a free port of the loopback, and answers the URL of
 * its server once it is healthy. The data live in a volume of this checkout.
 * @param {import('../processes/session.mjs').Session} session
 * @param {string} engine
 * @param {import('../secrets.mjs').Secrets} secrets
 */
export async function startContainerServer(session, engine, secrets) {
  const port = await freePort();
  const env = {
    ...process.env,
    COMPOSE_PROJECT_NAME: PROJECT,
    MYSQL_PORT: String(port),
    DATABASE_PASSWORD: secrets.databasePassword,
    // The tools make and drop databases of their own there.
    DATABASE_ROOT_PASSWORD: secrets.databasePassword,
    AUTH_SECRET: secrets.authSecret,
    FIELD_MASTER_KEY: secrets.fieldMasterKey,
  };
  const compose = (/** @type {string[]} */ ...args) => ({
    name: 'docker compose',
    command: engine,
    args: ['compose', ...args],
    env,
  });
  await session.run({ ...compose('up', '-d', '--wait', 'mysql'), log: 'compose-up' });
  session.atClose({ ...compose('stop', 'mysql'), log: 'compose-stop' });
  session.lock.notePorts({ container: port });
  return containerServerUrl(port, secrets.databasePassword);
}

/**
 * The URL of the server in the container, without a database.
 * @param {number} port
 * @param {string} password
 */
export function containerServerUrl(port, password) {
  return new URL(`mysql://root:${password}@127.0.0.1:${port}/`);
}
