import type { Actor } from '../../../platform/actor';
import { BadInput } from '../../../platform/errors/denial';
import type { FieldSet, FieldValue } from '../../fields';
import type { LoadedWorker } from '../worker-row';
import { listProperties, type ListProperty } from './list-property';
import { isShowable, propertyValue } from './property-value';

const MOST_KEYS = 40;

/** What a worker has of these properties, as his viewer may see it; empty ones and what is no property are left out. */
export function listedValues(worker: LoadedWorker, keys: readonly string[]): Readonly<Record<string, FieldValue>> {
  if (keys.length > MOST_KEYS) throw new BadInput('TOO_MANY_VALUES', TOO_MANY);
  const properties = propertiesFor(worker.fieldSet, worker.viewer);
  const values = Object.create(null) as Record<string, FieldValue>;
  for (const key of keys) {
    const property = properties.get(key);
    const value = property && isShowable(property) ? propertyValue(worker, property) : null;
    if (value !== null) values[key] = value;
  }
  return values;
}

interface Known {
  fieldSet: FieldSet;
  byKey: ReadonlyMap<string, ListProperty>;
}

/** An actor lasts one request: the rows of its pages share what can be listed. */
const known = new WeakMap<Actor, Known>();

function propertiesFor(fieldSet: FieldSet, viewer: Actor): Known['byKey'] {
  const before = known.get(viewer);
  if (before?.fieldSet === fieldSet) return before.byKey;
  const byKey = new Map(listProperties(fieldSet, viewer).map((property) => [property.key, property]));
  known.set(viewer, { fieldSet, byKey });
  return byKey;
}

const TOO_MANY = {
  fr: 'Demandez au plus 40 colonnes à la fois.',
  en: 'Ask for at most 40 columns at a time.',
};
