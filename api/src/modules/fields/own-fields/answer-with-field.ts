import type { Actor } from '../../../platform/actor';
import { transaction, type Tx } from '../../../platform/database/transaction';
import { actorOf, type Context } from '../../../platform/graphql/context';
import { presentField, tabsOf } from '../present-field';
import type { FieldSet } from '../settings/field-set';
import { presentSettings } from '../settings/present-settings';
import type { OwnFieldPayload } from './own-field.type';
import { ownFieldOf } from './revise-own-field';

/** Runs a change of one own field in a transaction and answers with the field and the settings after it. */
export function answerWithField(
  context: Context,
  work: (tx: Tx, actor: Actor) => Promise<{ key: string; set: FieldSet }>,
): Promise<OwnFieldPayload> {
  const actor = actorOf(context);
  return transaction(context.source, async (tx) => {
    const { key, set } = await work(tx, actor);
    return {
      field: presentField(ownFieldOf(set, key), actor, tabsOf(set)),
      fieldSettings: await presentSettings(tx, actor, set),
    };
  });
}
