// @ts-check
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from '../install/npm.mjs';
import { ROOT } from '../paths.mjs';
import { step } from '../terminal.mjs';
import { fingerprint } from './fingerprint.mjs';

/**
 * What is built, from what, and where the result begins and keeps the fingerprint of its sources.
 * @typedef {{ workspace: string, sources: string[], result: string, stamp: string }} Target
 */

const LOCK = 'package-lock.json';

/** @type {Target} */
const API = {
  workspace: 'api',
  sources: ['api/src', 'api/package.json', 'api/.swcrc', LOCK],
  result: 'api/dist/app/main.js',
  stamp: 'api/dist/.sources',
};

/**
 * Compiles the api if its sources changed since it was last compiled.
 * @param {import('../processes/session.mjs').Session} session
 */
export function buildApi(session) {
  return build(session, API);
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
