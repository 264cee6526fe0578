import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../../platform/actor';
import type { OptionOffers } from '../field';

/** What an agency decided for one field on every kind of sheet; without a row the field's defaults stand. */
@Entity('field_uses')
export class FieldUseRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin', name: 'field_key' })
  fieldKey: string;

  /** Where a built-in field was moved to; null: its own section. An own field's section is part of its definition. */
  @Column({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  section: string | null;

  @Column({ type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin', name: 'visible_from' })
  visibleFrom: Role;

  @Column({ type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin', name: 'editable_from' })
  editableFrom: Role;

  @Column({ type: 'tinyint', name: 'is_printed', transformer: { to: Number, from: Boolean } })
  printed: boolean;

  @Column({ type: 'tinyint', name: 'is_hidden_when_empty', transformer: { to: Number, from: Boolean } })
  hiddenWhenEmpty: boolean;

  /** Under which values of another choice each option is offered. */
  @Column({ type: 'json', nullable: true })
  offers: OptionOffers | null;
}
