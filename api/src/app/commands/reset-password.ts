import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { resetPasswordOf } from '../../modules/identity';
import { transaction } from '../../platform/database/transaction';
import { env } from '../../platform/env';
import { Refusal } from '../../platform/errors/refusal';
import { openDatabase } from '../database';

/**
 * `reset-password --email E [--sees-payroll]`: ends the sessions and the password of whoever signs in with this e-mail and
 * invites him to choose another; with the option, he sees payroll data from then on. Prints the link to hand over as its
 * last line, unless an e-mail brings it.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { email: { type: 'string', default: '' }, 'sees-payroll': { type: 'boolean', default: false } },
  });
  const request = { email: values.email, seesPayroll: values['sees-payroll'] };
  const source = await openDatabase(env().databaseUrl);
  try {
    const link = await transaction(source, (tx) => resetPasswordOf(tx, request));
    process.stdout.write(`${link ?? `An invitation is on its way to ${values.email}.`}\n`);
  } finally {
    await source.destroy();
  }
}

main().catch((error: unknown) => {
  const reason = error instanceof Refusal ? error.problems.map(({ message }) => message.en).join(' ') : String(error);
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
});
