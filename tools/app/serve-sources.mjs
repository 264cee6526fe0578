// @ts-check
import { endGroup } from '../processes/end-group.mjs';
import { say } from '../terminal.mjs';

/**
 * Starts a program that serves from sources, and again after each change of the folders they are in. One that ends by
 * itself, as a half-written source makes it, waits for the next change. Answers the program as it was started first.
 * (`node --watch` loses sight of a file that an editor replaces rather than rewrites.)
 * @param {import('../processes/session.mjs').Session} session
 * @param {import('../processes/session.mjs').Program} program
 * @param {string[]} folders
 */
export async function serveSources(session, program, folders) {
  // Not at the top: before the dependencies are installed it is not there.
  const { subscribe } = await import('@parcel/watcher');
  const first = session.start(program);
  let running = first;
  let waiting = false;
  let last = Promise.resolve();

  const startAgain = async () => {
    await endGroup(running.pid);
    await running.exited;
    waiting = false;
    if (session.isClosing()) return;
    say(`${program.name} starts again`);
    running = session.start(program);
  };
  const changed = () => {
    if (waiting) return;
    waiting = true;
    last = last.then(startAgain);
  };
  for (const folder of folders) await subscribe(folder, changed);
  return first;
}
