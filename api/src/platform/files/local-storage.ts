import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { FileStorage } from './storage';

/** What is not yet whole has this ending; the next write or `remove` of its key takes it away. */
const PART = '.part';

/** Keeps objects as files below a folder, readable by their owner only. */
export function localStorage(folder: string): FileStorage {
  const fileOf = (key: string): string => path.join(folder, checked(key));
  return {
    write: async (key, bytes) => writeWhole(fileOf(key), bytes),
    read: async (key) => {
      const handle = await open(fileOf(key)).catch(nullWhenMissing);
      return handle?.createReadStream() ?? null;
    },
    remove: async (key) => {
      await rm(fileOf(key) + PART, { force: true });
      await rm(fileOf(key), { force: true });
    },
  };
}

/** Never there in part, even after a power cut: written beside, flushed to the disk, then given its name. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const folder = path.dirname(file);
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  const part = await open(file + PART, 'w', 0o600);
  try {
    await part.writeFile(bytes);
    await part.sync();
  } finally {
    await part.close();
  }
  await rename(file + PART, file);
  await flushFolder(folder);
  if (made !== undefined) await flushFolder(path.dirname(made));
}

/** A name is on the disk once its folder is. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

/** A key that leads out of the folder cannot have been made here. */
function checked(key: string): string {
  if (/^[\w-]+(\/[\w-]+)*$/.test(key)) return key;
  throw new Error('Not a storage key.');
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
