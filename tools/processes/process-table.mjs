// @ts-check
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const LINUX = process.platform === 'linux';

/**
 * When a process was born, in the words of the operating system; undefined when it is not alive. Pids are reused: the
 * same pid with another birth is a stranger.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function birthOf(pid) {
  if (!LINUX) return birthFromPs(pid);
  const process = statOf(pid);
  return process?.state === 'Z' ? undefined : process?.birth;
}

/**
 * Whether a process group has a living member. A zombie nobody has waited for is not alive.
 * @param {number} group
 */
export function groupLives(group) {
  if (!LINUX) return isSignalled(-group);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((name) => {
      const process = statOf(Number(name));
      return process?.group === group && process.state !== 'Z';
    });
}

/** @param {number} pid */
function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold spaces: count from its end (see proc(5)).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0], group: Number(fields[2]), birth: fields[19] };
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function birthFromPs(pid) {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function isSignalled(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
