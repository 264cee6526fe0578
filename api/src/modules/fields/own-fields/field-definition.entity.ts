import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Localized } from '../../../platform/errors/localized';
import type { FieldLimits, FieldOption, FieldValue, OwnFieldType } from '../field';

/** A field an agency added to its sheets. Archived rather than deleted: the values stay on the sheets. */
@Entity('field_definitions')
export class FieldDefinitionRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin', name: 'field_key' })
  key: string;

  @Column({ type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin' })
  type: OwnFieldType;

  @Column({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin' })
  section: string;

  @Column({ type: 'json' })
  label: Localized;

  @Column({ type: 'json', nullable: true })
  help: Localized | null;

  @Column({ type: 'json' })
  options: readonly FieldOption[];

  @Column({ type: 'json', nullable: true })
  limits: FieldLimits | null;

  /** In an object, since a JSON column that holds a bare text reads differently from MySQL and MariaDB. */
  @Column({ type: 'json', name: 'default_value', nullable: true })
  defaultValue: { value: FieldValue } | null;

  @Column({ type: 'tinyint', name: 'is_sensitive', transformer: { to: Number, from: Boolean } })
  sensitive: boolean;

  @Column({ type: 'tinyint', name: 'is_unique', transformer: { to: Number, from: Boolean } })
  unique: boolean;

  @Column({ type: 'tinyint', name: 'is_searchable', transformer: { to: Number, from: Boolean } })
  searchable: boolean;

  /** The version of the settings that added it: tells older fields from newer ones. */
  @Column({ type: 'int', name: 'created_version' })
  createdVersion: number;

  @Column({ type: 'datetime', precision: 3, name: 'archived_at', nullable: true })
  archivedAt: Date | null;
}
