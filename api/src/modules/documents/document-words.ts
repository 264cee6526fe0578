import type { Localized } from '../../platform/errors/localized';
import type { DocumentKind } from './document';

/** What each kind of document is called. */
export const KIND_LABELS: Readonly<Record<DocumentKind, Localized>> = {
  IDENTITY: { fr: "Pièce d'identité", en: 'Proof of identity' },
  RESIDENCE_PERMIT: { fr: 'Titre de séjour', en: 'Residence permit' },
  DRIVING_LICENCE: { fr: 'Permis de conduire', en: 'Driving licence' },
  INSURANCE: { fr: 'Assurance', en: 'Insurance' },
  DIPLOMA: { fr: 'Diplôme ou certification', en: 'Diploma or certification' },
  MEDICAL_VISIT: { fr: 'Visite médicale', en: 'Medical visit' },
  CRIMINAL_RECORD: { fr: 'Extrait de casier judiciaire', en: 'Criminal-record extract' },
  OTHER: { fr: 'Autre document', en: 'Other document' },
};
