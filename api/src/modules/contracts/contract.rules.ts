import type { Localized } from '../../platform/errors/localized';
import type { Problem } from '../../platform/errors/refusal';
import { REQUIRED } from '../../platform/errors/usual-problems';
import { formatDay } from '../../platform/formats/day';
import type { EndReason } from './contract';
import type { ContractFacts } from './contract.entity';
import {
  agreedEndOf,
  latestEffect,
  type ChainedAmendment,
  type ChainedContract,
  type ContractChain,
  type Terms,
} from './terms.rules';
import { latestTrialEnd } from './trial.rules';

/** The longest week of work, in minutes (article L3121-20 of the labour code). */
export const LONGEST_WEEK = 48 * 60;
/** The same for a year, as 1,607 hours stand for weeks of 35 (L3121-41). */
const LONGEST_YEAR = Math.floor((LONGEST_WEEK * 1607) / 35);
const LARGEST_RATE_CENTS = 100_000;

/** What is signed. */
export type SignedContract = Pick<
  ContractFacts,
  | 'type'
  | 'mode'
  | 'employerName'
  | 'startsOn'
  | 'endsOn'
  | 'jobCategory'
  | 'trialEndsOn'
  | 'trialRenewed'
  | keyof Terms
>;

/** What is wrong with a contract by itself, each beside its field. */
export function contractProblems(contract: SignedContract): Problem[] {
  return [
    ...endProblems(contract),
    ...employerProblems(contract),
    ...trialProblems(contract),
    ...termsProblems(contract),
  ];
}

/** What is wrong with hours and pay, of a contract or an amendment. */
function termsProblems({ weeklyMinutes, annualMinutes, hourlyRateCents }: Terms): Problem[] {
  const problems: Problem[] = [];
  if (weeklyMinutes !== null && annualMinutes !== null) problems.push(problem('HOURS_TWICE', 'annualMinutes'));
  if (!isWithin(weeklyMinutes, LONGEST_WEEK)) problems.push(problem('WEEKLY_HOURS', 'weeklyMinutes'));
  if (!isWithin(annualMinutes, LONGEST_YEAR)) problems.push(problem('ANNUAL_HOURS', 'annualMinutes'));
  if (!isWithin(hourlyRateCents, LARGEST_RATE_CENTS)) problems.push(problem('HOURLY_RATE', 'hourlyRateCents'));
  return problems;
}

/** What is wrong with an amendment that comes after those the chain has. */
export function amendmentProblems(
  chain: ContractChain<ChainedContract & Pick<ContractFacts, 'type'>, ChainedAmendment>,
  amendment: ChainedAmendment,
): Problem[] {
  const { effectiveOn, endsOn } = amendment;
  const latest = latestEffect(chain, amendment);
  const former = chain.amendments.at(-1);
  const problems = termsProblems(amendment);
  if (!changesAnything(amendment)) problems.push({ ...problem('NOTHING_CHANGES', 'effectiveOn'), path: [] });
  if (effectiveOn <= chain.contract.startsOn) problems.push(problem('AMENDMENT_BEFORE_START', 'effectiveOn'));
  else if (former !== undefined && effectiveOn <= former.effectiveOn)
    problems.push(problem('AMENDMENT_OUT_OF_ORDER', 'effectiveOn'));
  else if (latest !== null && effectiveOn > latest) problems.push(problem('AMENDMENT_AFTER_END', 'effectiveOn'));
  if (endsOn !== null && chain.contract.type === 'CDI') problems.push(problem('CDI_HAS_NO_END', 'endsOn'));
  else if (endsOn !== null && endsOn < effectiveOn) problems.push(problem('END_BEFORE_START', 'endsOn'));
  return problems;
}

/** Tells whether every amendment still fits what was signed, each after those before it. */
export function amendmentsFit({
  contract,
  amendments,
}: ContractChain<ChainedContract & Pick<ContractFacts, 'type'>, ChainedAmendment>): boolean {
  const open = { ...contract, endedOn: null };
  return amendments.every((amendment, index) => {
    const before = { contract: open, amendments: amendments.slice(0, index) };
    return amendmentProblems(before, amendment).length === 0;
  });
}

/** What is wrong with ending a contract on a day for a reason. */
export function endingProblems(
  chain: ContractChain<ChainedContract & Pick<ContractFacts, 'type'>, ChainedAmendment>,
  { endedOn, reason }: { endedOn: string; reason: EndReason },
): Problem[] {
  const { startsOn, type } = chain.contract;
  const agreed = agreedEndOf(chain);
  const problems: Problem[] = [];
  if (endedOn < startsOn) problems.push(problem('END_BEFORE_START', 'endedOn'));
  else if (agreed !== null && endedOn > agreed) problems.push(problem('END_AFTER_TERM', 'endedOn'));
  // A « rupture conventionnelle » is for a CDI alone (article L1237-11 of the labour code).
  const fits = reason === 'MUTUAL_AGREEMENT' ? type === 'CDI' : reason !== 'END_OF_TERM' || type !== 'CDI';
  if (!fits) problems.push(problem('REASON_DOES_NOT_FIT', 'reason'));
  return problems;
}

function endProblems({ type, startsOn, endsOn }: SignedContract): Problem[] {
  if (type === 'CDI') return endsOn === null ? [] : [problem('CDI_HAS_NO_END', 'endsOn')];
  if (endsOn === null) return [problem('END_REQUIRED', 'endsOn')];
  return endsOn < startsOn ? [problem('END_BEFORE_START', 'endsOn')] : [];
}

