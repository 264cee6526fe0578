// @ts-check
import path from 'node:path';
import { ROOT } from '../paths.mjs';
import { serveSources } from './serve-sources.mjs';
import { untilServing } from './until-serving.mjs';

/** @typedef {import('../processes/session.mjs').Session} Session */

/**
 * Runs one of the api's commands (api/src/app/commands) to its end and gives what it printed.
 * @param {Session} session
 * @param {string} command
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} [args]
 */
export function runApiCommand(session, command, env, args = []) {
  const program = nodeRunning(env, `app/commands/${command}`);
  return session.run({
    ...program,
    name: `the command ${command}`,
    args: [...program.args, ...args],
    log: command,
  });
}

/**
 * Starts the api and resolves once it is ready to serve: the compiled one, its output in a log; in development its
 * sources, started again after each change, its output in the terminal.
 * @param {Session} session
 * @param {NodeJS.ProcessEnv} env
 */
export async function startApi(session, env) {
  const program = nodeRunning(env, 'app/main');
  const running = inDevelopment(env)
    ? await serveSources(session, { ...program, name: 'the api' }, [
        path.join(ROOT, 'api/src'),
        path.join(ROOT, 'rules/src'),
      ])
    : session.serve({ ...program, name: 'the api', log: 'api' });
  await untilServing(running, `http://127.0.0.1:${env['API_PORT']}/readyz`);
}

/**
 * Node, told to run a file of api/src: in development the source itself, else what the build made of it.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} file without its ending
 */
function nodeRunning(env, file) {
  // The condition makes the rules come from their sources too.
  const sources = ['--conditions=source', '-r', '@swc-node/register', `src/${file}.ts`];
  const args = inDevelopment(env) ? sources : [`dist/${file}.js`];
  return { command: process.execPath, args, cwd: path.join(ROOT, 'api'), env };
}

/** @param {NodeJS.ProcessEnv} env */
function inDevelopment(env) {
  return env['NODE_ENV'] === 'development';
}
