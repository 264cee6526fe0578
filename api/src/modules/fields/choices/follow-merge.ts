import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { changesOf } from '../settings/field-changes';
import { readFieldSet } from '../settings/field-settings.queries';
import type { SettingChange } from '../settings/setting-change';
import { writeSettings, writeUses } from '../settings/write-settings';
import { followingMerge } from './follow-merge.rules';
import type { Merging } from './merge-options.rules';

/** Lets the rules of every field follow the merge of two options of a choice; gives what that changes of them. */
export async function followMerge(tx: Tx, actor: Actor, key: string, merging: Merging): Promise<SettingChange[]> {
  const { fields } = await readFieldSet(tx, actor.agencyId);
  const after = fields.map((field) => followingMerge(field, key, merging));
  const changes = fields.flatMap((field, index) => changesOf(field, after[index] ?? field));
  await writeSettings(tx, actor, { after, changes });
  await writeUses(tx, actor, { after, changes });
  return changes;
}
