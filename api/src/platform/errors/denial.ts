import { GraphQLError } from 'graphql';
import type { Localized } from './localized';

const MESSAGES: Record<'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'RATE_LIMITED' | 'BUSY', Localized> = {
  UNAUTHENTICATED: { fr: 'Connectez-vous pour continuer.', en: 'Sign in to continue.' },
  FORBIDDEN: {
    fr: 'Votre rôle ne permet pas cette action : demandez à un administrateur.',
    en: 'Your role does not allow this: ask an administrator.',
  },
  NOT_FOUND: { fr: "Cet élément n'existe pas ou n'existe plus.", en: 'This does not exist, or no longer exists.' },
  RATE_LIMITED: {
    fr: 'Trop de tentatives : patientez quelques minutes, puis réessayez.',
    en: 'Too many attempts: wait a few minutes, then try again.',
  },
  BUSY: {
    fr: "Trop de demandes en même temps, rien n'a été modifié : réessayez dans une minute.",
    en: 'Too many requests at once; nothing was changed: try again in a minute.',
  },
};

/**
 * A request that cannot be put right by changing its input: a top-level GraphQL error with a stable code.
 * Another agency's row is NOT_FOUND, never FORBIDDEN, so that its existence is not revealed.
 */
export class Denial extends GraphQLError {
  readonly localized: Localized;
  constructor(code: keyof typeof MESSAGES) {
    super(MESSAGES[code].fr, { extensions: { code } });
    this.localized = MESSAGES[code];
  }
}

/**
 * Arguments of a query that cannot be answered, e.g. an unreadable cursor: a top-level error with code BAD_USER_INPUT, the
 * reason as a second stable code, and the sentence that says what to change.
 */
export class BadInput extends GraphQLError {
  constructor(
    reason: string,
    readonly localized: Localized,
  ) {
    super(localized.fr, { extensions: { code: 'BAD_USER_INPUT', reason } });
  }
}
