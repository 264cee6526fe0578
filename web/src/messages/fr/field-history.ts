/** Sentences about the history of the field settings. */
export const fieldHistory = {
  title: 'Historique des réglages',
  nothing: 'Aucun réglage n’a encore changé',
  nothingHelp: 'Chaque changement de la gestion des champs sera noté ici : qui, quand et quoi.',
  more: 'Voir les changements plus anciens',
  none: 'aucun',
  set: '{label} : {after}',
  changed: '{label} : {before} → {after}',
} as const;
