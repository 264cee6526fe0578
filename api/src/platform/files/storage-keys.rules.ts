import { randomBytes } from 'node:crypto';
import { FILE_KINDS, type FileKind, type FileVariant } from './file-kinds';

/** A new place in the storage: below the agency, and not to be guessed. */
export function newStorageKey(agencyId: string): string {
  return `${agencyId}/${randomBytes(24).toString('base64url')}`;
}

/** Where one variant of a file is. */
export function objectKey(storageKey: string, variant: FileVariant): string {
  return variant === 'original' ? storageKey : `${storageKey}-${variant}`;
}

/** Where all of a file is. */
export function objectKeys({ kind, storageKey }: { kind: FileKind; storageKey: string }): string[] {
  return FILE_KINDS[kind].variants.map((variant) => objectKey(storageKey, variant));
}
