// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../paths.mjs';
import { step } from '../terminal.mjs';
import { fingerprint } from '../build/fingerprint.mjs';
import { needDiskSpace } from './machine.mjs';
import { npm } from './npm.mjs';

const MANIFESTS = ['package.json', 'package-lock.json', 'api/package.json', 'web/package.json', 'rules/package.json'];
const MODULES = path.join(ROOT, 'node_modules');
/** What the packages take, with some to spare: those that serve, and those for development beside them. */
const MEGABYTES = { serving: 1000, development: 1400 };
/** Kept inside node_modules, so that it goes when they go. */
const STAMP = path.join(MODULES, '.installed.json');

/**
 * What is installed: for which manifests (empty while an install is under way), and whether with the tools for
 * development and tests.
 * @typedef {{ manifests: string, development: boolean }} Stamp
 */

/**
 * Installs the packages the lock file names, if it changed since the last time. What only tests and development need
 * takes most of the time, so it is left out until a command wants it.
 * @param {import('../processes/session.mjs').Session} session
 * @param {{ development: boolean }} wanted
 */
export async function installDependencies(session, wanted) {
  const stamp = readStamp();
  const manifests = `${fingerprint(MANIFESTS)} ${process.platform}-${process.arch}`;
  const development = wanted.development || stamp.development;
  if (stamp.manifests === manifests && stamp.development === development) return;
  needDiskSpace(development ? MEGABYTES.development : MEGABYTES.serving);
  writeStamp({ manifests: '', development });
  await step('installing the dependencies', () =>
    session.run({ name: 'npm install', ...npm(installArguments(development)), log: 'npm-install' }),
  );
  writeStamp({ manifests, development });
}

/**
 * Packages without a stamp were installed by hand: with everything, as npm does.
 * @returns {Stamp}
 */
function readStamp() {
  if (existsSync(STAMP)) return JSON.parse(readFileSync(STAMP, 'utf8'));
  return { manifests: '', development: existsSync(MODULES) };
}

/** @param {Stamp} stamp */
function writeStamp(stamp) {
  mkdirSync(MODULES, { recursive: true });
  writeFileSync(STAMP, JSON.stringify(stamp));
}

/**
 * Not `npm ci`: it refuses a lock file made where binaries for other systems were missing. `--no-save` leaves the
 * lock file as it is.
 * @param {boolean} development
 */
function installArguments(development) {
  const which = development ? '--include=dev' : '--omit=dev';
  return ['install', which, '--no-save', '--no-audit', '--no-fund', '--no-progress', '--prefer-offline'];
}
