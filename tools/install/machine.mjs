// @ts-check
import { accessSync, constants, statfsSync, statSync } from 'node:fs';
import path from 'node:path';
import { DATA, ROOT } from '../paths.mjs';
import { PlainError } from '../plain-error.mjs';

/** Where servers are often installed although a person's PATH does not say so. */
const MORE_FOLDERS = [
  '/usr/sbin',
  '/usr/local/sbin',
  '/usr/libexec',
  '/usr/local/bin',
  '/opt/homebrew/bin',
  '/usr/local/mysql/bin',
];

/**
 * The full path of the first of these programs found on this machine.
 * @param {...string} names
 * @returns {string | undefined}
 */
export function findProgram(...names) {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), ...MORE_FOLDERS];
  const files = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return files.find(isProgram);
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Whether this process may install Debian packages: root, with apt-get. */
export function mayInstallPackages() {
  return isRoot() && findProgram('apt-get') !== undefined;
}

/** Whether this process is root. */
export function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * Refuses to begin on a disk that would fill up on the way.
 * @param {number} megabytes that must be free
 */
export function needDiskSpace(megabytes) {
  for (const folder of [ROOT, DATA]) {
    const free = freeMegabytes(folder);
    if (free < megabytes) {
      throw new PlainError(
        `The disk holding ${folder} is nearly full (${free} MB free): make room for ${megabytes} MB, then run the command again.`,
      );
    }
  }
}

/** @param {string} folder */
function freeMegabytes(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return Math.floor((bavail * bsize) / 1024 ** 2);
  } catch {
    return Infinity;
  }
}
