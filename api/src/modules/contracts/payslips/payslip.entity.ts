import { Column, Entity, PrimaryColumn } from 'typeorm';

/** « Bulletin de paie »: the PDF of a month of a contract. Kept five years (article L3243-4 of the labour code). */
@Entity('payslips')
export class PayslipRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' })
  id: string;
  @Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'contract_id' })
  contractId: string;
  /** The first day of the month; no two of a contract. */
  @Column({ type: 'date' })
  month: string;
  @Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'file_id' })
  fileId: string;
  @Column({ type: 'datetime', precision: 3, name: 'added_at' })
  addedAt: Date;
}
