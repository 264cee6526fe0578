import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Expectation } from './expectations.rules';

/** Which documents an agency expects. An agency without a row has the product's defaults. */
@Entity('document_settings')
export class DocumentSettingsRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;

  /** Rises by one with each save. */
  @Column({ type: 'int' })
  version: number;

  /** By kind; kinds that are absent have their defaults. */
  @Column({ type: 'json' })
  expectations: Partial<Record<string, Expectation>>;

  @Column({ type: 'datetime', precision: 3, name: 'updated_at' })
  updatedAt: Date;

  @Column({
    type: 'char',
    length: 36,
    charset: 'ascii',
    collation: 'ascii_bin',
    name: 'updated_by',
    nullable: true,
  })
  updatedBy: string | null;
}
