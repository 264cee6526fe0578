import { env } from '../env';
import { localStorage } from './local-storage';
import { s3Storage } from './s3-storage';
import type { FileStorage } from './storage';

let chosen: FileStorage | undefined;

/** The storage of this installation, as its settings say: a bucket when one is named, else a folder. */
export function fileStorage(): FileStorage {
  const { filesBucket, filesEndpoint, filesFolder } = env();
  chosen ??=
    filesBucket === undefined ? localStorage(filesFolder) : s3Storage({ bucket: filesBucket, endpoint: filesEndpoint });
  return chosen;
}
