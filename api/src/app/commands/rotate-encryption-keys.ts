import 'reflect-metadata';
import { env } from '../../platform/env';
import { openDatabase } from '../database';
import { rotateKeys } from '../rotate-keys';

/**
 * `rotate-encryption-keys`: with FIELD_MASTER_KEY="new,old", seals with the new key what the old one sealed, while the
 * application runs. Cut short, it is started again and goes on. When it ends with 0 the old key is needed no more.
 */
async function main(): Promise<void> {
  const source = await openDatabase(env().databaseUrl);
  try {
    const { agencies, sheets, documents, invitations, left } = await rotateKeys(source);
    process.stdout.write(
      `Sealed with the newest key: ${String(sheets)} sheets, ${String(documents)} documents and ${String(invitations)} ` +
        `invitations of ${String(agencies)} agencies.\n`,
    );
    if (left.length === 0) return;
    const places = left.map(({ column, rows }) => `${column} (${String(rows)} rows)`).join(', ');
    throw new Error(`sealed with another key still: ${places}. Keep the old key, and run this again`);
  } finally {
    await source.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`The keys could not be rotated: ${error instanceof Error ? error.message : 'unknown error'}\n`);
  process.exitCode = 1;
});
