import { createOwnField } from '../../modules/fields';
import type { Actor } from '../../platform/actor';
import type { Tx } from '../../platform/database/transaction';
import { DEMO_OWN_FIELDS } from './own-fields';

/** Adds the demo's own fields to the actor's agency, which must not have them yet. */
export async function loadOwnFields(tx: Tx, actor: Actor): Promise<void> {
  for (const { key, label, type, options, searchable } of DEMO_OWN_FIELDS) {
    const written = options?.map((option) => ({ key: option.key, labels: option.label }));
    await createOwnField(tx, actor, { key, labels: label, type, options: written, searchable });
  }
}
