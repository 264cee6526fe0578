import type { Localized } from '../../platform/errors/localized';
import type { Problem } from '../../platform/errors/refusal';
import { REQUIRED, tooLong } from '../../platform/errors/usual-problems';
import { formatDay } from '../../platform/formats/day';
import { KIND_TRAITS, type DocumentKind } from './document';

const LONGEST_LABEL = 80;
const LONGEST_NUMBER = 60;

/** What is said of a document, as it is to be kept. */
export interface DocumentFacts {
  kind: DocumentKind;
  label: string | null;
  number: string | null;
  issuedOn: string | null;
  expiresOn: string | null;
}

/** What stands against keeping a document so on a day. `mustExpire`: the agency wants its end to be said. */
export function documentProblems(facts: DocumentFacts, mustExpire: boolean, today: string): Problem[] {
  const { kind, label, number, issuedOn, expiresOn } = facts;
  return [
    ...(kind === 'OTHER' && label === null ? [required('label')] : []),
    ...textProblems('label', label, LONGEST_LABEL),
    ...textProblems('number', number, LONGEST_NUMBER),
    ...(number !== null && !KIND_TRAITS[kind].keepsNumber ? [{ ...NUMBER_NOT_KEPT, path: ['number'] }] : []),
    ...(issuedOn !== null && issuedOn > today ? [{ ...TOO_LATE, path: ['issuedOn'] }] : []),
    ...(mustExpire && expiresOn === null ? [required('expiresOn')] : []),
    ...(issuedOn !== null && expiresOn !== null && expiresOn < issuedOn ? [endsBefore(issuedOn)] : []),
  ];
}

function required(property: string): Problem {
  return { code: 'REQUIRED', message: REQUIRED, path: [property] };
}

function textProblems(property: string, text: string | null, longest: number): Problem[] {
  if (text === null || text.length <= longest) return [];
  return [{ code: 'TOO_LONG', message: tooLong(longest), path: [property] }];
}

function endsBefore(issuedOn: string): Problem {
  const message: Localized = {
    fr: `Cette date précède celle de délivrance (${formatDay(issuedOn, 'fr')}) : corrigez l'une des deux.`,
    en: `This day is before the day of issue (${formatDay(issuedOn, 'en')}): correct one of them.`,
  };
  return { code: 'ENDS_BEFORE_ISSUE', message, path: ['expiresOn'] };
}

const TOO_LATE = {
  code: 'TOO_LATE',
  message: { fr: "Cette date est à venir : vérifiez l'année.", en: 'This day is still to come: check the year.' },
};

const NUMBER_NOT_KEPT = {
  code: 'NOT_KEPT',
  message: {
    fr: "Aucun numéro n'est conservé pour ce type de document : laissez ce champ vide.",
    en: 'No number is kept for this kind of document: leave this field empty.',
  },
};
