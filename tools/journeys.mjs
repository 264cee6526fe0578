// @ts-check
import './node-version.mjs';
import { journeysPass } from './checks/journeys.mjs';
import { provideTestServer } from './checks/test-server.mjs';
import { withSession } from './processes/with-session.mjs';
import { runMain } from './run-main.mjs';

await runMain(() =>
  withSession(
    'test',
    () => 'The tests already run in this folder: let them end first.',
    async (session) => {
      const server = await provideTestServer(session, { name: 'test-db', durable: false });
      return (await journeysPass(session, server, process.argv.slice(2))) ? 0 : 1;
    },
  ),
);
