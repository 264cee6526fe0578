import type { DataSource } from 'typeorm';
import type { Actor } from '../actor';
import { clock } from '../clock';
import { newId } from '../database/new-id';
import { transaction } from '../database/transaction';
import type { FileKind } from './file-kinds';
import { FileRow } from './file.entity';
import { readUpload, type ReadUpload } from './read-upload';
import type { FileStorage } from './storage';
import { newStorageKey, objectKey, objectKeys } from './storage-keys.rules';
import { refuseFile } from './upload-problems';

/** What was sent: the bytes, what they are for, and their name on the person's own computer. */
export interface Upload {
  kind: FileKind;
  name: string;
  bytes: Buffer;
}

const LONGEST_NAME = 200;

/**
 * Keeps what an actor sent until a command attaches it (`attachUpload`), for 24 hours; answers its id. The row is
 * committed first, then the bytes are written, then the row says so: wherever this is cut short, the row tells the sweep
 * what to take away. Throws a Refusal for what cannot be accepted, and leaves nothing of it.
 */
export async function storeUpload(
  source: DataSource,
  storage: FileStorage,
  actor: Actor,
  { kind, name, bytes }: Upload,
): Promise<string> {
  const read = await readUpload(kind, bytes);
  const file = pendingRow(actor, { kind, name }, read);
  await transaction(source, (tx) => tx.insert(FileRow, file));
  try {
    for (const [variant, object] of read.objects) await storage.write(objectKey(file.storageKey, variant), object);
  } catch (error) {
    await forget(source, storage, file);
    throw isFull(error) ? refuseFile('NO_ROOM') : error;
  }
  await transaction(source, (tx) =>
    tx.update(FileRow, { ...idOf(file), state: 'PENDING' }, { state: 'STORED', stateSince: clock.now() }),
  );
  return file.id;
}

type PendingRow = Omit<FileRow, 'createdAt'>;

function pendingRow(
  { agencyId, userId, apiKeyId }: Actor,
  { kind, name }: Omit<Upload, 'bytes'>,
  { mediaType, objects }: ReadUpload,
): PendingRow {
  return {
    agencyId,
    id: newId(),
    kind,
    state: 'PENDING',
    stateSince: clock.now(),
    storageKey: newStorageKey(agencyId),
    name: shownName(name),
    mediaType,
    sizeBytes: objects.get('original')?.length ?? 0,
    byUserId: userId,
    byKeyId: apiKeyId,
  };
}

/** The last part of a path, on one line, without what turns the direction of writing; cut at its start, where it says least. */
function shownName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
    .trim();
  return Array.from(clean).slice(-LONGEST_NAME).join('') || 'fichier';
}

/** Takes away at once what a failed write left; where that fails too, the sweep does it later. */
async function forget(source: DataSource, storage: FileStorage, file: PendingRow): Promise<void> {
  try {
    for (const key of objectKeys(file)) await storage.remove(key);
    await transaction(source, (tx) => tx.delete(FileRow, idOf(file)));
  } catch {
    return;
  }
}

function idOf({ agencyId, id }: PendingRow): { agencyId: string; id: string } {
  return { agencyId, id };
}

/** The codes by which folders say that the disk, the quota or the size of a file is exhausted. */
function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(error.code));
}