/** A customer, or a temporary-work agency, is named; the agency itself is not. */
function employerProblems({ type, mode, employerName }: SignedContract): Problem[] {
  const isNamed = mode === 'MANDATAIRE' || type === 'TEMP';
  if (isNamed && employerName === null) return [{ code: 'REQUIRED', message: REQUIRED, path: ['employerName'] }];
  return !isNamed && employerName !== null ? [problem('EMPLOYER_IS_AGENCY', 'employerName')] : [];
}

function trialProblems(contract: SignedContract): Problem[] {
  const { type, startsOn, endsOn, trialEndsOn, trialRenewed } = contract;
  const problems: Problem[] = [];
  if (trialRenewed && type !== 'CDI') problems.push(problem('TRIAL_NOT_RENEWABLE', 'trialRenewed'));
  if (trialEndsOn === null) return problems;
  const latest = latestTrialEnd(contract);
  if (trialEndsOn < startsOn) problems.push(problem('TRIAL_BEFORE_START', 'trialEndsOn'));
  else if (endsOn !== null && trialEndsOn > endsOn) problems.push(problem('TRIAL_AFTER_END', 'trialEndsOn'));
  else if (latest !== null && trialEndsOn > latest) problems.push(trialTooLong(latest));
  return problems;
}

function trialTooLong(latest: string): Problem {
  return {
    code: 'TRIAL_TOO_LONG',
    message: {
      fr: `La loi limite cette période d'essai au ${formatDay(latest, 'fr')}.`,
      en: `The law ends this trial period on ${formatDay(latest, 'en')} at the latest.`,
    },
    path: ['trialEndsOn'],
  };
}

function changesAnything({ endsOn, ...terms }: ChainedAmendment): boolean {
  const { weeklyMinutes, annualMinutes, hourlyRateCents, qualification, collectiveAgreement, establishmentId } = terms;
  const given = [weeklyMinutes, annualMinutes, hourlyRateCents, qualification, collectiveAgreement, establishmentId];
  return endsOn !== null || given.some((term) => term !== null);
}

function isWithin(count: number | null, most: number): boolean {
  return count === null || (count >= 1 && count <= most);
}

function problem(code: keyof typeof MESSAGES, field: string): Problem {
  return { code, message: MESSAGES[code], path: [field] };
}

const MESSAGES = {
  CDI_HAS_NO_END: {
    fr: "Un CDI n'a pas de date de fin convenue : laissez-la vide, et terminez le contrat le jour venu.",
    en: 'A CDI has no agreed end: leave it empty, and end the contract when the day comes.',
  },
  END_REQUIRED: {
    fr: 'Ce type de contrat a une date de fin : indiquez-la.',
    en: 'This type of contract has an end: give it.',
  },
  END_BEFORE_START: {
    fr: 'La fin ne peut pas précéder le début : vérifiez les deux dates.',
    en: 'The end cannot come before the start: check both days.',
  },
  END_AFTER_TERM: {
    fr: 'Le contrat se termine déjà avant ce jour : pour le prolonger, ajoutez un avenant.',
    en: 'The contract already ends before this day: to prolong it, add an amendment.',
  },
  REASON_DOES_NOT_FIT: {
    fr: 'Ce motif ne convient pas à ce type de contrat : choisissez-en un autre.',
    en: 'This reason does not fit this type of contract: choose another.',
  },
  EMPLOYER_IS_AGENCY: {
    fr: "L'employeur est ici votre agence : laissez ce champ vide.",
    en: 'The employer is your agency here: leave this empty.',
  },
  TRIAL_NOT_RENEWABLE: {
    fr: "Seule la période d'essai d'un CDI se renouvelle.",
    en: 'Only the trial period of a CDI can be renewed.',
  },
  TRIAL_BEFORE_START: {
    fr: "La période d'essai ne peut pas finir avant le début du contrat.",
    en: 'The trial period cannot end before the contract starts.',
  },
  TRIAL_AFTER_END: {
    fr: "La période d'essai ne peut pas finir après le contrat.",
    en: 'The trial period cannot end after the contract.',
  },
  HOURS_TWICE: {
    fr: 'Indiquez des heures par semaine ou par an, pas les deux.',
    en: 'Give hours a week or hours a year, not both.',
  },
  WEEKLY_HOURS: {
    fr: 'La durée hebdomadaire va de 1 minute à 48 heures.',
    en: 'A week goes from 1 minute to 48 hours.',
  },
  ANNUAL_HOURS: {
    fr: 'La durée annuelle va de 1 minute à 2 203 heures, soit 48 heures par semaine.',
    en: 'A year goes from 1 minute to 2,203 hours, which are 48 hours a week.',
  },
  HOURLY_RATE: {
    fr: 'Le taux horaire va de 0,01 € à 1 000 €.',
    en: 'An hourly rate goes from €0.01 to €1,000.',
  },
  NOTHING_CHANGES: {
    fr: 'Cet avenant ne change rien : indiquez au moins une nouvelle condition.',
    en: 'This amendment changes nothing: give at least one new term.',
  },
  AMENDMENT_BEFORE_START: {
    fr: 'Un avenant prend effet après le début du contrat : corrigez plutôt le contrat lui-même.',
    en: 'An amendment takes effect after the contract starts: correct the contract itself instead.',
  },
  AMENDMENT_OUT_OF_ORDER: {
    fr: 'Un avenant prend déjà effet ce jour-là ou plus tard : choisissez une date postérieure.',
    en: 'Another amendment takes effect that day or later: choose a later day.',
  },
  AMENDMENT_AFTER_END: {
    fr: 'Le contrat est terminé à cette date : choisissez un jour où il court encore.',
    en: 'The contract has ended by that day: choose a day on which it still runs.',
  },
} satisfies Record<string, Localized>;
