// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, parseDatabaseUrl, withDatabase } from './database-url.mjs';

for (const text of [
  'nonsense',
  'postgres://a:b@host/ruche',
  'mysql://host/ruche',
  'mysql://a:b@host/',
  'mysql://a:b@host/x/y',
]) {
  test(`refuses ${text} without repeating it`, () => {
    assert.throws(
      () => parseDatabaseUrl(text),
      (error) => error instanceof Error && error.message.startsWith('DATABASE_URL') && !error.message.includes(text),
    );
  });
}

test('keeps server and account when it names another database', () => {
  assert.equal(withDatabase('mariadb://a:b@db:3307/ruche', 'other'), 'mariadb://a:b@db:3307/other');
});

test('knows the usual port', () => {
  assert.equal(addressOf(parseDatabaseUrl('mysql://a:b@db/ruche')), 'db:3306');
});
