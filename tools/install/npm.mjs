// @ts-check

/**
 * How to call npm: the very npm that runs this command when there is one, else the machine's.
 * @param {string[]} args
 */
export function npm(args) {
  const script = process.env['npm_execpath'];
  return script === undefined ? { command: 'npm', args } : { command: process.execPath, args: [script, ...args] };
}
