import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** A branch of an agency. Archived rather than deleted: sheets keep naming it. */
@Entity('establishments')
export class EstablishmentRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' })
  id: string;

  @Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;

  @Column({ type: 'varchar', length: 120 })
  name: string;

  @Column({ type: 'varchar', length: 120, name: 'address_line1', nullable: true })
  addressLine1: string | null;

  @Column({ type: 'varchar', length: 12, nullable: true })
  postcode: string | null;

  @Column({ type: 'varchar', length: 80, nullable: true })
  city: string | null;

  /** E.164. */
  @Column({ type: 'varchar', length: 16, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  phone: string | null;

  @Column({ type: 'datetime', precision: 3, name: 'archived_at', nullable: true })
  archivedAt: Date | null;

  @CreateDateColumn({ type: 'datetime', precision: 3, name: 'created_at', default: () => 'CURRENT_TIMESTAMP(3)' })
  createdAt: Date;
}
