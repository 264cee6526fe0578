// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { findProgram } from '../install/machine.mjs';
import { ROOT } from '../paths.mjs';

const SECRETS = { DATABASE_PASSWORD: 'a', DATABASE_ROOT_PASSWORD: 'd', AUTH_SECRET: 'b', FIELD_MASTER_KEY: 'c' };
const compose = findProgram('docker-compose');

/** @param {string} file */
const textOf = (file) => readFileSync(path.join(ROOT, file), 'utf8');

test('docker-compose.yml keeps to the Compose specification', { skip: !compose && 'needs docker-compose' }, () => {
  const options = { cwd: ROOT, env: { ...process.env, ...SECRETS }, encoding: /** @type {const} */ ('utf8') };
  const checked = spawnSync(compose ?? '', ['--profile', 'demo', 'config', '--quiet'], options);
  assert.equal(checked.status, 0, checked.stderr);
});

test('without its secrets nothing is run', { skip: !compose && 'needs docker-compose' }, () => {
  const env = { ...process.env, ...SECRETS, FIELD_MASTER_KEY: '' };
  const checked = spawnSync(compose ?? '', ['config', '--quiet'], { cwd: ROOT, env, encoding: 'utf8' });
  assert.notEqual(checked.status, 0);
  assert.match(checked.stderr, /Set FIELD_MASTER_KEY/);
});

test('the application reaches its own database alone', () => {
  const compose = textOf('docker-compose.yml');
  const [, user, password] = /DATABASE_URL: mysql:\/\/(\w+):\$\{(\w+):.*@mysql:3306\/ruche$/m.exec(compose) ?? [];
  assert.match(compose, new RegExp(`MYSQL_USER: ${user}\n *MYSQL_PASSWORD: \\$\\{${password}:`));
  assert.match(compose, /MYSQL_DATABASE: ruche\n/);
  assert.doesNotMatch(compose, new RegExp(`MYSQL_ROOT_PASSWORD: \\$\\{${password}:`));
});

for (const dockerfile of new Set(textOf('docker-compose.yml').match(/\w+\/Dockerfile/g))) {
  test(`${dockerfile} copies what is there and .dockerignore lets through`, () => {
    const allowed = textOf('.dockerignore').split('\n');
    const copied = textOf(dockerfile).matchAll(/^COPY (?!--from)(.+) \S+$/gm);
    const sources = [...copied].flatMap(([, list]) => list?.split(' ') ?? []);
    assert.ok(sources.length > 0);
    for (const source of sources) {
      assert.ok(existsSync(path.join(ROOT, source)), `${source} is missing`);
      assert.ok(allowed.includes(`!${source}`), `.dockerignore leaves out ${source}`);
    }
  });
}
