import type { Actor } from '../../platform/actor';
import { isId } from '../../platform/database/new-id';
import type { Db } from '../../platform/database/transaction';
import type { Localized } from '../../platform/errors/localized';
import type { Problem } from '../../platform/errors/refusal';
import { tooLong } from '../../platform/errors/usual-problems';
import { cleanText } from '../../platform/formats/text';
import { establishmentsById } from '../identity';
import type { TermsInput } from './contract-input.type';
import type { Terms } from './terms.rules';

const LONGEST_TEXT = 120;

/** The terms an input gives; left out: as they are. Texts are cleaned, and empty ones are none. */
export function readTerms(input: TermsInput, known: Terms): Terms {
  const given = <Key extends keyof Terms>(key: Key): Terms[Key] =>
    input[key] === undefined ? known[key] : (input[key] as Terms[Key]);
  return {
    weeklyMinutes: given('weeklyMinutes'),
    annualMinutes: given('annualMinutes'),
    hourlyRateCents: given('hourlyRateCents'),
    qualification: input.qualification === undefined ? known.qualification : readName(input.qualification),
    collectiveAgreement: given('collectiveAgreement'),
    establishmentId: given('establishmentId'),
  };
}

/** A name as it is kept; empty: null. */
export function readName(text: string | null): string | null {
  const name = cleanText(text ?? '');
  return name === '' ? null : name;
}

/** What is wrong with a name. */
export function nameProblems(name: string | null, field: string): Problem[] {
  if (name === null || name.length <= LONGEST_TEXT) return [];
  return [{ code: 'TOO_LONG', message: tooLong(LONGEST_TEXT), path: [field] }];
}

/** What this actor may not give, or the agency does not have: pay without the payroll right, a strange establishment. */
export async function givenProblems(db: Db, actor: Actor, input: TermsInput, known: Terms): Promise<Problem[]> {
  const problems = nameProblems(readName(input.qualification ?? null), 'qualification');
  if (input.hourlyRateCents !== undefined && !actor.seesPayroll)
    problems.push({ code: 'FIELD_NOT_EDITABLE', message: NO_PAYROLL, path: ['hourlyRateCents'] });
  const { establishmentId } = input;
  if (establishmentId == null || establishmentId === known.establishmentId) return problems;
  const found = isId(establishmentId) ? await establishmentsById(db, actor, [establishmentId]) : null;
  if (found?.get(establishmentId)?.archivedAt === null) return problems;
  return [...problems, { code: 'ESTABLISHMENT_NOT_FOUND', message: NO_ESTABLISHMENT, path: ['establishmentId'] }];
}

const NO_PAYROLL: Localized = {
  fr: 'Vous ne pouvez pas donner le taux horaire : il demande le droit de voir les données de paie.',
  en: 'You may not give the hourly rate: it takes the right to see payroll data.',
};

const NO_ESTABLISHMENT: Localized = {
  fr: "Cet établissement n'est pas de l'agence, ou il est archivé : choisissez-le dans la liste.",
  en: "This establishment is not the agency's, or it is archived: choose one from the list.",
};
