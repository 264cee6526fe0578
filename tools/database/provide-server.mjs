// @ts-check
import { installPackage } from '../install/apt.mjs';
import { mayInstallPackages } from '../install/machine.mjs';
import { PlainError } from '../plain-error.mjs';
import { readSecrets } from '../secrets.mjs';
import { step } from '../terminal.mjs';
import { locateContainerEngine, startContainerServer } from './container-server.mjs';
import { addressOf, databaseUrlFromEnvironment, portOf } from './database-url.mjs';
import { greetingOf } from './greeting.mjs';
import { locateServer } from './locate-server.mjs';
import { flavourOfFolder, startPrivateServer } from './private-server.mjs';
import { isSupported, nameOf, NEEDED } from './supported.mjs';

/**
 * @typedef {import('../processes/session.mjs').Session} Session
 * @typedef {{ name: string, durable: boolean }} Wish
 */

const THREE_WAYS =
  `Ruche found no database. Choose one of three: set DATABASE_URL (mysql:// or mariadb://); install ${NEEDED}, ` +
  'on this machine; or start Docker or Podman with Compose.';

/**
 * A database server to work with, as a URL whose path names the person's database or is empty. In this order: the
 * one DATABASE_URL names; a private instance of a server on this machine, installed first where that is allowed; the
 * mysql service of docker-compose.yml.
 * @param {Session} session
 * @param {Wish} wish the folder of a private instance in .data, and whether its data must survive a crash
 * @returns {Promise<URL>}
 */
export async function provideServer(session, wish) {
  const named = databaseUrlFromEnvironment();
  if (named !== undefined) return reachServer(named);
  const made = flavourOfFolder(wish.name);
  const server = locateServer(made) ?? (await installServer(session, made));
  if (server === undefined) return provideContainer(session, made);
  const instance = { ...wish, password: readSecrets().databasePassword };
  return step(`starting a private ${nameOf(server)} in .data/${wish.name}`, () =>
    startPrivateServer(session, server, instance),
  );
}

/**
 * The server a person named, if it answers and is recent enough. The scheme of the URL, which chooses the driver, is
 * made to agree with what the server says it is.
 * @param {URL} url
 */
async function reachServer(url) {
  const greeting = await greetingOf(url.hostname, portOf(url)).catch((/** @type {Error} */ error) => {
    throw new PlainError(
      `No database answers at ${addressOf(url)}: ${error.message}. Correct DATABASE_URL or start that server.`,
    );
  });
  if (!isSupported(greeting.flavour, greeting.version)) {
    throw new PlainError(`The server at ${addressOf(url)} is ${nameOf(greeting)}; Ruche needs ${NEEDED}.`);
  }
  return new URL(url.href.replace(/^\w+:/, `${greeting.flavour}:`));
}

/**
 * @param {Session} session
 * @param {import('./supported.mjs').Flavour | undefined} made what made the data that is there
 */
async function installServer(session, made) {
  if (made === 'mysql' || !mayInstallPackages()) return undefined;
  await step('installing the package mariadb-server-core', () => installPackage(session, 'mariadb-server-core'));
  return locateServer('mariadb');
}

/**
 * @param {Session} session
 * @param {import('./supported.mjs').Flavour | undefined} made
 */
async function provideContainer(session, made) {
  if (made !== undefined) {
    throw new PlainError(
      `The data in .data were made by ${made === 'mysql' ? 'MySQL' : 'MariaDB'}, which this machine lacks: install it again.`,
    );
  }
  const engine = locateContainerEngine();
  if (engine === undefined) throw new PlainError(THREE_WAYS);
  return step('starting MySQL in a container', () => startContainerServer(session, engine, readSecrets()));
}
