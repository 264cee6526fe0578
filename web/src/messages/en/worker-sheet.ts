import type { workerSheet as source } from '../fr/worker-sheet';
import type { Translation } from '../translation';

/** Sentences of the sheet of a worker. */
export const workerSheet: Translation<typeof source> = {
  title: 'Sheet',
};
