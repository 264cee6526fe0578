import { Column } from 'typeorm';

/** An id of another row; null when there is none. */
export function IdColumn(name: string): PropertyDecorator {
  return Column({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name, nullable: true });
}

/** A text people typed, at most `length` characters; null when empty. */
export function TextColumn(name: string, length: number): PropertyDecorator {
  return Column({ type: 'varchar', length, name, nullable: true });
}

/** A code, a number or a sealed value in plain ASCII, at most `length` characters; null when empty. */
export function CodeColumn(name: string, length: number, facts: { nullable: boolean } = { nullable: true }) {
  return Column({ type: 'varchar', length, charset: 'ascii', collation: 'ascii_bin', name, ...facts });
}

/** A code of two letters: a country of ISO 3166-1 or a language. */
export function PairColumn(name: string, facts: { nullable: boolean } = { nullable: true }): PropertyDecorator {
  return Column({ type: 'char', length: 2, charset: 'ascii', collation: 'ascii_bin', name, ...facts });
}

/** A calendar day, read as YYYY-MM-DD. */
export function DayColumn(name: string): PropertyDecorator {
  return Column({ type: 'date', name, nullable: true });
}

/** A keyed hash that finds equal values of a sealed column. */
export function HashColumn(name: string): PropertyDecorator {
  return Column({ type: 'binary', length: 16, name, nullable: true });
}
