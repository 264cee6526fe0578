import { MOMENTS, type Moment } from '@ruche/rules';
import { maySee, type Field } from '../../fields';
import type { LoadedWorker } from '../worker-row';
import { decisionsOn } from './hidden-fields.rules';
import { isFilled } from './sheet-values';

/**
 * The fields of a sheet that are empty and must be filled in, by the moment before which; moments that lack nothing are
 * left out. It is the same for all who may see the fields: payroll data is told missing to those without the right too.
 */
export function missingOn(worker: LoadedWorker, sectorIds: readonly string[]): ReadonlyMap<Moment, Field[]> {
  const { stored: row, fieldSet, viewer } = worker;
  const decisions = decisionsOn(row, fieldSet, viewer, sectorIds);
  const empty = fieldSet.fields.filter((field) => maySee(field, viewer) && !isFilled({ row, sectorIds }, field));
  const missing = MOMENTS.map((moment) => {
    const fields = empty.filter(({ key }) => decisions.get(key)?.requiredBefore === moment);
    return [moment, fields] as const;
  });
  return new Map(missing.filter(([, fields]) => fields.length > 0));
}
