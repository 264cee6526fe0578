// @ts-check
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { webPort } from './ports.mjs';

const { PORT } = process.env;

afterEach(() => {
  if (PORT === undefined) delete process.env['PORT'];
  else process.env['PORT'] = PORT;
});

test('links lead to where the application runs, else to where it would start', () => {
  process.env['PORT'] = '8080';
  assert.equal(webPort({ web: 3100, api: 4100 }), 3100);
  assert.equal(webPort({}), 8080);
  delete process.env['PORT'];
  assert.equal(webPort(), 3000);
});
