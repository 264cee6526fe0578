import DataLoader from 'dataloader';
import { actorOf, loader, type Context } from '../../platform/graphql/context';
import { usersById, type UserRow } from '../identity';
import { documentsOfWorkers } from './worker-documents.queries';
import { documentSettingsOf } from './settings/document-settings.queries';
import type { Expectations } from './settings/expectations.rules';
import { workerFilesOf, type WorkerFile } from './worker-file.queries';
import type { WorkerDocumentRow } from './worker-document.entity';

/** What stands of the documents of a worker, by the worker's id; null when he or she is not the agency's. */
export function workerFileLoader(context: Context): DataLoader<string, WorkerFile | null> {
  return loader(
    context,
    'documents.files',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const files = await workerFilesOf(context.source.manager, actorOf(context), ids);
        return ids.map((id) => files.get(id) ?? null);
      }),
  );
}

/** All documents by worker, newest first. */
export function documentsLoader(context: Context): DataLoader<string, WorkerDocumentRow[]> {
  return loader(
    context,
    'documents.ofWorkers',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const documents = await documentsOfWorkers(context.source.manager, actorOf(context), ids);
        return ids.map((id) => documents.filter(({ workerId }) => workerId === id));
      }),
  );
}

/** Who checked, by id. */
export function checkerLoader(context: Context): DataLoader<string, UserRow | null> {
  return loader(
    context,
    'documents.checkers',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const users = await usersById(context.source.manager, actorOf(context), ids);
        return ids.map((id) => users.get(id) ?? null);
      }),
  );
}

/** What the actor's agency expects, read once for a request. */
export function expectationsOf(context: Context): Promise<Expectations> {
  return loader(context, 'documents.expectations', async () => {
    const { expectations } = await documentSettingsOf(context.source.manager, actorOf(context).agencyId);
    return expectations;
  });
}
