import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { ModuleKey } from '../../../platform/actor';

/** A home-care agency: everything else belongs to one. */
@Entity('agencies')
export class AgencyRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' })
  id: string;

  /** Short name for commands and addresses: lower-case letters, digits and hyphens. */
  @Column({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin' })
  slug: string;

  @Column({ type: 'varchar', length: 120 })
  name: string;

  /** Parts of the product that are switched on. */
  @Column({ type: 'json' })
  modules: ModuleKey[];

  /** Raised by `lockAgency`; means nothing by itself. */
  @Column({ type: 'int', default: 0 })
  revision: number;

  @CreateDateColumn({ type: 'datetime', precision: 3, name: 'created_at', default: () => 'CURRENT_TIMESTAMP(3)' })
  createdAt: Date;
}
