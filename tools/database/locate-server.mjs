// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findProgram } from '../install/machine.mjs';
import { isSupported } from './supported.mjs';

/**
 * A database server installed on this machine. `scripts` is where MariaDB keeps those that make its system tables.
 * @typedef {import('./supported.mjs').Flavour} Flavour
 * @typedef {{ flavour: Flavour, version: string, program: string, scripts: string }} Server
 */

/**
 * The server this machine offers for a private instance, if it has one that is recent enough.
 * @param {Flavour} [flavour] only this one: it made the data that is there
 */
export function locateServer(flavour) {
  const servers = ['mariadbd', 'mysqld'].map((name) => describe(findProgram(name)));
  return servers.find((server) => server !== undefined && (flavour === undefined || server.flavour === flavour));
}

/**
 * @param {string | undefined} program
 * @returns {Server | undefined}
 */
function describe(program) {
  const server = program === undefined ? undefined : parseVersion(versionText(program));
  if (program === undefined || server === undefined || !isSupported(server.flavour, server.version)) return undefined;
  if (server.flavour === 'mysql') return { ...server, program, scripts: '' };
  const shares = [path.join(path.dirname(program), '..', 'share'), '/usr/share', '/usr/local/share'];
  const folders = shares.flatMap((share) => ['mysql', 'mariadb', '.'].map((name) => path.join(share, name)));
  const scripts = folders.find((folder) => existsSync(path.join(folder, 'mysql_system_tables.sql')));
  return scripts === undefined ? undefined : { ...server, program, scripts };
}

/** @param {string} program */
function versionText(program) {
  try {
    return execFileSync(program, ['--no-defaults', '--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}

/**
 * Reads what `mariadbd --version` or `mysqld --version` prints: on Debian mysqld is another name of mariadbd.
 * @param {string} text
 * @returns {{ flavour: Flavour, version: string } | undefined}
 */
export function parseVersion(text) {
  const version = /Ver (\d+\.\d+\.\d+)/.exec(text)?.[1];
  if (version === undefined) return undefined;
  return { flavour: text.includes('MariaDB') ? 'mariadb' : 'mysql', version };
}
