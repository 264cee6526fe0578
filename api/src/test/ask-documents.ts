import type { DataSource } from 'typeorm';
import type { Actor } from '../platform/actor';
import { ask } from './ask';
import type { ListedError } from './ask-workers';

/** All that the tests look at of a document. */
const DOCUMENT = `{
  id version kind state isReplaced label number isNumberWithheld issuedOn expiresOn hasScan scanUrl checkedAt
  checkedBy { fullName } viewerCanEdit viewerCanCheck
}`;

/** A document as a test sees it. */
export interface DocumentSeen {
  id: string;
  version: number;
  kind: string;
  state: string;
  isReplaced: boolean;
  label: string | null;
  number: string | null;
  isNumberWithheld: boolean;
  issuedOn: string | null;
  expiresOn: string | null;
  hasScan: boolean;
  scanUrl: string | null;
  checkedAt: string | null;
  checkedBy: { fullName: string } | null;
  viewerCanEdit: boolean;
  viewerCanCheck: boolean;
}

/** What stands of a worker's documents as a test sees it. */
export interface FileSeen {
  documentCount: number;
  documentAttentionCount: number;
  isPermitExpired: boolean;
  expectedDocuments: { kind: string; state: string; document: { id: string } | null }[];
  documents: { nodes: DocumentSeen[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const FILE = `query ($id: ID!, $first: Int, $after: String) {
  worker(id: $id) {
    documentCount documentAttentionCount isPermitExpired expectedDocuments { kind state document { id } }
    documents(first: $first, after: $after) { nodes ${DOCUMENT} pageInfo { hasNextPage endCursor } }
  }
}`;

interface DocumentAnswer {
  document: DocumentSeen | null;
  errors: ListedError[];
}

/** Adds a document through the API; throws the code when it is denied rather than answered. */
export function addAs(source: DataSource, actor: Actor, input: object): Promise<DocumentAnswer> {
  const document = `mutation ($input: AddWorkerDocumentInput!) {
    result: addWorkerDocument(input: $input) { document ${DOCUMENT} errors { code message path } } }`;
  return result(source, actor, document, { input });
}

/** Changes a document through the API. */
export function changeAs(source: DataSource, actor: Actor, input: object): Promise<DocumentAnswer> {
  const document = `mutation ($input: UpdateWorkerDocumentInput!) {
    result: updateWorkerDocument(input: $input) { document ${DOCUMENT} errors { code message path } } }`;
  return result(source, actor, document, { input });
}

/** Says through the API that a document is checked. */
export function checkAs(
  source: DataSource,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<DocumentAnswer> {
  const document = `mutation ($id: ID!, $version: Int!) {
    result: checkWorkerDocument(id: $id, version: $version) { document ${DOCUMENT} errors { code message path } } }`;
  return result(source, actor, document, { id, version });
}

/** Removes a document through the API. */
export function removeAs(
  source: DataSource,
  actor: Actor,
  id: string,
): Promise<{ removedId: string | null; errors: ListedError[] }> {
  const document = 'mutation ($id: ID!) { result: removeWorkerDocument(id: $id) { removedId errors { code path } } }';
  return result(source, actor, document, { id });
}

/** A worker's documents through the API. */
export async function fileAs(source: DataSource, actor: Actor, id: string, page: object = {}): Promise<FileSeen> {
  const { data, errors } = await ask(source, actor, FILE, { id, ...page });
  if (errors) throw new Error(String(errors[0]?.extensions['reason'] ?? errors[0]?.extensions['code']));
  return data?.['worker'] as FileSeen;
}

async function result<Answer>(
  source: DataSource,
  actor: Actor,
  document: string,
  variables: Record<string, unknown>,
): Promise<Answer> {
  const { data, errors } = await ask(source, actor, document, variables);
  if (errors) throw new Error(String(errors[0]?.extensions['code']));
  return data?.['result'] as Answer;
}
