import type { DataSource } from 'typeorm';
import { rowsById } from '../database/rows-by-id';
import type { Db } from '../database/transaction';
import { FileRow } from './file.entity';

/** The attached files of an agency among these, by id, in one statement: for loaders. */
export async function filesById(db: Db, agencyId: string, ids: readonly string[]): Promise<Map<string, FileRow>> {
  const files = await rowsById(db, FileRow, agencyId, ids);
  return new Map([...files].filter(([, { state }]) => state === 'ATTACHED'));
}

/** A file that may be served; null when the agency has none of this id, or it is not, or no longer, part of anything. */
export async function servedFile(source: DataSource, agencyId: string, id: string): Promise<FileRow | null> {
  return source.manager.findOneBy(FileRow, { agencyId, id, state: 'ATTACHED' });
}
