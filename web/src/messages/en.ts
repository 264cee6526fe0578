import { fieldChoices } from './en/field-choices';
import { fieldFile } from './en/field-file';
import { fieldHistory } from './en/field-history';
import { fields } from './en/fields';
import { frame } from './en/frame';
import { identity } from './en/identity';
import { notifications } from './en/notifications';
import { sectors } from './en/sectors';
import { ui } from './en/ui';
import { workers } from './en/workers';
import type { fr } from './fr';
import type { Translation } from './translation';

/** English, complete: a key that French has and English lacks does not compile. */
export const en: Translation<typeof fr> = {
  ui,
  frame,
  identity,
  fields,
  fieldChoices,
  fieldFile,
  fieldHistory,
  workers,
  notifications,
  sectors,
};
