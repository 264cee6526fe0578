import { fieldChoices } from './fr/field-choices';
import { fieldFile } from './fr/field-file';
import { fieldHistory } from './fr/field-history';
import { fields } from './fr/fields';
import { frame } from './fr/frame';
import { identity } from './fr/identity';
import { notifications } from './fr/notifications';
import { sectors } from './fr/sectors';
import { ui } from './fr/ui';
import { workers } from './fr/workers';

/** The source language: one part for each feature. */
export const fr = {
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
} as const;
