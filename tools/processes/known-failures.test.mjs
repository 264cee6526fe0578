// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceFor, tellingLine } from './known-failures.mjs';

test('a full disk is recognised in the words of Node, the system and the database', () => {
  for (const text of [
    'ENOSPC: no space left on device, write',
    'cp: No space left on device',
    'Errcode: 28 "No space"',
  ]) {
    assert.match(sentenceFor(text) ?? '', /disk is full/);
  }
});

test('an unreachable registry is not shown as an npm code', () => {
  assert.match(
    sentenceFor('npm error code ENOTFOUND\nnpm error syscall getaddrinfo') ?? '',
    /npm cannot reach its registry/,
  );
});

test('the line that names the error is told, not the stack below it', () => {
  const output =
    'starting\n\u001b[31mError: the key is missing\u001b[0m\n    at main (file.js:1:1)\n\nNode.js v20.20.2\n';
  assert.equal(tellingLine(output), 'Error: the key is missing');
});

test('what a script says is told, not that npm saw it fail', () => {
  const output =
    'Error: Module not found: ./a\n\nnpm error Lifecycle script `build` failed with error:\nnpm error code 1\n';
  assert.equal(tellingLine(output), 'Error: Module not found: ./a');
});
