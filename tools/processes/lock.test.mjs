// @ts-check
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, test } from 'node:test';
import { dataPath } from '../paths.mjs';
import { takeLock } from './lock.mjs';
import { birthOf } from './process-table.mjs';

/** A purpose nobody else has. */
const PURPOSE = `test-${process.pid}`;
const FILE = dataPath('run', `${PURPOSE}.json`);

afterEach(() => {
  for (const file of left()) rmSync(dataPath('run', file));
});

/** The files of this purpose. */
function left() {
  return readdirSync(dataPath('run')).filter((name) => name.startsWith(`${PURPOSE}.`));
}

/**
 * A lock file of a command that was killed.
 * @param {string} file
 * @param {{ pid: number, birth: string }[]} [children] what it left running
 */
function leaveBehind(file, children = []) {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  mkdirSync(dataPath('run'), { recursive: true });
  writeFileSync(file, JSON.stringify({ pid, birth: 'long ago', children, ports: {} }));
}

/** A program that goes on, in a process group of its own. */
function startChild() {
  const { pid = 0 } = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true });
  return { pid, birth: birthOf(pid) ?? '' };
}

test('of two commands after a crash one takes the lock over, when what was left running has ended', async () => {
  const child = startChild();
  leaveBehind(FILE, [child]);
  const taken = await Promise.all([takeLock(PURPOSE), takeLock(PURPOSE), takeLock(PURPOSE)]);
  assert.equal(taken.filter((answer) => 'lock' in answer).length, 1);
  assert.equal(birthOf(child.pid), undefined);
  assert.deepEqual(left(), [`${PURPOSE}.json`]);
});

test('a command that was killed while it took over stops nobody', async () => {
  leaveBehind(FILE);
  leaveBehind(`${FILE}.heir`);
  assert.ok('lock' in (await takeLock(PURPOSE)));
});

test('a lock file cut short by a power cut is nobody’s', async () => {
  mkdirSync(dataPath('run'), { recursive: true });
  writeFileSync(FILE, '{"pid":');
  assert.ok('lock' in (await takeLock(PURPOSE)));
});

test('a lock that is held names its holder, and can be taken once released', async () => {
  const first = await takeLock(PURPOSE);
  assert.ok('lock' in first);
  first.lock.notePorts({ web: 8080 });
  const second = await takeLock(PURPOSE);
  assert.ok('holder' in second);
  assert.deepEqual(second.holder.ports, { web: 8080 });
  first.lock.release();
  assert.ok('lock' in (await takeLock(PURPOSE)));
});
