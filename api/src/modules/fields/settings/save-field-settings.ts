import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { refuseAll } from '../../../platform/errors/refusal';
import { brokenRules, ruleProblemAt, type BrokenRule } from '../conditions/broken-rules';
import type { Field } from '../field';
import { orderProblems, type AskedOrder } from './asked-order.rules';
import { settingAfter, settingProblems, type AskedSetting } from './asked-settings.rules';
import { useAfter, useProblems, type AskedUse } from './asked-uses.rules';
import type { FieldSet } from './field-set';
import { changesOf } from './field-changes';
import { movedKeys } from './moved-keys.rules';
import type { SettingChange } from './setting-change';
import { recordRevision, reviseSettings } from './settings-revision';
import { needCurrent } from './stale-revision';
import { writeOrder, writeSettings, writeUses } from './write-settings';

/** The changes of the settings screen, and the version they were made on. */
export interface SettingsToSave {
  version: number;
  settings: readonly AskedSetting[];
  uses: readonly AskedUse[];
  order: readonly AskedOrder[];
}

/**
 * Saves settings, uses and order together, or nothing. Of several saves made on one version the first wins; each other is
 * refused with STALE_VERSION and told what changed since. Gives the fields after it.
 */
export async function saveFieldSettings(tx: Tx, actor: Actor, asked: SettingsToSave): Promise<FieldSet> {
  const before = await reviseSettings(tx, actor);
  await needCurrent(tx, actor, { version: asked.version, revised: before });
  refuseAll([
    ...settingProblems(before, asked.settings, actor.modules),
    ...useProblems(before, asked.uses),
    ...orderProblems(before, asked.order),
  ]);
  const after = fieldsAfter(before, asked);
  refuseAll(brokenRules(after).map((broken) => ruleProblemAt(broken, placeOf(broken, asked))));
  const changes = [
    ...after.flatMap((field) => changesOf(before.byKey.get(field.key) ?? field, field)),
    ...orderChanges(before, asked.order),
  ];
  await writeSettings(tx, actor, { after, changes });
  await writeUses(tx, actor, { after, changes });
  await writeOrder(tx, actor, { after, order: asked.order });
  return recordRevision(tx, actor, changes);
}

/** The fields with what is asked in place of what they have. */
function fieldsAfter({ fields }: FieldSet, { settings, uses }: SettingsToSave): Field[] {
  return fields.map((field) => {
    const use = uses.find(({ key }) => key === field.key);
    const after = { ...field, ...(use && useAfter(field, use)), settings: { ...field.settings } };
    for (const asked of settings)
      if (asked.key === field.key)
        after.settings[asked.sheetKind] = settingAfter(field.settings[asked.sheetKind], asked);
    return after;
  });
}

/** Where a broken rule stands in the input: where it is asked, else where what it refers to is changed. */
function placeOf({ key, sheetKind, part, about }: BrokenRule, { settings, uses }: SettingsToSave): string[] {
  const at = settings.findIndex((asked) => asked.key === key && asked.sheetKind === sheetKind);
  if (at >= 0) return ['settings', String(at), part];
  for (const named of [key, about]) {
    const use = uses.findIndex((asked) => asked.key === named);
    if (use >= 0) return ['uses', String(use)];
  }
  return [];
}

function orderChanges({ fields, byKey }: FieldSet, asked: readonly AskedOrder[]): SettingChange[] {
  return asked.flatMap(({ section, keys }) => {
    const now = fields.filter((field) => field.section === section).map(({ key }) => key);
    return movedKeys(now, keys).map((key) => {
      const before = byKey.get(key)?.section ?? section;
      return { key, sheetKind: null, detail: { kind: 'MOVED', before, after: section } };
    });
  });
}
