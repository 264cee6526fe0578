// @ts-check
import { execFileSync } from 'node:child_process';
import { installPackage } from '../install/apt.mjs';
import { findProgram, isRoot, mayInstallPackages } from '../install/machine.mjs';
import { npm } from '../install/npm.mjs';
import { PlainError } from '../plain-error.mjs';
import { say, step } from '../terminal.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * The Chromium that journeys drive. In this order: the one CHROMIUM_PATH names; the machine's; Debian's package, as
 * root; Playwright's own download, which it finds by itself: then undefined.
 * @param {import('../processes/session.mjs').Session} session
 * @returns {Promise<string | undefined>}
 */
export async function provideChromium(session) {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return needRunnable(named);
  const found = runnable() ?? (await installedChromium(session));
  if (found === undefined) await downloadChromium(session);
  return found;
}

/** @param {string} program */
function needRunnable(program) {
  if (runs(program)) return program;
  throw new PlainError(`CHROMIUM_PATH names ${program}, which does not run: correct it, or unset it.`);
}

function runnable() {
  const programs = NAMES.flatMap((name) => findProgram(name) ?? []);
  return programs.find(runs);
}

/**
 * Ubuntu's package is a script that only asks to install a snap.
 * @param {string} program
 */
function runs(program) {
  try {
    return /\d+\.\d+/.test(
      execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return false;
  }
}

/**
 * Where the package cannot be had, the download may still succeed.
 * @param {import('../processes/session.mjs').Session} session
 */
async function installedChromium(session) {
  if (!mayInstallPackages()) return undefined;
  try {
    await step('installing the package chromium', () => installPackage(session, 'chromium'));
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    say(`  ✗ ${error.message}`);
  }
  return runnable();
}

/** @param {import('../processes/session.mjs').Session} session */
async function downloadChromium(session) {
  const libraries = isRoot() ? ['--with-deps'] : [];
  await step('downloading Chromium', () =>
    session.run({
      name: 'playwright install',
      ...npm(['exec', '--workspace', 'web', '--', 'playwright', 'install', ...libraries, 'chromium']),
      log: 'playwright-install',
    }),
  );
}
