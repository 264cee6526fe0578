import type { Actor } from '../../../platform/actor';
import type { Db } from '../../../platform/database/transaction';
import { BadInput, Denial } from '../../../platform/errors/denial';
import { Refusal } from '../../../platform/errors/refusal';
import { convertedValue, displayFieldValue, fieldsOf, retypedField, type Field, type WantedType } from '../../fields';
import { workerNames } from '../worker-names.queries';
import { heldValues, type HeldValue } from './held-values.queries';
import { DOTS } from './masks.rules';

/** As many values that would be lost are shown. */
const MOST_EXAMPLES = 20;

/** What would become of the values of an own field. */
export interface TypeChange {
  version: number;
  values: number;
  lost: number;
  examples: { workerId: string; workerName: string; value: string }[];
}

/**
 * What another type would make of the values sheets hold, active or not; sensitive ones are never shown. NOT_FOUND for
 * other fields; bad input for options that cannot be.
 */
export async function typeChangeOf(
  db: Db,
  actor: Actor,
  { key, ...wanted }: WantedType & { key: string },
): Promise<TypeChange> {
  const { byKey, version } = await fieldsOf(db, actor.agencyId);
  const before = byKey.get(key);
  if (before?.origin !== 'OWN') throw new Denial('NOT_FOUND');
  const after = drafted(before, wanted);
  let values = 0;
  let lost = 0;
  const examples: HeldValue[] = [];
  for await (const held of heldValues(db, actor.agencyId, before)) {
    const unfit = held.filter(({ value }) => convertedValue(before, after, value) === null);
    values += held.length;
    lost += unfit.length;
    examples.push(...unfit.slice(0, MOST_EXAMPLES - examples.length));
  }
  const names = await workerNames(
    db,
    actor,
    examples.map(({ id }) => id),
  );
  return {
    ...{ version, values, lost },
    examples: examples.map(({ id, value }) => ({
      workerId: id,
      workerName: names.get(id) ?? '',
      value: before.sensitive ? DOTS : (displayFieldValue(before, value, actor.language) ?? ''),
    })),
  };
}

function drafted(before: Field, wanted: WantedType): Field {
  try {
    return retypedField(before, wanted);
  } catch (error) {
    const problem = error instanceof Refusal ? error.problems[0] : undefined;
    throw problem ? new BadInput(problem.code, problem.message) : error;
  }
}
