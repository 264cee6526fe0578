// @ts-check
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from '../install/npm.mjs';
import { ROOT } from '../paths.mjs';
import { PlainError } from '../plain-error.mjs';
import { takeLock } from '../processes/lock.mjs';
import { step } from '../terminal.mjs';
import { fingerprint } from './fingerprint.mjs';

/**
 * What is built, from what, and where the result begins and keeps the fingerprint of its sources.
 * @typedef {{ workspace: string, sources: string[], result: string, stamp: string }} Target
 */

const LOCK = 'package-lock.json';

/** @type {Target} */
const RULES = {
  workspace: 'rules',
  sources: ['rules/src', 'rules/package.json', 'rules/.swcrc', LOCK],
  result: 'rules/dist/index.js',
  stamp: 'rules/dist/.sources',
};

/** @type {Target} */
const API = {
  workspace: 'api',
  sources: ['api/src', 'api/package.json', 'api/.swcrc', LOCK],
  result: 'api/dist/app/main.js',
  stamp: 'api/dist/.sources',
};

/** @type {Target} */
const WEB = {
  workspace: 'web',
  sources: ['web', 'rules/src', LOCK],
  result: 'web/.next/BUILD_ID',
  stamp: 'web/.next/.sources',
};

/**
 * Compiles the api and the rules it runs, each if its sources changed since it was last compiled.
 * @param {import('../processes/session.mjs').Session} session
 */
export async function buildApi(session) {
  await build(session, RULES);
  await build(session, API);
}

/**
 * Builds the browser application if its sources changed since it was last built.
 * @param {import('../processes/session.mjs').Session} session
 */
export function buildWeb(session) {
  return build(session, WEB);
}

/** Keeps what is built as it is until this process ends: other commands may use it, not build anew. */
export async function keepBuild() {
  const taken = await takeLock('build');
  if ('lock' in taken) process.once('exit', taken.lock.release);
  return taken;
}

/**
 * @param {import('../processes/session.mjs').Session} session
 * @param {Target} target
 */
async function build(session, { workspace, sources, result, stamp }) {
  const wanted = fingerprint(sources);
  const stampFile = path.join(ROOT, stamp);
  if (existsSync(path.join(ROOT, result)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted)
    return;
  await needUnusedBuild();
  rmSync(stampFile, { force: true });
  await step(`building ${workspace}`, () =>
    session.run({
      name: `the build of ${workspace}`,
      ...npm(['run', 'build', '--workspace', workspace]),
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      log: `build-${workspace}`,
    }),
  );
  writeFileSync(stampFile, wanted);
}

/** A server whose files are replaced while it runs answers with missing pages. */
async function needUnusedBuild() {
  const kept = await keepBuild();
  if ('holder' in kept && kept.holder.pid !== process.pid) {
    throw new PlainError('A running Ruche uses what was built here before: stop it, then run the command again.');
  }
}
