/** Sentences of the screens about sign-in, colleagues and the agency. */
export const identity = {
  title: 'Connexion',
} as const;
