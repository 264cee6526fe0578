import type { Localized } from '../../../platform/errors/localized';
import { BUILT_IN_SECTIONS, type BuiltInSection, type FieldSection } from '../field';

/** What the product's own sections are called until an agency decides otherwise. */
const LABELS: Readonly<Record<BuiltInSection, Localized>> = {
  IDENTITY: { fr: 'Identité', en: 'Identity' },
  COMPANY: { fr: 'Entreprise', en: 'Company' },
  FILE: { fr: 'Dossier', en: 'File' },
  CONTACT: { fr: 'Coordonnées', en: 'Contact' },
  ADDRESSES: { fr: 'Adresses', en: 'Addresses' },
  CIVIL_STATUS: { fr: 'État civil', en: 'Civil status' },
  TRANSPORT: { fr: 'Déplacements', en: 'Transport' },
  CONTRACT: { fr: 'Contrat de travail', en: 'Employment contract' },
  PAYMENT: { fr: 'Paiement', en: 'Payment' },
  OTHER: { fr: 'Autres', en: 'Other' },
};

const USUAL_COLUMNS = 3;

/** The product's own sections, in order; all stand on the tab Définition. */
export const USUAL_SECTIONS: readonly FieldSection[] = BUILT_IN_SECTIONS.map((key) => ({
  key,
  label: LABELS[key],
  tab: 'DEFINITION',
  columns: USUAL_COLUMNS,
  archivedAt: null,
}));
