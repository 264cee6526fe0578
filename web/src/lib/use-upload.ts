'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { sendFile, UploadRefused, UPLOADS, type FileKind } from './upload';

/** How the sending of one file stands. */
interface UploadState {
  /** The chosen file's name; null before one is chosen. */
  fileName: string | null;
  /** How much was sent, from 0 to 1; null: nothing is under way. */
  progress: number | null;
  /** Why it was not taken; null: nothing was refused. */
  error: string | null;
}

const NOTHING: UploadState = { fileName: null, progress: null, error: null };

/** Sends one file at a time: choosing another stops the one under way. */
export function useUpload(kind: FileKind) {
  const t = useTranslations('ui');
  const [state, setState] = useState(NOTHING);
  const sending = useRef<AbortController | null>(null);
  useEffect(() => () => sending.current?.abort(), []);

  /** Gives the upload's id; null when it was refused, which the state says, or stopped. */
  async function send(file: File): Promise<string | null> {
    sending.current?.abort();
    const controller = new AbortController();
    sending.current = controller;
    const { megabytes } = UPLOADS[kind];
    if (file.size > megabytes * 1_000_000) return refuse(file.name, t('file.tooLarge', { megabytes }));
    setState({ fileName: file.name, progress: 0, error: null });
    const onProgress = (progress: number) => setState({ fileName: file.name, progress, error: null });
    try {
      const uploadId = await sendFile(file, { kind, onProgress, signal: controller.signal });
      setState({ fileName: file.name, progress: null, error: null });
      return uploadId;
    } catch (error) {
      if (controller.signal.aborted) return null;
      const said = error instanceof UploadRefused ? error.message : t('errors.unexpected');
      return refuse(file.name, said === '' ? t('file.unreachable') : said);
    }
  }

  function refuse(fileName: string, error: string): null {
    setState({ fileName, progress: null, error });
    return null;
  }

  /** Forgets the file, and stops what is under way. */
  function forget(): void {
    sending.current?.abort();
    setState(NOTHING);
  }
  return { ...state, send, forget };
}
