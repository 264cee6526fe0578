import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Condition, Moment } from '@ruche/rules';
import type { SheetKind } from '../sheet';

/** What an agency decided for one field on one kind of sheet; without a row the field's default stands. */
@Entity('field_sheet_settings')
export class FieldSheetSettingRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin', name: 'field_key' })
  fieldKey: string;

  @PrimaryColumn({ type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin', name: 'sheet_kind' })
  sheetKind: SheetKind;

  @Column({ type: 'tinyint', name: 'is_shown', transformer: { to: Number, from: Boolean } })
  shown: boolean;

  @Column({ type: 'tinyint', name: 'is_required', transformer: { to: Number, from: Boolean } })
  required: boolean;

  /** A later moment before which it must be filled in; null when it always must, or never. */
  @Column({
    type: 'varchar',
    length: 20,
    charset: 'ascii',
    collation: 'ascii_bin',
    name: 'required_before',
    nullable: true,
  })
  requiredBefore: Exclude<Moment, 'ALWAYS'> | null;

  /** When it is on the sheet; null: always. */
  @Column({ type: 'json', name: 'shown_when', nullable: true })
  shownWhen: Condition | null;

  /** When it is required; null: always. */
  @Column({ type: 'json', name: 'required_when', nullable: true })
  requiredWhen: Condition | null;
}
