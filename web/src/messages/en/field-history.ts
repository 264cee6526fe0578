import type { fieldHistory as source } from '../fr/field-history';
import type { Translation } from '../translation';

/** Sentences about the history of the field settings. */
export const fieldHistory: Translation<typeof source> = {
  title: 'History of the settings',
  nothing: 'No setting was changed yet',
  nothingHelp: 'Each change of the field settings will be written here: who, when and what.',
  more: 'Show older changes',
  none: 'none',
  set: '{label}: {after}',
  changed: '{label}: {before} → {after}',
};
