// @ts-check
import { Agent, request } from 'node:http';

/**
 * What a server is asked: a JSON body. `answered` is told what came back, e.g. to remember a version for the next save.
 * @typedef {{ body: string, answered?: (answer: string) => void }} Ask
 *
 * One measured stretch: requests per second, and the latencies of all its requests in milliseconds.
 * @typedef {{ perSecond: number, latencies: number[] }} Stretch
 */

/**
 * Asks a server over so many kept connections, each its next question as soon as it has its answer, for so long.
 * @param {Target} target
 * @param {{ connections: number, seconds: number, nextAsk: (connection: number) => Ask }} load
 * @returns {Promise<Stretch>}
 */
export async function drive(target, { connections, seconds, nextAsk }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  /** @type {number[]} */
  const latencies = [];
  const begun = performance.now();
  const end = begun + seconds * 1000;
  /** @param {number} connection */
  const keepAsking = async (connection) => {
    while (performance.now() < end) {
      const { body, answered } = nextAsk(connection);
      const asked = performance.now();
      const answer = await post(target, body, agent);
      latencies.push(performance.now() - asked);
      answered?.(answer);
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, connection) => keepAsking(connection)));
  agent.destroy();
  return { perSecond: latencies.length / ((performance.now() - begun) / 1000), latencies };
}

/**
 * Where a server listens on this machine, and what it wants to know of who asks.
 * @typedef {{ name: string, port: number, path: string, headers: Record<string, string> }} Target
 */

/**
 * The body of the answer to one question. Fails when it is not a 200: a benchmark of errors measures nothing.
 * @param {Target} target
 * @param {string} body
 * @param {Agent} [agent]
 * @returns {Promise<string>}
 */
export function post({ name, port, path, headers }, body, agent) {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        ...(agent && { agent }),
      },
      (answer) => {
        /** @type {Buffer[]} */
        const pieces = [];
        answer.on('data', (piece) => pieces.push(piece));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(pieces).toString();
          if (answer.statusCode === 200) resolve(text);
          else reject(new Error(`${name} answered ${answer.statusCode}: ${text.slice(0, 300)}`));
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}
