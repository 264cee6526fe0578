import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The version of an agency's field settings; an agency that never changed any is at version 0, with or without a row. */
@Entity('field_settings')
export class FieldSettingsRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;

  /** Rises by one with each change of settings or own fields. */
  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'datetime', precision: 3, name: 'updated_at', nullable: true })
  updatedAt: Date | null;

  /** The user who changed them last; null: the product itself. */
  @Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'updated_by', nullable: true })
  updatedBy: string | null;
}
