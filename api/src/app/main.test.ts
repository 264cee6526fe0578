import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { issueApiKey } from '../modules/identity';
import { makeKeyCheck } from '../platform/crypto/key-check';
import { transaction } from '../platform/database/transaction';
import { env } from '../platform/env';
import { buildAgency } from '../test/builders';
import { testDatabase } from '../test/database';

jest.setTimeout(60_000);

let source: DataSource;
let key: string;
let port: number;
let api: ChildProcess | undefined;

beforeAll(async () => {
  source = await testDatabase();
  const agencySlug = (await buildAgency(source)).slug;
  key = await transaction(source, (tx) => issueApiKey(tx, { agencySlug, name: 'Essai', scopes: ['workers:read'] }));
});
beforeEach(async () => {
  const free = await listen();
  port = portOf(free);
  free.close();
});
afterEach(() => api?.kill('SIGKILL'));
afterAll(async () => {
  await source.query('DELETE FROM key_checks');
  await source.destroy();
});

async function listen(onSocket?: (socket: Socket) => void): Promise<Server> {
  const server = createServer(onSocket).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Starts the api as a process of its own, on the database reached at this port of the machine, or where it is. */
function start(databasePort?: number, settings: object = {}): ChildProcess {
  const url = new URL(env().databaseUrl);
  url.pathname = `/${String(source.driver.database)}`;
  if (databasePort !== undefined) url.host = `127.0.0.1:${String(databasePort)}`;
  api = spawn(process.execPath, ['--conditions=source', '-r', '@swc-node/register', 'src/app/main.ts'], {
    cwd: join(__dirname, '../..'),
    env: { ...process.env, DATABASE_URL: url.href, API_PORT: String(port), LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return api;
}

async function startServing(databasePort?: number): Promise<ChildProcess> {
  const started = start(databasePort);
  while ((await get('/readyz')).status !== 200) {
    expect(started.exitCode).toBeNull();
    await pause(20);
  }
  return started;
}

async function exitOf(child: ChildProcess): Promise<unknown> {
  const [code] = (await once(child, 'exit')) as unknown[];
  return code;
}

interface Answer {
  /** 0 when there was none. */
  status: number;
  /** Why there was none. */
  failure?: string;
  connection?: string | undefined;
  body?: string;
}

function get(path: string): Promise<Answer> {
  return send(path, { method: 'GET' });
}

function askAgency(agent?: Agent): Promise<Answer> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
  return send('/graphql', { method: 'POST', headers, ...(agent && { agent }) }, '{"query":"{ agency { slug } }"}');
}

function send(path: string, options: object, body?: string): Promise<Answer> {
  return new Promise((resolve) => {
    const asked = request({ host: '127.0.0.1', port, path, ...options }, (answer) => {
      const { statusCode: status = 0, headers } = answer;
      void text(answer).then((read) => {
        resolve({ status, connection: headers.connection, body: read });
      });
    });
    asked.on('error', (error: NodeJS.ErrnoException) => {
      resolve({ status: 0, failure: error.code ?? error.message });
    });
    asked.end(body);
  });
}

test('what is under way when it is told to stop is answered, then it ends well', async () => {
  const child = await startServing();
  const runner = source.createQueryRunner();
  await runner.query('LOCK TABLES agencies WRITE');
  const underWay = Array.from({ length: 5 }, () => askAgency());
  const held =
    "SELECT COUNT(*) AS held FROM information_schema.processlist WHERE db = DATABASE() AND info LIKE '%agencies%' AND state LIKE '%lock%' AND id <> CONNECTION_ID()";
  while (Number(((await runner.query(held)) as { held: unknown }[])[0]?.held) < 5) await pause(20);
  const ended = exitOf(child);
  child.kill('SIGTERM');
  while ((await get('/readyz')).status !== 503) await pause(20);
  await runner.query('UNLOCK TABLES');
  await runner.release();
  for (const answer of await Promise.all(underWay)) {
    expect(answer).toMatchObject({
      status: 200,
      connection: 'close',
      body: expect.stringContaining('slug') as unknown,
    });
  }
  expect(await ended).toBe(0);
  expect(await get('/readyz')).toMatchObject({ failure: 'ECONNREFUSED' });
});

test('of a steady stream that goes elsewhere when it is told to, no request is lost', async () => {
  const child = await startServing();
  const agent = new Agent({ keepAlive: true });
  const answers: Answer[] = [];
  const stream = async (): Promise<void> => {
    for (let open = true; open;) {
      const answer = await askAgency(agent);
      answers.push(answer);
      open = answer.status === 200 && answer.connection !== 'close';
    }
  };
  const streams = Array.from({ length: 16 }, stream);
  while (answers.length < 100) await pause(20);
  const ended = exitOf(child);
  child.kill('SIGTERM');
  await Promise.all(streams);
  agent.destroy();
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(await ended).toBe(0);
});

test('it ends though the database was gone first', async () => {
  const sockets: Socket[] = [];
  const { hostname, port: databasePort } = new URL(env().databaseUrl);
  const gateway = await listen((socket) => {
    const beyond = connect(Number(databasePort), hostname);
    sockets.push(socket, beyond);
    for (const side of [socket, beyond]) side.on('error', () => side.destroy());
    socket.pipe(beyond).pipe(socket);
  });
  const child = await startServing(portOf(gateway));
  gateway.close();
  for (const socket of sockets) socket.destroy();
  while ((await get('/readyz')).status !== 503) await pause(20);
  const ended = exitOf(child);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('it ends though a connection never asks anything', async () => {
  const child = await startServing();
  const silent = connect(port, '127.0.0.1');
  await once(silent, 'connect');
  const ended = exitOf(child);
  child.kill('SIGTERM');
  await once(silent, 'close');
  expect(await ended).toBe(0);
});

test('told twice, it ends at once', async () => {
  const child = await startServing();
  const ended = exitOf(child);
  child.kill('SIGTERM');
  while ((await get('/readyz')).status !== 503) await pause(20);
  child.kill('SIGTERM');
  expect(await ended).toBe(1);
});

test('when its port is taken it says so in one line, and fails', async () => {
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  const child = start();
  const [said, code] = await Promise.all([text(child.stderr as NodeJS.ReadableStream), exitOf(child)]);
  other.close();
  expect([said, code]).toEqual([`Port ${String(port)} is taken: set API_PORT to a free one.\n`, 1]);
});

test('with a key that does not open what the database holds it says so in one line, and fails', async () => {
  await makeKeyCheck(source.manager);
  const child = start(undefined, { FIELD_MASTER_KEY: Buffer.alloc(32, 9).toString('base64') });
  const [said, code] = await Promise.all([text(child.stderr as NodeJS.ReadableStream), exitOf(child)]);
  expect(said).toMatch(/^The api could not start: FIELD_MASTER_KEY is not the key .*\n$/);
  expect(code).toBe(1);
});
