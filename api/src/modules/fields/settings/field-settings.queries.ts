import type { Db, Tx } from '../../../platform/database/transaction';
import { FieldDefinitionRow } from '../own-fields/field-definition.entity';
import { FieldSectionRow } from '../sections/field-section.entity';
import { FieldSectionOrderRow } from './field-section-order.entity';
import { composeFieldSet, type FieldSet } from './field-set';
import { FieldSettingsRow } from './field-settings.entity';
import { FieldSheetSettingRow } from './field-sheet-setting.entity';
import { FieldUseRow } from './field-use.entity';

/** Agencies whose fields this process keeps at once; the one asked for longest ago goes first. */
const KEPT_AGENCIES = 500;
const kept = new Map<string, FieldSet>();

/**
 * All fields of the agency, built-in and own. One small statement, which reads the version: the fields of a version
 * never change and are kept in this process.
 */
export async function fieldsOf(db: Db, agencyId: string): Promise<FieldSet> {
  return fieldsAt(db, agencyId, (await versionOf(db, agencyId)) ?? 0);
}

/** The fields of the agency as this process read them last, or null: it never did. Asks nothing. */
export function fieldsKnown(agencyId: string): FieldSet | null {
  return kept.get(agencyId) ?? null;
}

/**
 * The fields of the agency as this process read them last, which may be those of a moment ago; read now if it never did.
 * For questions whose answer brings the present ones.
 */
export async function fieldsLately(db: Db, agencyId: string): Promise<FieldSet> {
  return fieldsKnown(agencyId) ?? fieldsOf(db, agencyId);
}

/**
 * All fields of the agency, which nobody can change before this transaction ends. A save that read them by `fieldsOf`
 * could store a value in clear beside an administrator who has just made its field sensitive. It is a read lock, so that
 * saves do not wait for each other: it holds on one server, not between the nodes of a cluster that are written to at once.
 */
export async function holdFields(tx: Tx, agencyId: string): Promise<FieldSet> {
  const held = await versionOf(tx, agencyId, 'LOCK IN SHARE MODE');
  if (held !== null) return fieldsAt(tx, agencyId, held);
  // No row, nothing held: the first save of an agency that never changed its settings makes the row.
  await tx.query('INSERT IGNORE INTO field_settings (agency_id, version) VALUES (?, 0)', [agencyId]);
  return fieldsAt(tx, agencyId, (await versionOf(tx, agencyId, 'LOCK IN SHARE MODE')) ?? 0);
}

/**
 * All fields of the agency as this transaction sees them, not kept: for commands, whose version others cannot see yet
 * and may never see.
 */
export async function readFieldSet(db: Db, agencyId: string): Promise<FieldSet> {
  const [settings, definitions, sheetSettings, uses, sections, orders] = [
    await db.findOneBy(FieldSettingsRow, { agencyId }),
    await db.find(FieldDefinitionRow, { where: { agencyId }, order: { createdVersion: 'ASC' } }),
    await db.findBy(FieldSheetSettingRow, { agencyId }),
    await db.findBy(FieldUseRow, { agencyId }),
    await db.findBy(FieldSectionRow, { agencyId }),
    await db.findBy(FieldSectionOrderRow, { agencyId }),
  ];
  return composeFieldSet({ settings, definitions, sheetSettings, uses, sections, orders });
}

/** The version the agency's settings are at. */
export async function versionNow(db: Db, agencyId: string): Promise<number> {
  return (await versionOf(db, agencyId)) ?? 0;
}

/** null: the agency has no row, and nothing is locked. */
async function versionOf(db: Db, agencyId: string, lock: 'LOCK IN SHARE MODE' | '' = ''): Promise<number | null> {
  const sql = `SELECT version FROM field_settings WHERE agency_id = ? ${lock}`;
  const [settings] = await db.query<{ version: number }[]>(sql, [agencyId]);
  return settings?.version ?? null;
}

/**
 * SQL for the version of an agency's settings, its id being the parameter: a statement that reads sheets says with it
 * which fields they are seen under; see `fieldsAt`.
 */
export const FIELDS_VERSION = 'COALESCE((SELECT fs.version FROM field_settings fs WHERE fs.agency_id = ?), 0)';

/** All fields of the agency at a version just read: those kept in this process, or else as they are by now. */
export async function fieldsAt(db: Db, agencyId: string, version: number): Promise<FieldSet> {
  const known = kept.get(agencyId);
  const current = known?.version === version ? known : await readStable(db, agencyId);
  keep(agencyId, current);
  return current;
}

/** Reads again while somebody saves between the statements, so that no mixture of two versions is kept. */
async function readStable(db: Db, agencyId: string): Promise<FieldSet> {
  for (;;) {
    const set = await readFieldSet(db, agencyId);
    if (((await versionOf(db, agencyId)) ?? 0) === set.version) return set;
  }
}

function keep(agencyId: string, set: FieldSet): void {
  kept.delete(agencyId);
  kept.set(agencyId, set);
  const oldest = kept.keys().next();
  if (kept.size > KEPT_AGENCIES && !oldest.done) kept.delete(oldest.value);
}
