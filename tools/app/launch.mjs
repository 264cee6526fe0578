// @ts-check
import { buildApi, buildWeb, keepBuild } from '../build/build.mjs';
import { step } from '../terminal.mjs';
import { runApiCommand, startApi } from './api.mjs';
import { apiEnvironment, webEnvironment } from './environment.mjs';
import { startWeb } from './web.mjs';

/**
 * @typedef {import('../processes/session.mjs').Session} Session
 * @typedef {import('./environment.mjs').Choices} Choices
 */

/**
 * Builds what changed (but in development), brings the database up to date, loads the demo agency into one that holds
 * no agency, and starts the api and the web server. Resolves once both answer, with what was said of the demo.
 * @param {Session} session
 * @param {Choices} choices
 */
export async function launch(session, choices) {
  const built = choices.mode !== 'development';
  if (built) await keepBuild();
  const [demo] = await Promise.all([launchApi(session, choices, built), built ? buildWeb(session) : undefined]);
  await step('starting the web server', () => startWeb(session, webEnvironment(choices)));
  return demo.trim();
}

/**
 * @param {Session} session
 * @param {Choices} choices
 * @param {boolean} built
 */
async function launchApi(session, choices, built) {
  if (built) await buildApi(session);
  const env = apiEnvironment(choices);
  const demo = await step('bringing the database up to date', async () => {
    await runApiCommand(session, 'migrate', env);
    return runApiCommand(session, 'load-demo', env);
  });
  await step('starting the api', () => startApi(session, env));
  return demo;
}
