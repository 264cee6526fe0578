// @ts-check
import { step } from '../terminal.mjs';
import { runApiCommand, startApi } from './api.mjs';
import { apiEnvironment, webEnvironment } from './environment.mjs';
import { startWeb } from './web.mjs';

/**
 * Brings the database up to date, loads the demo agency into one that holds no agency, and starts the api and the web
 * server. Resolves once both answer, with the demo sign-in, or nothing when this is not a demo.
 * @param {import('../processes/session.mjs').Session} session
 * @param {import('./environment.mjs').Choices} choices
 */
export async function launch(session, choices) {
  const env = apiEnvironment(choices);
  const demo = await step('bringing the database up to date', async () => {
    await runApiCommand(session, 'migrate', env);
    return runApiCommand(session, 'load-demo', env);
  });
  await step('starting the api and the web server', () =>
    Promise.all([startApi(session, env), startWeb(session, webEnvironment(choices))]),
  );
  return demo.trim();
}
