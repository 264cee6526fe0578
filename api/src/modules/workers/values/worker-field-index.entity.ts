import { Column, Entity, PrimaryColumn } from 'typeorm';
import { HashColumn } from '../columns';

/** One searchable or unique value of an own field of one worker; a multiple choice has a row for each option. */
@Entity('worker_field_index')
export class WorkerFieldIndexRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'worker_id' })
  workerId: string;
  @PrimaryColumn({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin', name: 'field_key' })
  fieldKey: string;
  /** From 0; only a multiple choice has more than one. */
  @PrimaryColumn({ type: 'smallint', default: 0 })
  item: number;
  /** The search key of a text, an option's key, or `true` / `false`. */
  @Column({
    type: 'varchar',
    length: 255,
    charset: 'utf8mb4',
    collation: 'utf8mb4_bin',
    name: 'text_value',
    nullable: true,
  })
  textValue: string | null;
  /** A number, or euros. */
  @Column({ type: 'double', name: 'number_value', nullable: true })
  numberValue: number | null;
  @Column({ type: 'date', name: 'day_value', nullable: true })
  dayValue: string | null;
  /** Set for a unique field: two sheets of an agency cannot hold the same. */
  @HashColumn('unique_hash')
  uniqueHash: Buffer | null;
}
