import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { ClientStatus, ClientTitle } from './client';

/** Somebody an agency serves, as far as a worker's sheet tells of it. */
@Entity('clients')
export class ClientRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' })
  id: string;
  /** What a partner program calls the client; one of a kind in the agency. */
  @Column({
    type: 'varchar',
    length: 64,
    charset: 'ascii',
    collation: 'ascii_bin',
    name: 'external_reference',
    nullable: true,
  })
  externalReference: string | null;
  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  title: ClientTitle | null;
  @Column({ type: 'varchar', length: 80, name: 'last_name' })
  lastName: string;
  @Column({ type: 'varchar', length: 80, name: 'first_name', nullable: true })
  firstName: string | null;
  /** Last and first name as they are searched and sorted; see `nameKeyOf`. */
  @Column({ type: 'varchar', length: 255, charset: 'utf8mb4', collation: 'utf8mb4_bin', name: 'name_key' })
  nameKey: string;
  @Column({ type: 'varchar', length: 120, name: 'address_line1', nullable: true })
  addressLine1: string | null;
  @Column({ type: 'varchar', length: 12, nullable: true })
  postcode: string | null;
  @Column({ type: 'varchar', length: 80, nullable: true })
  city: string | null;
  @Column({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' })
  status: ClientStatus;
  @CreateDateColumn({ type: 'datetime', precision: 3, name: 'created_at', default: () => 'CURRENT_TIMESTAMP(3)' })
  createdAt: Date;
}
