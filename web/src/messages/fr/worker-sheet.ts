/** Sentences of the sheet of a worker. */
export const workerSheet = {
  title: 'Fiche',
} as const;
