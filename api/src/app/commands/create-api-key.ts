import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { issueApiKey } from '../../modules/identity';
import { SCOPES } from '../../platform/actor';
import { transaction } from '../../platform/database/transaction';
import { env } from '../../platform/env';
import { Refusal } from '../../platform/errors/refusal';
import { openDatabase } from '../database';

/** `create-api-key --agency SLUG --scopes workers:read,workers:write`: prints a new partner key as its last line. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { agency: { type: 'string' }, scopes: { type: 'string' }, name: { type: 'string' } },
  });
  const asked = (values.scopes ?? 'workers:read').split(',');
  const scopes = SCOPES.filter((scope) => asked.includes(scope));
  if (scopes.length !== asked.length) throw new Error(`Choose the scopes among ${SCOPES.join(', ')}.`);
  const source = await openDatabase(env().databaseUrl);
  try {
    const request = { agencySlug: values.agency ?? '', name: values.name ?? 'Command line', scopes };
    process.stdout.write(`${await transaction(source, (tx) => issueApiKey(tx, request))}\n`);
  } finally {
    await source.destroy();
  }
}

main().catch((error: unknown) => {
  const reason = error instanceof Refusal ? error.problems.map(({ message }) => message.en).join(' ') : String(error);
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
});
