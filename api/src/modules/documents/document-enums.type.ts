import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of';
import { DOCUMENT_KINDS, DOCUMENT_STATES } from './document';
import { PREFECTURE_ANSWERS, PREFECTURE_STATES } from './prefecture/prefecture-check.rules';

/** The GraphQL enum of kinds. */
export const DocumentKindEnum = enumOf(DOCUMENT_KINDS);

registerEnumType(DocumentKindEnum, {
  name: 'DocumentKind',
  description:
    'The kinds of document an agency may keep of a worker. Of all but DIPLOMA and OTHER one stands at a time.',
  valuesConfig: {
    IDENTITY: { description: "« Pièce d'identité »" },
    RESIDENCE_PERMIT: {
      description: '« Titre de séjour »; concerns nationalities outside the EU, the EEA and Switzerland.',
    },
    DRIVING_LICENCE: { description: '« Permis de conduire »; concerns those who come by car or scooter.' },
    INSURANCE: {
      description: "« Assurance »: of the vehicle of those who come by car or scooter; a contractor's liability.",
    },
    DIPLOMA: { description: '« Diplôme ou certification »' },
    MEDICAL_VISIT: { description: '« Visite médicale » (R4624-10): days and certificate, nothing of health.' },
    CRIMINAL_RECORD: {
      description:
        '« Extrait de casier judiciaire », where the law allows it: the day it was seen; no copy, no number.',
    },
    OTHER: { description: '« Autre », under a name of its own.' },
  },
});

/** The GraphQL enum of states. */
export const DocumentStateEnum = enumOf(DOCUMENT_STATES);

registerEnumType(DocumentStateEnum, {
  name: 'DocumentState',
  description: 'Where a document, or the place of an expected one, stands today.',
  valuesConfig: {
    MISSING: { description: '« Manquant »: expected, and not there.' },
    EXPIRED: { description: '« Expiré »: its last day of validity is over.' },
    TO_CHECK: { description: '« À vérifier »: nobody has checked it since its last change.' },
    EXPIRING: { description: '« Expire bientôt »: checked, and ends within 120 days.' },
    VALID: { description: '« Valide »: checked, and does not end within 120 days.' },
  },
});

/** The GraphQL enum of states of a check. */
export const PrefectureStateEnum = enumOf(PREFECTURE_STATES);

registerEnumType(PrefectureStateEnum, {
  name: 'PrefectureState',
  description: 'Where the check of a foreign worker by the préfecture stands today (R5221-41 to R5221-43).',
  valuesConfig: {
    NOT_NEEDED: { description: 'Nationality of the EU, the EEA or Switzerland, or none known.' },
    EXEMPT: { description: 'Registered with France Travail, which has checked already.' },
    TO_REQUEST: { description: 'The request is still to be sent.' },
    WAITING: { description: 'Sent, and the two working days of the answer are not over.' },
    SATISFIED: { description: 'Authorized, or two working days without an answer.' },
    REFUSED: { description: 'The préfecture answered that the permit does not allow the work.' },
  },
});

/** The GraphQL enum of answers. */
export const PrefectureAnswerEnum = enumOf(PREFECTURE_ANSWERS);

registerEnumType(PrefectureAnswerEnum, {
  name: 'PrefectureAnswer',
  description: 'What the préfecture answered.',
  valuesConfig: {
    AUTHORIZED: { description: 'The permit is real and allows the work.' },
    REFUSED: { description: 'It is not, or does not.' },
  },
});
