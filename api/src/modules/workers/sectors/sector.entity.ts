import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** A part of the territory an agency serves. Archived rather than deleted: sheets keep naming it. */
@Entity('sectors')
export class SectorRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' })
  id: string;
  /** The agency's own short name, one of a kind whatever its capitals and accents. */
  @Column({ type: 'varchar', length: 20 })
  code: string;
  @Column({ type: 'varchar', length: 120 })
  label: string;
  @Column({
    type: 'char',
    length: 36,
    charset: 'ascii',
    collation: 'ascii_bin',
    name: 'establishment_id',
    nullable: true,
  })
  establishmentId: string | null;
  @Column({ type: 'datetime', precision: 3, name: 'archived_at', nullable: true })
  archivedAt: Date | null;
  @CreateDateColumn({ type: 'datetime', precision: 3, name: 'created_at', default: () => 'CURRENT_TIMESTAMP(3)' })
  createdAt: Date;
}
