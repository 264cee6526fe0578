import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as french from '@zxcvbn-ts/language-fr';
import type { Problem } from '../../../platform/errors/refusal';

/** Lengths of a password, in characters. There is no rule of composition: they make passwords worse (NIST SP 800-63B). */
export const PASSWORD_LENGTH = { least: 12, most: 200 } as const;

/** Out of 4: « safely unguessable », at least 10^8 guesses. */
const LEAST_SCORE = 3;

/** The estimate takes time that grows faster than the length: a strong beginning is enough. */
const JUDGED_LENGTH = 40;

let estimator: ZxcvbnFactory | undefined;

/**
 * Why a password cannot be chosen; undefined when it can. `personal` is what an attacker who knows the person tries first:
 * names and e-mail address. `path` is the password's place in the input.
 */
export function passwordProblem(password: string, personal: readonly string[], path: string[]): Problem | undefined {
  if (password.length < PASSWORD_LENGTH.least) return { ...TOO_SHORT, path };
  if (password.length > PASSWORD_LENGTH.most) return { ...TOO_LONG, path };
  const { score } = estimatorOf().check(withoutWordsOf(password, ['ruche', ...personal]));
  return score < LEAST_SCORE ? { ...TOO_COMMON, path } : undefined;
}

/** The words somebody tries first add nothing, however they are put together. Words under three letters stay. */
function withoutWordsOf(password: string, texts: readonly string[]): string {
  const words = texts.flatMap((text) => plain(text).match(/[\p{Letter}\p{Number}]{3,}/gu) ?? []);
  return plain(password).replace(new RegExp(words.join('|'), 'giu'), '');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{Mark}/gu, '');
}

/** Made at its first use: the dictionaries take a fifth of a second to read. */
function estimatorOf(): ZxcvbnFactory {
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...french.dictionary },
    graphs: common.adjacencyGraphs,
    maxLength: JUDGED_LENGTH,
  });
  return estimator;
}

const TOO_SHORT = {
  code: 'PASSWORD_TOO_SHORT',
  message: {
    fr: 'Ce mot de passe est trop court : choisissez au moins 12 caractères, par exemple une phrase.',
    en: 'This password is too short: choose at least 12 characters, a sentence for example.',
  },
};

const TOO_LONG = {
  code: 'PASSWORD_TOO_LONG',
  message: {
    fr: 'Ce mot de passe est trop long : choisissez au plus 200 caractères.',
    en: 'This password is too long: choose at most 200 characters.',
  },
};

const TOO_COMMON = {
  code: 'PASSWORD_TOO_COMMON',
  message: {
    fr: 'Ce mot de passe serait vite deviné : évitez les noms, les dates et les suites, et ajoutez des mots sans rapport entre eux.',
    en: 'This password would soon be guessed: avoid names, dates and sequences, and add words that have nothing to do with each other.',
  },
};
