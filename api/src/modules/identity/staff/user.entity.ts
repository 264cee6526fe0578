import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../../platform/actor';
import type { Language } from '../../../platform/errors/localized';

/** A member of an agency's staff. The sign-in library reads and writes this table too (see `auth.ts`). */
@Entity('users')
export class UserRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' })
  id: string;

  @Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;

  @Column({ type: 'varchar', length: 80, name: 'first_name' })
  firstName: string;

  @Column({ type: 'varchar', length: 80, name: 'last_name' })
  lastName: string;

  /** In lower case; unique over the whole installation, since it signs in to one agency. */
  @Column({ type: 'varchar', length: 254, charset: 'utf8mb4', collation: 'utf8mb4_bin' })
  email: string;

  @Column({ type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin' })
  role: Role;

  @Column({ type: 'boolean', name: 'sees_payroll', default: false })
  seesPayroll: boolean;

  @Column({ type: 'char', length: 2, charset: 'ascii', collation: 'ascii_bin', default: 'fr' })
  language: Language;

  /** SHA-256 of the token in the last invitation's link; null once it is used. */
  @Column({ type: 'binary', length: 32, name: 'invitation_hash', nullable: true })
  invitationHash: Buffer | null;

  /** When the last invitation was made; its link is good for seven days. */
  @Column({ type: 'datetime', precision: 3, name: 'invited_at', nullable: true })
  invitedAt: Date | null;

  /** When a password was chosen; null: nobody can sign in to this account yet. */
  @Column({ type: 'datetime', precision: 3, name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;

  @Column({ type: 'datetime', precision: 3, name: 'deactivated_at', nullable: true })
  deactivatedAt: Date | null;

  @Column({ type: 'datetime', precision: 3, name: 'last_sign_in_at', nullable: true })
  lastSignInAt: Date | null;

  @Column({ type: 'boolean', name: 'email_verified', default: false })
  emailVerified: boolean;

  @Column({ type: 'varchar', length: 255, nullable: true })
  image: string | null;

  @CreateDateColumn({ type: 'datetime', precision: 3, name: 'created_at', default: () => 'CURRENT_TIMESTAMP(3)' })
  createdAt: Date;

  @Column({ type: 'datetime', precision: 3, name: 'updated_at', default: () => 'CURRENT_TIMESTAMP(3)' })
  updatedAt: Date;
}
