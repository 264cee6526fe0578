import type { Actor } from '../../../platform/actor';
import type { Problem } from '../../../platform/errors/refusal';
import { nirWarnings } from '../../../platform/formats/nir-warnings';
import { unsealText } from '../values/sealed-values';
import type { StoredSheet } from '../values/sheet-values';
import type { Change } from './changes.rules';

/** The fields a social security number repeats. */
const COMPARED = new Set(['nir', 'title', 'birthDate', 'birthDepartment', 'birthCountry']);

/**
 * Where the social security number and the sheet disagree, told when a save changes either, to those who may see the
 * number: to anyone else the answer would say what it holds.
 */
export function nirProblems({ row }: StoredSheet, changes: readonly Change[], actor: Actor): Problem[] {
  const sealed = row.nirSealed;
  if (!actor.seesPayroll || sealed === null || !changes.some(({ field }) => COMPARED.has(field.key))) return [];
  const birth = {
    sex: row.title === null ? null : SEX_OF_TITLE[row.title],
    date: row.birthDate,
    department: row.birthDepartment,
    country: row.birthCountry,
  };
  return nirWarnings(unsealText(sealed, 'nir', row), birth).map((message) => ({
    code: 'NIR_DIFFERS',
    message,
    path: ['nir'],
  }));
}

const SEX_OF_TITLE = { MRS: 'F', MR: 'M' } as const;
