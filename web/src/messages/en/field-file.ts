import type { fieldFile as source } from '../fr/field-file';
import type { Translation } from '../translation';

/** Sentences about the file that hands a set-up of fields to another agency. */
export const fieldFile: Translation<typeof source> = {
  fileName: 'field-settings.json',
  title: 'Import settings',
  help: 'Choose a file exported from the field settings of an agency. What it holds is added or changed here; what it does not hold stays as it is. Nothing changes before you agree.',
  file: 'File',
  choose: 'Choose a file',
  tooLong: 'This file is too long to hold field settings: take a file exported by Ruche.',
  refused: 'This file cannot be taken over',
  preview:
    '{count, plural, =0 {This file changes nothing: your settings are these already.} one {This file changes # setting:} other {This file changes # settings:}}',
  changes: 'What changes',
  import: 'Import',
  done: '{count, plural, one {# setting is taken over.} other {# settings are taken over.}}',
};
