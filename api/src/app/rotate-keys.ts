import type { DataSource } from 'typeorm';
import { AgencyRow, resealInvitations } from '../modules/identity';
import { resealSheets } from '../modules/workers';
import { resealKeyCheck } from '../platform/crypto/key-check';
import { oldSeals, type OldSeals } from '../platform/crypto/old-seals.queries';
import { transaction } from '../platform/database/transaction';

/** What a rotation sealed anew, and what it found sealed with another key afterwards. */
export interface Rotation {
  agencies: number;
  sheets: number;
  invitations: number;
  left: OldSeals[];
}

/** Seals with the newest master key all that older ones sealed, batch by batch; then looks for what was forgotten. */
export async function rotateKeys(source: DataSource): Promise<Rotation> {
  const agencies = await source.manager.find(AgencyRow, { select: { id: true }, order: { id: 'ASC' } });
  let [sheets, invitations] = [0, 0];
  for (const { id } of agencies) {
    sheets += await resealAgency(source, id);
    invitations += await transaction(source, (tx) => resealInvitations(tx, id));
  }
  await transaction(source, resealKeyCheck);
  return { agencies: agencies.length, sheets, invitations, left: await oldSeals(source.manager) };
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
