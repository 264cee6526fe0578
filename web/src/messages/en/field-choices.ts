import type { fieldChoices as french } from '../fr/field-choices';
import type { Translation } from '../translation';

/** Sentences about merging the choices of a field. */
export const fieldChoices: Translation<typeof french> = {
  retired: '{label} (retired)',
  open: 'Merge the choice “{label}” into another',
  mergedInto: '“{label}” is merged into “{into}”.',
  title: 'Merge the choice “{label}”',
  into: 'Into the choice',
  merge: 'Merge',
  counting: 'Counting the sheets that hold this choice…',
  count:
    '{count, plural, =0 {No sheet holds this choice} one {# sheet holds this choice: it will hold the other instead} other {# sheets hold this choice: they will hold the other instead}}. “{label}” will be offered no more and cannot get its sheets back.',
  failed: 'The sheets that hold this choice could not be counted.',
  retry: 'Count again',
  done: 'The choice “{label}” is merged into “{into}”.',
};
