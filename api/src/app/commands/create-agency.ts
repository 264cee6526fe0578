import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { createAgency } from '../../modules/identity';
import { transaction } from '../../platform/database/transaction';
import { env } from '../../platform/env';
import { Refusal } from '../../platform/errors/refusal';
import { openDatabase } from '../database';

const TEXT = { type: 'string', default: '' } as const;

/**
 * `create-agency --slug SLUG --name NAME --first-name F --last-name L --email E [--language fr|en]`: makes an agency and
 * invites its first administrator. Prints the link to hand over as its last line, unless an e-mail brings it.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { slug: TEXT, name: TEXT, 'first-name': TEXT, 'last-name': TEXT, email: TEXT, language: TEXT },
  });
  const admin = { firstName: values['first-name'], lastName: values['last-name'], email: values.email };
  const language = values.language === 'en' ? 'en' : 'fr';
  const { slug, name } = values;
  const source = await openDatabase(env().databaseUrl);
  try {
    const link = await transaction(source, (tx) => createAgency(tx, { slug, name, admin, language }));
    process.stdout.write(`${link ?? `An invitation is on its way to ${admin.email}.`}\n`);
  } finally {
    await source.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Refusal ? reasonsOf(error) : String(error)}\n`);
  process.exitCode = 1;
});

/** One line a problem, with the option it is about. */
function reasonsOf({ problems }: Refusal): string {
  return problems.map(({ path, message }) => `${path.join('.')}: ${message.en}`).join('\n');
}
