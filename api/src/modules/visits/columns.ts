import { Column, PrimaryColumn } from 'typeorm';

const ID = { type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' } as const;

/** A part of a row's key: the agency, or the row's own id. */
export function KeyColumn(name: string): PropertyDecorator {
  return PrimaryColumn({ ...ID, name });
}

/** An id of another row. */
export function IdColumn(name: string, facts: { nullable: boolean } = { nullable: false }): PropertyDecorator {
  return Column({ ...ID, name, ...facts });
}

/** A code in plain ASCII, at most `length` characters. */
export function CodeColumn(name: string, length: number, facts: { nullable: boolean } = { nullable: false }) {
  return Column({ type: 'varchar', length, charset: 'ascii', collation: 'ascii_bin', name, ...facts });
}

/** A calendar day, read as YYYY-MM-DD. */
export function DayColumn(name: string, facts: { nullable: boolean } = { nullable: false }): PropertyDecorator {
  return Column({ type: 'date', name, ...facts });
}

/** An instant in UTC. */
export function InstantColumn(name: string, facts: { nullable: boolean } = { nullable: false }): PropertyDecorator {
  return Column({ type: 'datetime', precision: 3, name, ...facts });
}

/** A text of several lines. */
export function LongTextColumn(name: string, facts: { nullable: boolean } = { nullable: false }): PropertyDecorator {
  return Column({ type: 'text', name, ...facts });
}
