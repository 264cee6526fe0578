import type { identity as source } from '../fr/identity';
import type { Translation } from '../translation';

/** Sentences of the screens about sign-in, colleagues and the agency. */
export const identity: Translation<typeof source> = {
  title: 'Sign in',
};
