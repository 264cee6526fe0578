// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseVersion } from './locate-server.mjs';
import { isSupported } from './supported.mjs';

test('Debian calls MariaDB mysqld too', () => {
  const text = 'mysqld  Ver 10.11.19-MariaDB-0+deb12u1 for debian-linux-gnu on x86_64 (Debian 12)';
  assert.deepEqual(parseVersion(text), { flavour: 'mariadb', version: '10.11.19' });
});

test('MySQL is recognised by what it does not say', () => {
  const text = '/usr/sbin/mysqld  Ver 8.4.3 for Linux on x86_64 (MySQL Community Server - GPL)';
  assert.deepEqual(parseVersion(text), { flavour: 'mysql', version: '8.4.3' });
});

test('servers without SKIP LOCKED are too old', () => {
  assert.equal(isSupported('mariadb', '10.5.21'), false);
  assert.equal(isSupported('mariadb', '10.11.19'), true);
  assert.equal(isSupported('mariadb', '11.4.2'), true);
  assert.equal(isSupported('mysql', '5.7.44'), false);
  assert.equal(isSupported('mysql', '8.4.0'), true);
});
