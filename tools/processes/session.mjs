// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { Interrupted, PlainError } from '../plain-error.mjs';
import { dataPath, ROOT, shown } from '../paths.mjs';
import { endGroup } from './end-group.mjs';
import { sentenceFor, tellingLine } from './known-failures.mjs';

/**
 * A program to start. `log` names its file in the session's folder of .data/log; without it the output goes to the terminal.
 * @typedef {object} Program
 * @property {string} name as a person calls it: "the api", "npm install"
 * @property {string} command
 * @property {string[]} args
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [log]
 * @property {string} [input] a file it reads on its standard input
 *
 * @typedef {{ name: string, pid: number, exited: Promise<string>, log: string | undefined }} Running
 * @typedef {ReturnType<typeof openSession>} Session
 */

/**
 * Keeps every program one command starts: each in its own process group, so that Ctrl-C in the terminal reaches this
 * command only and it can stop them in the right order, the last started first.
 * @param {string} purpose what the command is for; its logs are in the folder of that name
 * @param {import('./lock.mjs').Lock} lock remembers the processes for the next command, should this one be killed
 */
export function openSession(purpose, lock) {
  /** @type {Running[]} */
  const running = [];
  /** @type {Program[]} */
  const lastSteps = [];
  /** @type {Promise<void> | undefined} */
  let closing;

  /** @type {(reason: Error) => void} */
  let reportLost = () => undefined;
  const lost = new Promise((/** @type {(value: never) => void} */ _, reject) => (reportLost = reject));
  lost.catch(() => undefined);

  /** @param {Program} program */
  const start = (program) => {
    if (closing !== undefined) throw new Interrupted();
    const process = startProgram(program, purpose);
    running.push(process);
    lock.addChild(process.pid);
    void process.exited.then(() => forget(process));
    return process;
  };

  /** @param {Running} process */
  const forget = (process) => {
    running.splice(running.indexOf(process), 1);
    lock.removeChild(process.pid);
  };

  const closeAll = async () => {
    for (const process of [...running].reverse()) await endGroup(process.pid);
    for (const program of lastSteps) await startProgram(program, purpose).exited;
    lock.release();
  };

  return {
    lock,
    /** Starts a program that ends by itself; its end is the caller's to judge. */
    start,
    /**
     * Starts a program that serves until the session stops it; when it ends earlier, `lost` tells.
     * @param {Program} program
     */
    serve: (program) => {
      const process = start(program);
      void process.exited.then((end) => closing ?? reportLost(failureOf(process, end)));
      return process;
    },
    /** Rejects, with the reason for a person, when a serving program ended though nobody stopped it. */
    lost,
    /**
     * Runs a program to its end and gives what it printed; when it fails, says why in one sentence.
     * @param {Program & { log: string }} program
     */
    run: async (program) => {
      const process = start(program);
      const end = await process.exited;
      if (closing !== undefined) throw new Interrupted();
      if (end !== 'exit code 0') throw failureOf(process, end);
      return outputOf(process);
    },
    /**
     * Has a program run when everything is stopped, for what is not a process of ours.
     * @param {Program} program
     */
    atClose: (program) => void lastSteps.push(program),
    isClosing: () => closing !== undefined,
    outputOf,
    /** Stops everything, the last started first. Whatever tries to start a program from now on is interrupted. */
    close: () => (closing ??= closeAll()),
  };
}

/**
 * Why a program that should have gone on or succeeded did not, for a person.
 * @param {Running} process
 * @param {string} end
 */
export function failureOf(process, end) {
  const output = outputOf(process);
  const known = sentenceFor(output);
  const where = process.log === undefined ? '' : ` (see ${shown(process.log)})`;
  if (known !== undefined) return new PlainError(`${known}${where}`);
  // Who is killed by a signal had no time to say why: its last line is about something else.
  const said = end.startsWith('signal') || output === '' ? '' : `: ${tellingLine(output)}`;
  return new PlainError(`${process.name} stopped with ${end}${said}${where}`);
}

/** @param {Running} process */
function outputOf(process) {
  return process.log === undefined ? '' : readFileSync(process.log, 'utf8');
}

/**
 * @param {Program} program
 * @param {string} purpose
 * @returns {Running}
 */
function startProgram({ name, command, args, cwd = ROOT, env = process.env, log, input }, purpose) {
  const file = log === undefined ? undefined : freshLog(purpose, log);
  const output = file === undefined ? 'inherit' : openSync(file, 'w', 0o600);
  const stdin = input === undefined ? 'ignore' : openSync(input, 'r');
  const child = spawn(command, args, { cwd, env, detached: true, stdio: [stdin, output, output] });
  for (const opened of [stdin, output]) if (typeof opened === 'number') closeSync(opened);
  /** @type {Promise<string>} */
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
  if (child.pid === undefined) throw new PlainError(`${command} could not be started: is it installed?`);
  return { name, pid: child.pid, exited, log: file };
}

/**
 * An empty log file; what the last run wrote is kept beside it, so that a crash can still be read after a restart.
 * @param {string} purpose
 * @param {string} log
 */
function freshLog(purpose, log) {
  mkdirSync(dataPath('log', purpose), { recursive: true, mode: 0o700 });
  const file = dataPath('log', purpose, `${log}.log`);
  try {
    renameSync(file, dataPath('log', purpose, `${log}.previous.log`));
  } catch {
    // There was no earlier run.
  }
  return file;
}
