import type { Field } from './field';

/** All fields of one agency at one version of its settings. */
export interface FieldSet {
  version: number;
  /** In order of section, then position; archived ones included. */
  fields: readonly Field[];
  byKey: ReadonlyMap<string, Field>;
}
