// @ts-check
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { dataPath } from '../paths.mjs';
import { birthOf } from './process-table.mjs';
import { endGroup } from './end-group.mjs';

const LOOK_EVERY_MS = 50;

/**
 * What a lock file says: who holds it, which processes it started, and what others may want to know (its ports).
 * @typedef {{ pid: number, birth: string }} Process
 * @typedef {Process & { children: Process[], ports: Record<string, number> }} LockFile
 */

/**
 * The lock of one purpose in this checkout, held until `release`. Taking it over from a holder that was killed first
 * stops what that one left running, the last started first, so that nobody else has our ports and our data.
 * @param {string} purpose
 * @returns {Promise<{ lock: Lock } | { holder: LockFile }>} the lock, or who has it
 * @typedef {NonNullable<ReturnType<typeof newLock>>} Lock
 */
export async function takeLock(purpose) {
  for (;;) {
    const lock = newLock(purpose);
    if (lock !== undefined) return { lock };
    const holder = holderOf(fileOf(purpose));
    if (holder !== undefined && isAlive(holder)) return { holder };
    if (holder !== undefined) await clearAway(fileOf(purpose), holder);
  }
}

/**
 * Removes the lock file of a holder that was killed, once what he left running has ended. One process at a time does so,
 * under a lock of its own: of two that find the same dead holder, the later would else remove the lock that the earlier
 * has taken since.
 * @param {string} file
 * @param {LockFile} dead
 */
async function clearAway(file, dead) {
  const heirs = `${file}.heir`;
  if (!createWhole(heirs, contentOfOurs())) {
    const heir = holderOf(heirs);
    if (heir !== undefined && !isAlive(heir)) await clearAway(heirs, heir);
    else await pause(LOOK_EVERY_MS);
    return;
  }
  try {
    const holder = holderOf(file);
    if (holder?.pid !== dead.pid || holder.birth !== dead.birth) return;
    for (const child of dead.children.reverse()) await endOrphan(child);
    rmSync(file, { force: true });
  } finally {
    rmSync(heirs, { force: true });
  }
}

/**
 * Who holds the lock of a purpose now, if anybody alive does.
 * @param {string} purpose
 */
export function aliveHolder(purpose) {
  const holder = holderOf(fileOf(purpose));
  return holder !== undefined && isAlive(holder) ? holder : undefined;
}

/** @param {string} purpose */
function newLock(purpose) {
  const file = fileOf(purpose);
  const content = contentOfOurs();
  if (!createWhole(file, content)) return undefined;
  const save = () => replaceWhole(file, content);
  return {
    /** @param {number} pid */
    addChild: (pid) => {
      content.children.push({ pid, birth: birthOf(pid) ?? '' });
      save();
    },
    /** @param {number} pid */
    removeChild: (pid) => {
      content.children = content.children.filter((child) => child.pid !== pid);
      try {
        save();
      } catch {
        // The disk is full, which others report. A child that stays listed is known to be gone by its birth.
      }
    },
    /** @param {Record<string, number>} ports */
    notePorts: (ports) => {
      Object.assign(content.ports, ports);
      save();
    },
    release: () => rmSync(file, { force: true }),
  };
}

/** @returns {LockFile} */
function contentOfOurs() {
  return { pid: process.pid, birth: birthOf(process.pid) ?? '', children: [], ports: {} };
}

/** @param {string} purpose */
function fileOf(purpose) {
  return dataPath('run', `${purpose}.json`);
}

/**
 * Who holds a lock file; undefined when it is not there. What cannot be read (a power cut) is held by nobody alive.
 * @param {string} file
 * @returns {LockFile | undefined}
 */
function holderOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined;
    return { pid: 0, birth: 'unreadable', children: [], ports: {} };
  }
}

/** @param {Process} process */
function isAlive({ pid, birth }) {
  return birthOf(pid) === birth;
}

/** @param {Process} orphan */
async function endOrphan({ pid, birth }) {
  const now = birthOf(pid);
  if (now === undefined || now === birth) await endGroup(pid);
}

/**
 * Creates the file with its content in one step, so that nobody reads half of it. False when it exists.
 * @param {string} file
 * @param {LockFile} content
 */
function createWhole(file, content) {
  mkdirSync(dataPath('run'), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(content));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

/**
 * @param {string} file
 * @param {LockFile} content
 */
function replaceWhole(file, content) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(content));
  renameSync(draft, file);
}
