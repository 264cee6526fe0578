/** What a file may hold, told by its first bytes. */
export type MediaType = 'image/gif' | 'image/jpeg' | 'image/png' | 'application/pdf';

/** What files are for; each kind has its limits. */
export type FileKind = 'PHOTO' | 'DOCUMENT' | 'PAYSLIP';

/** The forms a file is kept in: as it came (an image re-encoded), or a square of so many pixels. */
export type FileVariant = 'original' | '64' | '256';

interface KindLimits {
  accepts: readonly MediaType[];
  /** Bytes of an upload. */
  mostBytes: number;
  variants: readonly FileVariant[];
  /** Pixels of the longer side of an image as it is kept; a larger one is made smaller. */
  imageSide: number;
}

const MEGABYTE = 1_000_000;

/** What each kind accepts and how it is kept. */
export const FILE_KINDS: Readonly<Record<FileKind, KindLimits>> = {
  PHOTO: {
    accepts: ['image/gif', 'image/jpeg', 'image/png'],
    mostBytes: 10 * MEGABYTE,
    variants: ['original', '64', '256'],
    imageSide: 1024,
  },
  DOCUMENT: {
    accepts: ['application/pdf', 'image/jpeg', 'image/png'],
    mostBytes: 20 * MEGABYTE,
    variants: ['original'],
    imageSide: 4000,
  },
  PAYSLIP: { accepts: ['application/pdf'], mostBytes: 10 * MEGABYTE, variants: ['original'], imageSide: 0 },
};

/** Tells whether a text from outside names a kind of file. */
export function isFileKind(text: unknown): text is FileKind {
  return typeof text === 'string' && Object.hasOwn(FILE_KINDS, text);
}
