import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** How a user proves who he is. Only passwords are used; the other columns are the sign-in library's (see `auth.ts`). */
@Entity('credentials')
export class CredentialRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' })
  id: string;

  @Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'user_id' })
  userId: string;

  /** « credential » for a password. */
  @Column({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin', name: 'provider_id' })
  providerId: string;

  /** The user's id at the provider; for a password, the user's own. */
  @Column({ type: 'varchar', length: 191, charset: 'utf8mb4', collation: 'utf8mb4_bin', name: 'account_id' })
  accountId: string;

  /** argon2id, in PHC form. */
  @Column({ type: 'varchar', length: 255, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  password: string | null;

  @Column({ type: 'text', charset: 'utf8mb4', collation: 'utf8mb4_bin', name: 'access_token', nullable: true })
  accessToken: string | null;

  @Column({ type: 'text', charset: 'utf8mb4', collation: 'utf8mb4_bin', name: 'refresh_token', nullable: true })
  refreshToken: string | null;

  @Column({ type: 'text', charset: 'utf8mb4', collation: 'utf8mb4_bin', name: 'id_token', nullable: true })
  idToken: string | null;

  @Column({ type: 'datetime', precision: 3, name: 'access_token_expires_at', nullable: true })
  accessTokenExpiresAt: Date | null;

  @Column({ type: 'datetime', precision: 3, name: 'refresh_token_expires_at', nullable: true })
  refreshTokenExpiresAt: Date | null;

  @Column({ type: 'varchar', length: 255, nullable: true })
  scope: string | null;

  @CreateDateColumn({ type: 'datetime', precision: 3, name: 'created_at', default: () => 'CURRENT_TIMESTAMP(3)' })
  createdAt: Date;

  @Column({ type: 'datetime', precision: 3, name: 'updated_at', default: () => 'CURRENT_TIMESTAMP(3)' })
  updatedAt: Date;
}
