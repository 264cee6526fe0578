import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { AgencyRow } from '../../modules/identity';
import { resealSheets } from '../../modules/workers';
import { transaction } from '../../platform/database/transaction';
import { env } from '../../platform/env';
import { openDatabase } from '../database';

/**
 * `rotate-encryption-keys`: with FIELD_MASTER_KEY="new,old", seals with the new key what the old one sealed, while the
 * application runs. Cut short, it is started again and goes on. Afterwards the old key is needed no more.
 */
async function main(): Promise<void> {
  const source = await openDatabase(env().databaseUrl);
  try {
    const agencies = await source.manager.find(AgencyRow, { select: { id: true }, order: { id: 'ASC' } });
    let sheets = 0;
    for (const { id } of agencies) sheets += await resealAgency(source, id);
    process.stdout.write(
      `Sealed with the newest key: ${String(sheets)} sheets of ${String(agencies.length)} agencies.\n`,
    );
  } finally {
    await source.destroy();
  }
}

async function resealAgency(source: DataSource, agencyId: string): Promise<number> {
  let sheets = 0;
  for (let after: string | null = ''; after !== null;) {
    const from: string = after;
    const batch = await transaction(source, (tx) => resealSheets(tx, agencyId, from));
    sheets += batch.sheets;
    after = batch.last;
  }
  return sheets;
}

main().catch((error: unknown) => {
  process.stderr.write(`The keys could not be rotated: ${error instanceof Error ? error.message : 'unknown error'}\n`);
  process.exitCode = 1;
});
