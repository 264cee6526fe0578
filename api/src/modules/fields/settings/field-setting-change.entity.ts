import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SheetKind } from '../sheet';
import type { ChangeDetail } from './setting-change';

/** One change of an agency's field settings. Rows are only ever added. */
@Entity('field_setting_changes')
export class FieldSettingChangeRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' })
  id: string;

  @Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;

  /** The version this change is part of. */
  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin', name: 'field_key' })
  fieldKey: string;

  @Column({ type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin', name: 'sheet_kind', nullable: true })
  sheetKind: SheetKind | null;

  @Column({ type: 'json' })
  detail: ChangeDetail;

  @Column({ type: 'datetime', precision: 3, name: 'changed_at' })
  changedAt: Date;

  /** The user who did it; null: the product itself. */
  @Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'changed_by', nullable: true })
  changedBy: string | null;
}
