import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The order an agency gave the fields of one section. Fields it does not name, such as later ones, come after. */
@Entity('field_section_orders')
export class FieldSectionOrderRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin' })
  section: string;

  @Column({ type: 'json', name: 'field_keys' })
  fieldKeys: string[];
}
