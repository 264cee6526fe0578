import type { sectors as source } from '../fr/sectors';
import type { Translation } from '../translation';

/** Sentences of the screen about sectors. */
export const sectors: Translation<typeof source> = {
  title: 'Sectors',
  administration: 'Administration',
  configuration: 'Configuration',
  add: 'Add a sector',
  none: 'No sectors',
  noneHelp: 'Sectors divide your territory: add one, then attach workers to it.',
  list: 'Sectors of the agency',
  label: 'Name',
  code: 'Code',
  codeHelp: 'Short and unique, for example LIC.',
  establishment: 'Establishment',
  everywhere: 'All',
  archived: 'Archived',
  saved: 'The sector “{label}” is saved.',
  actions: 'Actions for {label}',
  edit: 'Edit',
  editTitle: 'Edit the sector “{label}”',
  archive: 'Archive',
  archiveTitle: 'Archive the sector “{label}”?',
  archiveBody: 'It stays on the sheets that have it, and can no longer be chosen. You can restore it.',
  restore: 'Restore',
  restored: 'The sector “{label}” can be chosen again.',
};
