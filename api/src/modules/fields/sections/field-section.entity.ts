import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Localized } from '../../../platform/errors/localized';
import type { SheetTab } from '../field';

/** A section of a tab, as an agency has it; without rows the product's own sections stand. */
@Entity('field_sections')
export class FieldSectionRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin', name: 'section_key' })
  key: string;

  @Column({ type: 'json' })
  label: Localized;

  @Column({ type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin' })
  tab: SheetTab;

  /** From 0, over both tabs. */
  @Column({ type: 'int' })
  position: number;

  /** How many fields stand side by side, 1 to 3. */
  @Column({ type: 'tinyint', name: 'columns_wide' })
  columns: number;

  @Column({ type: 'datetime', precision: 3, name: 'archived_at', nullable: true })
  archivedAt: Date | null;
}
