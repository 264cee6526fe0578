// @ts-check
import { createServer } from 'node:http';
import { createPool } from 'mysql2/promise';
import { agencyOfKey, ANSWERS } from './queries.mjs';

/**
 * The floor: the least a server of this kind can do. node:http, mysql2 and hand-written SQL give the same JSON as the
 * API for the operations of the benchmark, to whoever shows a partner's key. It reads no GraphQL: the name of the
 * operation chooses the query.
 */
const pool = createPool({
  uri: String(process.env['DATABASE_URL']).replace(/^mariadb:/, 'mysql:'),
  connectionLimit: 20,
  charset: 'utf8mb4_unicode_ci',
  timezone: 'Z',
  dateStrings: ['DATE'],
});

const server = createServer(async (request, response) => {
  try {
    /** @type {Buffer[]} */
    const pieces = [];
    for await (const piece of request) pieces.push(piece);
    const { query, variables } = JSON.parse(Buffer.concat(pieces).toString());
    const agencyId = await agencyOfKey(pool, request.headers.authorization);
    const name = /\w+ (\w+)/.exec(query)?.[1] ?? '';
    const body = JSON.stringify({ data: await ANSWERS[name]?.(pool, agencyId, variables) });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    response.end(body);
  } catch (error) {
    response.writeHead(500);
    response.end(String(error));
  }
});

server.keepAliveTimeout = 65_000;
server.listen(Number(process.env['API_PORT']), '127.0.0.1');
process.once('SIGTERM', () => {
  server.close(() => void pool.end());
  server.closeIdleConnections();
});
