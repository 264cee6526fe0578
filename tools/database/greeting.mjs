// @ts-check
import { connect } from 'node:net';

/**
 * What a database server says of itself to whoever connects.
 * @typedef {{ flavour: 'mariadb' | 'mysql', version: string }} Greeting
 */

const PROTOCOL_10 = 0x0a;
const REFUSAL = 0xff;

/**
 * Connects and reads the first packet, which needs no driver and no password. Rejects with a reason a sentence can
 * end with when nobody answers or what answers is no MySQL or MariaDB.
 * @param {string} host
 * @param {number} port
 * @param {number} [timeoutMs]
 * @returns {Promise<Greeting>}
 */
export function greetingOf(host, port, timeoutMs = 5000) {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, timeout: timeoutMs });
    socket.once('data', (/** @type {Buffer} */ packet) => {
      socket.destroy();
      const greeting = parseGreeting(packet);
      if (typeof greeting === 'string') reject(new Error(greeting));
      else resolve(greeting);
    });
    socket.once('timeout', () => socket.destroy(new Error('it does not answer')));
    socket.once('end', () => socket.destroy(new Error('it closes the connection')));
    socket.once('error', (/** @type {NodeJS.ErrnoException} */ error) => reject(new Error(reasonOf(error))));
  });
}

/**
 * Reads protocol version, then the server's version up to a zero byte (Protocol::HandshakeV10), after the packet's
 * four bytes of length and number. A text is the reason why it cannot.
 * @param {Buffer} packet
 * @returns {Greeting | string}
 */
export function parseGreeting(packet) {
  if (packet[4] === REFUSAL) return `it says: ${packet.subarray(7).toString('utf8')}`;
  if (packet[4] !== PROTOCOL_10) return 'it is neither MySQL nor MariaDB';
  const text = packet.subarray(5, packet.indexOf(0, 5)).toString('utf8');
  // MariaDB before 11 puts 5.5.5- in front for old replicas.
  const version = /\d+\.\d+\.\d+/.exec(text.replace(/^5\.5\.5-/, ''))?.[0];
  if (version === undefined) return 'it is neither MySQL nor MariaDB';
  return { flavour: text.includes('MariaDB') ? 'mariadb' : 'mysql', version };
}

/** @param {NodeJS.ErrnoException} error */
function reasonOf({ code, message }) {
  if (code === 'ECONNREFUSED') return 'nothing listens there';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no such host is known';
  if (code === 'EHOSTUNREACH' || code === 'ENETUNREACH' || code === 'ETIMEDOUT') return 'it cannot be reached';
  return message;
}
