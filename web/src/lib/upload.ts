/** What a file is sent for. */
export type FileKind = 'PHOTO' | 'DOCUMENT' | 'PAYSLIP';

/** What may be chosen for each kind, and how large it may be; the API decides by the bytes. */
export const UPLOADS: Readonly<Record<FileKind, { accept: string; megabytes: number }>> = {
  PHOTO: { accept: '.gif,.jpg,.jpeg,.png', megabytes: 10 },
  DOCUMENT: { accept: '.pdf,.jpg,.jpeg,.png', megabytes: 20 },
  PAYSLIP: { accept: '.pdf', megabytes: 10 },
};

/** A file that was not taken: the API's sentence in the reader's language, empty when the API was not reached. */
export class UploadRefused extends Error {
  override name = 'UploadRefused';
}

interface Sending {
  kind: FileKind;
  /** How much was sent, from 0 to 1. */
  onProgress: (part: number) => void;
  /** Stops the sending; the promise is then rejected with an AbortError. */
  signal: AbortSignal;
}

/** Sends a file, and gives the id by which a mutation attaches it within 24 hours. Throws UploadRefused. */
export function sendFile(file: File, { kind, onProgress, signal }: Sending): Promise<string> {
  return new Promise((resolve, reject) => {
    // fetch does not tell how much was sent.
    const request = new XMLHttpRequest();
    request.open('POST', `/files/uploads?kind=${kind}`);
    request.setRequestHeader('x-ruche-upload', '1');
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      const { uploadId, errors } = (request.response ?? {}) as Answer;
      if (uploadId === undefined) reject(new UploadRefused((errors ?? []).map(({ message }) => message).join(' ')));
      else resolve(uploadId);
    });
    request.addEventListener('error', () => reject(new UploadRefused('')));
    request.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    signal.addEventListener('abort', () => request.abort());
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  });
}

interface Answer {
  uploadId?: string;
  errors?: readonly { message: string }[];
}
