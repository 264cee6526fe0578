const SEPARATORS = /[\s.\p{Dash_Punctuation}\p{Format}]/gu;

/**
 * A number as people copy it, without what only helps the eye: spaces (non-breaking ones too), dots, hyphens and the
 * invisible marks that word processors and phones add. Letters become capitals.
 */
export function compact(text: string): string {
  return text.replace(SEPARATORS, '').toUpperCase();
}
