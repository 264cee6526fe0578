import {
  getArgumentValues,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import type { WorkerRow } from '../worker.entity';
import { WORKER_PROPERTIES } from '../worker-columns';

type Property = keyof WorkerRow;

/** What every listed worker is made from and placed by; see `workerFromRow`. */
const ALWAYS: readonly Property[] = [
  'agencyId',
  'id',
  'sheetKind',
  'nature',
  'status',
  'registrationNumber',
  'fileNumber',
  'title',
  'lastName',
  'firstName',
  'nameKey',
  'createdAt',
  'updatedAt',
];

/** The properties a field of `Worker` is made from, besides those, when they are not called like the field. */
const MADE_FROM: Readonly<Record<string, readonly Property[]>> = {
  __typename: [],
  displayName: [],
  newRegistrationNumberDue: [],
  newRegistrationNumberDueAs: [],
  formerNumbers: [],
  sectors: [],
  history: [],
  isFavorite: [],
  viewerCanEdit: [],
  viewerCanDelete: [],
  manager: ['managerId'],
  photo: ['photoFileId'],
  establishment: ['establishmentId'],
  createdBy: ['createdByUserId', 'createdByKeyId'],
  ownFields: ['ownValues'],
  mainAddress: ['mainLine1', 'mainLine2', 'mainPostcode', 'mainCity', 'mainCountry'],
};

/**
 * The properties of a row that the fields asked of a list's workers are made from. Reading the 65 columns of fifty sheets
 * costs twice what finding them does, and a list shows few. A field nothing is known of gets the whole row.
 */
export function listedProperties(info: GraphQLResolveInfo): readonly Property[] {
  const asked = askedOfWorkers(info).map((field) => madeFrom(field, info));
  const known = asked.filter((properties) => properties !== null);
  return known.length < asked.length ? WORKER_PROPERTIES : [...new Set([...ALWAYS, ...known.flat()])];
}

function madeFrom(field: FieldNode, info: GraphQLResolveInfo): readonly Property[] | null {
  const { value: name } = field.name;
  return name === 'values' ? behindValues(field, info) : (MADE_FROM[name] ?? namesake(name));
}

/** The properties behind the keys `Worker.values` is asked for; whatever is no built-in field is an own one. */
function behindValues(field: FieldNode, info: GraphQLResolveInfo): Property[] {
  const { values } = (info.schema.getType('Worker') as GraphQLObjectType).getFields();
  const given = values === undefined ? {} : getArgumentValues(values, field, info.variableValues);
  return ((given['keys'] ?? []) as string[]).flatMap((key) => propertiesBehind(key));
}

/** The properties of a row that a property of lists is made from. */
function propertiesBehind(key: string): readonly Property[] {
  const [address, part] = key.split('.');
  if (part !== undefined) {
    const name = `${address?.replace('Address', '') ?? ''}${part.slice(0, 1).toUpperCase()}${part.slice(1)}`;
    return namesake(name) ?? [];
  }
  return namesake(key) ?? (Object.hasOwn(MADE_FROM, key) ? MADE_FROM[key] : undefined) ?? ['ownValues'];
}

function namesake(name: string): Property[] | null {
  const property = WORKER_PROPERTIES.find((candidate) => candidate === name);
  return property === undefined ? null : [property];
}

/** The fields asked under `nodes` and under `edges { node }` of a connection. */
function askedOfWorkers(info: GraphQLResolveInfo): FieldNode[] {
  const under = (fields: readonly FieldNode[], name: string): FieldNode[] =>
    fields.flatMap(({ selectionSet }) => fieldsIn(selectionSet, info)).filter((field) => field.name.value === name);
  const workers = [...under(info.fieldNodes, 'nodes'), ...under(under(info.fieldNodes, 'edges'), 'node')];
  return workers.flatMap(({ selectionSet }) => fieldsIn(selectionSet, info));
}

/** The fields of a selection, those of its fragments included. */
function fieldsIn(selectionSet: SelectionSetNode | undefined, info: GraphQLResolveInfo): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const spread = selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
    return fieldsIn(spread?.selectionSet, info);
  });
}
