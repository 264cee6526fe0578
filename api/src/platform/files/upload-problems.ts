import type { Localized } from '../errors/localized';
import { refuse, type Refusal } from '../errors/refusal';
import { FILE_KINDS, type FileKind, type MediaType } from './file-kinds';

const NAMES: Record<MediaType, string> = {
  'image/gif': '.gif',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'application/pdf': '.pdf',
};

const SENTENCES: Record<
  'FILE_MISSING' | 'FILE_EMPTY' | 'UNREADABLE' | 'TOO_MANY_PIXELS' | 'PDF_CUT' | 'NO_ROOM' | 'GONE',
  Localized
> = {
  FILE_MISSING: { fr: 'Choisissez un fichier.', en: 'Choose a file.' },
  FILE_EMPTY: { fr: 'Ce fichier est vide : choisissez-en un autre.', en: 'This file is empty: choose another.' },
  UNREADABLE: {
    fr: 'Cette image est abîmée ou incomplète : choisissez-en une autre.',
    en: 'This image is damaged or incomplete: choose another.',
  },
  TOO_MANY_PIXELS: {
    fr: 'Cette image a plus de 60 millions de pixels : réduisez-la, puis choisissez-la de nouveau.',
    en: 'This image has more than 60 million pixels: make it smaller, then choose it again.',
  },
  PDF_CUT: {
    fr: 'Ce PDF est incomplet : ouvrez-le, enregistrez-le de nouveau, puis choisissez-le.',
    en: 'This PDF is incomplete: open it, save it again, then choose it.',
  },
  NO_ROOM: {
    fr: "Il n'y a plus de place pour ce fichier : rien n'a été enregistré, prévenez votre administrateur.",
    en: 'There is no room left for this file: nothing was saved, tell your administrator.',
  },
  GONE: {
    fr: "Ce fichier n'est plus disponible : choisissez-le de nouveau.",
    en: 'This file is no longer available: choose it again.',
  },
};

const CODES = {
  FILE_MISSING: 'REQUIRED',
  FILE_EMPTY: 'FILE_EMPTY',
  UNREADABLE: 'IMAGE_UNREADABLE',
  TOO_MANY_PIXELS: 'IMAGE_TOO_LARGE',
  PDF_CUT: 'PDF_INCOMPLETE',
  NO_ROOM: 'STORAGE_FULL',
  GONE: 'UPLOAD_NOT_FOUND',
} as const;

/** The refusal of a file, said beside the field it was chosen in. */
export function refuseFile(why: keyof typeof SENTENCES, path: string[] = ['file']): Refusal {
  return refuse(CODES[why], SENTENCES[why], path);
}

/** The refusal of more bytes than a kind may have. */
export function refuseSize(kind: FileKind): Refusal {
  const megabytes = String(FILE_KINDS[kind].mostBytes / 1_000_000);
  return refuse(
    'FILE_TOO_LARGE',
    {
      fr: `Ce fichier dépasse ${megabytes} Mo : réduisez-le, puis choisissez-le de nouveau.`,
      en: `This file is larger than ${megabytes} MB: make it smaller, then choose it again.`,
    },
    ['file'],
  );
}

/** The refusal of what a kind does not accept, by its bytes. */
export function refuseType(kind: FileKind): Refusal {
  const names = FILE_KINDS[kind].accepts.map((type) => NAMES[type]);
  const listed = (or: string): string => [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(or);
  return refuse(
    'FILE_TYPE_REFUSED',
    {
      fr: `Ce fichier n'est pas au format ${listed(' ou ')} : choisissez-en un autre.`,
      en: `This file is not a ${listed(' or ')} file: choose another.`,
    },
    ['file'],
  );
}
