/** Sentences of the screens about worker sheets. */
export const workers = {
  title: 'Liste des intervenants',
} as const;
