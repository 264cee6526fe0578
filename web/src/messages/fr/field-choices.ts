/** Sentences about merging the choices of a field. */
export const fieldChoices = {
  retired: '{label} (retiré)',
  open: 'Fusionner le choix « {label} » avec un autre',
  mergedInto: '« {label} » est fusionné avec « {into} ».',
  title: 'Fusionner le choix « {label} »',
  into: 'Avec le choix',
  merge: 'Fusionner',
  counting: 'Nous comptons les fiches qui portent ce choix…',
  count:
    '{count, plural, =0 {Aucune fiche ne porte ce choix} one {# fiche porte ce choix : elle portera l’autre à sa place} other {# fiches portent ce choix : elles porteront l’autre à sa place}}. « {label} » ne sera plus proposé et ne pourra pas retrouver ses fiches.',
  failed: 'Les fiches qui portent ce choix n’ont pas pu être comptées.',
  retry: 'Compter de nouveau',
  done: 'Le choix « {label} » est fusionné avec « {into} ».',
} as const;
