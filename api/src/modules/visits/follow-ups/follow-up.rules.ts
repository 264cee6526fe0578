import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';
import type { QualityFollowUpRow } from './follow-up.entity';

/** What of a follow-up its rules look at. */
export type CheckedFollowUp = Pick<QualityFollowUpRow, 'followedOn' | 'nextOn' | 'score'>;

/** What stands against such a follow-up, on this day (YYYY-MM-DD). */
export function followUpProblems({ followedOn, nextOn, score }: CheckedFollowUp, today: string): Problem[] {
  const problems: [boolean, string, Localized, string][] = [
    [followedOn > today, 'DAY_TO_COME', DAY_TO_COME, 'followedOn'],
    [nextOn !== null && nextOn <= followedOn, 'NEXT_BEFORE_THIS', NEXT_BEFORE_THIS, 'nextOn'],
    [score !== null && (score < 1 || score > 5), 'SCORE_RANGE', SCORE_RANGE, 'score'],
  ];
  return problems.flatMap(([stands, code, message, path]) => (stands ? [{ code, message, path: [path] }] : []));
}

const DAY_TO_COME: Localized = {
  fr: 'Cette date est à venir : un suivi a déjà eu lieu.',
  en: 'This day is still to come: a follow-up has taken place already.',
};
const NEXT_BEFORE_THIS: Localized = {
  fr: 'Le prochain suivi vient après celui-ci : choisissez une date plus tardive.',
  en: 'The next follow-up comes after this one: choose a later day.',
};
const SCORE_RANGE: Localized = { fr: 'La note va de 1 à 5.', en: 'The score goes from 1 to 5.' };
