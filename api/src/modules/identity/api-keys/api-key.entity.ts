import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { Scope } from '../../../platform/actor';

/** A partner program's key. Only its hash is kept; its first characters are kept readable, to tell keys apart. */
@Entity('api_keys')
export class ApiKeyRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' })
  id: string;

  @Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;

  @Column({ type: 'varchar', length: 80 })
  name: string;

  @Column({ type: 'char', length: 14, charset: 'ascii', collation: 'ascii_bin' })
  prefix: string;

  /** SHA-256 of the key, which is 256 bits of chance: no salt or slow hash is needed. */
  @Column({ type: 'binary', length: 32, name: 'secret_hash' })
  secretHash: Buffer;

  @Column({ type: 'json' })
  scopes: Scope[];

  @CreateDateColumn({ type: 'datetime', precision: 3, name: 'created_at', default: () => 'CURRENT_TIMESTAMP(3)' })
  createdAt: Date;

  @Column({ type: 'datetime', precision: 3, name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;

  @Column({ type: 'datetime', precision: 3, name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}
