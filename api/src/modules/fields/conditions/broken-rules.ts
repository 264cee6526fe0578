import { ruleProblems, type RuleProblem } from '@ruche/rules';
import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';
import type { Field } from '../field';
import { SHEET_KINDS } from '../sheet';

/** A rule that does not fit the fields there are, with what to say of it; its place in an input is for the caller to say. */
export interface BrokenRule extends RuleProblem {
  message: Localized;
}

/**
 * The rules of fields that do not fit together: conditions and dependent options that refer to what is not there, may not be
 * referred to, or turns in a circle. Looked at before every change of the settings is kept, whichever way it came.
 */
export function brokenRules(fields: readonly Field[]): BrokenRule[] {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  return ruleProblems(fields, SHEET_KINDS).map((broken) => {
    const [own, other] = [labelOf(byKey, broken.key), labelOf(byKey, broken.about)];
    return {
      ...broken,
      message: { fr: SAYS[broken.code].fr(own.fr, other.fr), en: SAYS[broken.code].en(own.en, other.en) },
    };
  });
}

/** A broken rule as a problem of a request. */
export function ruleProblemAt({ code, message }: BrokenRule, path: string[]): Problem {
  return { code: `RULE_${code}`, message, path };
}

function labelOf(byKey: ReadonlyMap<string, Field>, key: string): Localized {
  return byKey.get(key)?.label ?? { fr: key, en: key };
}

type Sentence = (own: string, other: string) => string;

const SAYS: Readonly<Record<RuleProblem['code'], { fr: Sentence; en: Sentence }>> = {
  LOCKED: {
    fr: (own) => `« ${own} » est toujours affiché et toujours obligatoire : il ne prend pas de condition.`,
    en: (own) => `“${own}” is always shown and always required: it takes no condition.`,
  },
  UNKNOWN_FIELD: {
    fr: (own, other) =>
      `« ${own} » dépend de « ${other} », qui n'existe pas ou est archivé : changez d'abord sa condition.`,
    en: (own, other) =>
      `“${own}” depends on “${other}”, which does not exist or is archived: change its condition first.`,
  },
  ITSELF: {
    fr: (own) => `« ${own} » ne peut pas dépendre de lui-même.`,
    en: (own) => `“${own}” cannot depend on itself.`,
  },
  SENSITIVE_FIELD: {
    fr: (own, other) =>
      `« ${own} » ne peut pas dépendre de « ${other} », qui est confidentiel : sa présence en révélerait la valeur.`,
    en: (own, other) =>
      `“${own}” cannot depend on “${other}”, which is sensitive: being there it would tell its value.`,
  },
  LESS_VISIBLE_FIELD: {
    fr: (own, other) =>
      `« ${own} » dépend de « ${other} », que certains de ceux qui le voient ne voient pas : réduisez d'abord sa visibilité.`,
    en: (own, other) => `“${own}” depends on “${other}”, which some who see it do not see: restrict who sees it first.`,
  },
  OPERATOR: {
    fr: (own, other) => `« ${own} » compare « ${other} » d'une façon qui ne convient pas à ce type de champ.`,
    en: (own, other) => `“${own}” compares “${other}” in a way that does not suit its type.`,
  },
  NOT_A_CHOICE: {
    fr: (own, other) =>
      `Les choix de « ${own} » ne peuvent pas dépendre de « ${other} » : les deux doivent être des listes de choix.`,
    en: (own, other) => `The options of “${own}” cannot depend on “${other}”: both must be choices.`,
  },
  UNKNOWN_OPTION: {
    fr: (own, other) => `« ${own} » ou « ${other} » n'a pas l'un de ces choix : rechargez la page.`,
    en: (own, other) => `“${own}” or “${other}” does not have one of these options: reload the page.`,
  },
  LOOP: {
    fr: (own, other) => `« ${own} » dépend de « ${other} », qui dépend de lui à son tour : ouvrez la boucle.`,
    en: (own, other) => `“${own}” depends on “${other}”, which depends on it in turn: open the circle.`,
  },
};
