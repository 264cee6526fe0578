import type { FieldValue } from '../../fields';
import type { LoadedWorker } from '../worker-row';
import type { ListProperty } from './list-property';

/** Tells whether lists and exports can show a property. Payroll data never is. */
export function isShowable({ sensitive }: ListProperty): boolean {
  return !sensitive;
}

/** The value of a property as the worker's viewer may see it; ids for people and branches; null: empty, or not readable here. */
export function propertyValue(
  worker: LoadedWorker,
  { key, origin, madeFrom, sensitive }: ListProperty,
): FieldValue | null {
  if (sensitive) return null;
  if (origin === 'OWN') return worker.ownFields[key] ?? null;
  if (key === 'displayName') return worker.displayName;
  const [property] = madeFrom;
  const value: unknown = property === undefined ? null : worker[property];
  if (key === 'language') return String(value).toUpperCase();
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return (value ?? null) as FieldValue | null;
}
