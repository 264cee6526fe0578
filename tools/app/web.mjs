// @ts-check
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../paths.mjs';
import { untilServing } from './until-serving.mjs';

const WEB = path.join(ROOT, 'web');

/**
 * Starts the browser application and resolves once it answers: the built one, its output in a log; in development its
 * sources, compiled when asked for, its output in the terminal.
 * @param {import('../processes/session.mjs').Session} session
 * @param {NodeJS.ProcessEnv} env
 */
export async function startWeb(session, env) {
  const next = createRequire(path.join(WEB, 'package.json')).resolve('next/dist/bin/next');
  const how = env['NODE_ENV'] === 'development' ? { verb: 'dev' } : { verb: 'start', log: 'web' };
  const { HOST: host = '127.0.0.1', PORT: port = '3000' } = env;
  const running = session.serve({
    name: 'the web server',
    command: process.execPath,
    args: [next, how.verb, '--hostname', host, '--port', port],
    cwd: WEB,
    env,
    log: how.log,
  });
  await untilServing(running, `http://${host}:${port}/`);
}
