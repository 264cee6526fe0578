import type { workers as source } from '../fr/workers';
import type { Translation } from '../translation';

/** Sentences of the screens about worker sheets. */
export const workers: Translation<typeof source> = {
  title: 'Worker list',
};
