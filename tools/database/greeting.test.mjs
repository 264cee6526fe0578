// @ts-check
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { greetingOf, parseGreeting } from './greeting.mjs';

/**
 * A packet as a server sends it: length, number, first byte, text.
 * @param {number} first
 * @param {string} text
 */
function packet(first, text) {
  return Buffer.concat([Buffer.from([text.length + 1, 0, 0, 0, first]), Buffer.from(text)]);
}

test('MariaDB before 11 is recognised behind the version it shows old replicas', () => {
  const greeting = parseGreeting(packet(0x0a, '5.5.5-10.11.19-MariaDB-0+deb12u1\0rest'));
  assert.deepEqual(greeting, { flavour: 'mariadb', version: '10.11.19' });
});

test('MariaDB 11 and MySQL are told apart', () => {
  assert.deepEqual(parseGreeting(packet(0x0a, '11.4.2-MariaDB\0')), { flavour: 'mariadb', version: '11.4.2' });
  assert.deepEqual(parseGreeting(packet(0x0a, '8.4.3\0')), { flavour: 'mysql', version: '8.4.3' });
});

test('another kind of server is refused', () => {
  assert.equal(parseGreeting(Buffer.from('HTTP/1.1 400 Bad Request')), 'it is neither MySQL nor MariaDB');
});

test('what the server says when it refuses is passed on', () => {
  assert.match(String(parseGreeting(packet(0xff, '\x10\x04Too many connections'))), /Too many connections$/);
});

test('a port where nothing listens is named so', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  assert(typeof address === 'object' && address !== null);
  await new Promise((resolve) => server.close(resolve));
  await assert.rejects(greetingOf('127.0.0.1', address.port), /nothing listens there/);
});
