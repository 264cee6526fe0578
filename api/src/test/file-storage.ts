import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { localStorage } from '../platform/files/local-storage';
import type { FileStorage } from '../platform/files';

/** A storage of a test's own. */
export interface TestStorage extends FileStorage {
  folder: string;
  /** Every file in its folder, parts too, sorted. */
  files: () => Promise<string[]>;
  removeFolder: () => Promise<void>;
}

/** Opens a storage in a new folder. */
export async function openTestStorage(): Promise<TestStorage> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ruche-files-'));
  return {
    ...localStorage(folder),
    folder,
    files: async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .sort();
    },
    removeFolder: () => rm(folder, { recursive: true, force: true }),
  };
}

/**
 * The same storage in a process that dies: after `steps` writes and removals the next one is done, or not, as `last` says,
 * and never comes back.
 */
export function dyingStorage(
  storage: FileStorage,
  { steps, last }: { steps: number; last: 'done' | 'undone' },
): FileStorage & { died: Promise<void> } {
  let left = steps;
  let die: () => void = () => undefined;
  const died = new Promise<void>((resolve) => (die = resolve));
  const step = async (work: () => Promise<void>): Promise<void> => {
    const dies = left-- === 0;
    if (!dies || last === 'done') await work();
    if (!dies) return;
    die();
    await new Promise(() => undefined);
  };
  return {
    read: storage.read,
    write: (key, bytes) => step(() => storage.write(key, bytes)),
    remove: (key) => step(() => storage.remove(key)),
    died,
  };
}
