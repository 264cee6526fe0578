import type { DataSource } from 'typeorm';
import { fieldsOf } from '../modules/fields';
import type { Actor } from '../platform/actor';
import { ask } from './ask';
import { buildAgency, buildStaff } from './builders';

const FIELD = `field {
  key origin section position label labels { fr en } helps { fr en } type unique searchable sensitive archivedAt
  options { key label archived } defaultValue settings { sheetKind shown required }
  limits { minLength maxLength min max minDay maxDay pattern message messages { fr en } }
}`;
const ERRORS = 'fieldSettings { version } theirChanges { key label by summary } errors { code message path }';
const CREATE = `mutation ($input: OwnFieldInput!) { result: createOwnField(input: $input) { ${FIELD} ${ERRORS} } }`;
const UPDATE = `mutation ($key: String!, $input: OwnFieldChangesInput!) {
  result: updateOwnField(key: $key, input: $input) { ${FIELD} ${ERRORS} }
}`;
const ARCHIVE = `mutation ($key: String!) { result: archiveOwnField(key: $key) { ${FIELD} ${ERRORS} } }`;
const RESTORE = `mutation ($key: String!) { result: restoreOwnField(key: $key) { ${FIELD} ${ERRORS} } }`;

/** The mutations of own fields, each asking for everything under `result`. */
export const OWN_FIELD = { create: CREATE, update: UPDATE, archive: ARCHIVE, restore: RESTORE };

/** What a mutation of an own field answers. */
interface OwnFieldAnswer {
  field: Record<string, unknown> | null;
  fieldSettings: { version: number } | null;
  theirChanges: { key: string; label: string; by: string; summary: string }[];
  errors: { code: string; message: string; path: string[] }[];
}

/** The administrator of an agency of the test's own. */
export async function buildAdmin(source: DataSource): Promise<Actor> {
  const { id } = await buildAgency(source);
  return buildStaff(source, id, 'ADMIN');
}

/** Changes an own field as one who has just opened it; fails the test when it is denied rather than answered. */
export async function changeField(
  source: DataSource,
  actor: Actor,
  key: string,
  input: object,
): Promise<OwnFieldAnswer> {
  const { version } = await fieldsOf(source.manager, actor.agencyId);
  return askOwnField(source, actor, 'update', { key, input: { version, ...input } });
}

/** Runs one of the mutations; fails the test when it is denied rather than answered. */
export async function askOwnField(
  source: DataSource,
  actor: Actor,
  verb: keyof typeof OWN_FIELD,
  variables: Record<string, unknown>,
): Promise<OwnFieldAnswer> {
  const { data, errors } = await ask(source, actor, OWN_FIELD[verb], variables);
  expect(errors).toBeUndefined();
  return data?.['result'] as OwnFieldAnswer;
}

/** Adds a text field called « Badge », or what `input` says instead. */
export function createField(source: DataSource, actor: Actor, input: object): Promise<OwnFieldAnswer> {
  return askOwnField(source, actor, 'create', { input: { labels: { fr: 'Badge' }, type: 'TEXT', ...input } });
}

/** The own fields of the actor's agency, as they stand. */
export async function ownFieldsOf(source: DataSource, actor: Actor): Promise<object[]> {
  const { fields } = await fieldsOf(source.manager, actor.agencyId);
  return fields.filter(({ origin }) => origin === 'OWN');
}
