import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { FileKind, MediaType } from './file-kinds';

/**
 * PENDING: its object is being written. STORED: written, and nobody's yet. ATTACHED: part of what a command saved. REMOVED:
 * taken off by a command. DELETING: its object is being deleted, and the row goes after it.
 */
export type FileState = 'PENDING' | 'STORED' | 'ATTACHED' | 'REMOVED' | 'DELETING';

/** A file of an agency. There is no object in the storage without its row. */
@Entity('files')
export class FileRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' })
  id: string;

  @Column({ type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin' })
  kind: FileKind;

  @Column({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' })
  state: FileState;

  @Column({ type: 'datetime', precision: 3, name: 'state_since' })
  stateSince: Date;

  /** Where its objects are: random, below the agency. Each variant adds its name. */
  @Column({ type: 'varchar', length: 90, charset: 'ascii', collation: 'ascii_bin', name: 'storage_key' })
  storageKey: string;

  /** As the person's own computer named it, for display and downloads only. */
  @Column({ type: 'varchar', length: 200 })
  name: string;

  /** Of the object as it is kept, told by its bytes. */
  @Column({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin', name: 'media_type' })
  mediaType: MediaType;

  /** Bytes of the object as it is kept. */
  @Column({ type: 'int', name: 'size_bytes' })
  sizeBytes: number;

  @Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'by_user_id', nullable: true })
  byUserId: string | null;

  @Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'by_key_id', nullable: true })
  byKeyId: string | null;

  @CreateDateColumn({ type: 'datetime', precision: 3, name: 'created_at', default: () => 'CURRENT_TIMESTAMP(3)' })
  createdAt: Date;
}
