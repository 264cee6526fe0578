/** Sentences about the file that hands a set-up of fields to another agency. */
export const fieldFile = {
  fileName: 'gestion-des-champs.json',
  title: 'Importer des réglages',
  help: 'Choisissez un fichier exporté par la gestion des champs d’une agence. Ce qu’il contient est ajouté ou modifié ici ; ce qu’il ne contient pas reste comme c’est. Rien ne change avant votre accord.',
  file: 'Fichier',
  choose: 'Choisir un fichier',
  tooLong: 'Ce fichier est trop long pour être une gestion des champs : choisissez un fichier exporté par Ruche.',
  refused: 'Ce fichier ne peut pas être repris',
  preview:
    '{count, plural, =0 {Ce fichier ne change rien : vos réglages sont déjà ceux-là.} one {Ce fichier change # réglage :} other {Ce fichier change # réglages :}}',
  changes: 'Ce qui change',
  import: 'Importer',
  done: '{count, plural, one {# réglage est repris.} other {# réglages sont repris.}}',
} as const;
