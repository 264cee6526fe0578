import { MoreThan } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import type { Localized } from '../../../platform/errors/localized';
import type { Db } from '../../../platform/database/transaction';
import { fullNameOf, usersById, type UserRow } from '../../identity';
import { ownFieldTraits } from '../own-fields/own-field-traits.rules';
import { presentField, sheetKindsOf, tabsOf } from '../present-field';
import { presentSection } from '../sections/field-section.type';
import { changeParts } from '../settings-history/change-parts';
import { FieldSettingChangeRow } from './field-setting-change.entity';
import type { FieldSet } from './field-set';
import type { FieldSettingChange, FieldSettings } from './field-settings.type';
import { describeChange } from './describe-change';
import { sectionOfChange } from './setting-change';

/** The settings as the actor's agency sees them. At most one statement, for the name of who changed them last. */
export async function presentSettings(db: Db, actor: Actor, set: FieldSet): Promise<FieldSettings> {
  const users = set.updatedBy === null ? new Map<string, UserRow>() : await usersById(db, actor, [set.updatedBy]);
  return {
    version: set.version,
    sheetKinds: sheetKindsOf(actor.modules),
    sections: set.sections.map((section) => presentSection(section, actor.language)),
    fields: set.fields.map((field) => presentField(field, actor, tabsOf(set))),
    ownFieldTypes: ownFieldTraits(),
    updatedAt: set.updatedAt,
    updatedBy: nameOf(users, set.updatedBy),
  };
}

/** What was changed after a version, of one field or of all, oldest first, at most 500 changes. Two statements. */
export async function changesSince(
  db: Db,
  actor: Actor,
  { version, set, key }: { version: number; set: FieldSet; key?: string },
): Promise<FieldSettingChange[]> {
  const rows = await db.find(FieldSettingChangeRow, {
    where: { agencyId: actor.agencyId, version: MoreThan(version), ...(key !== undefined && { fieldKey: key }) },
    order: { version: 'ASC', id: 'ASC' },
    take: MOST_CHANGES,
  });
  return presentChanges(db, actor, rows, set);
}

/** Changes as people read them, over the fields as they are now. At most one statement, for names. */
export async function presentChanges(
  db: Db,
  actor: Actor,
  rows: readonly Omit<FieldSettingChangeRow, 'agencyId'>[],
  set: FieldSet,
): Promise<FieldSettingChange[]> {
  const ids = rows.flatMap(({ changedBy }) => changedBy ?? []);
  const users = ids.length === 0 ? new Map<string, UserRow>() : await usersById(db, actor, ids);
  return rows.map(({ id, version, fieldKey, sheetKind, detail, changedAt, changedBy }) => ({
    id,
    version,
    key: fieldKey,
    label: nameOfChanged(set, fieldKey)?.[actor.language] ?? fieldKey,
    by: nameOf(users, changedBy) ?? THE_PRODUCT,
    at: changedAt,
    sheetKind,
    summary: describeChange({ key: fieldKey, sheetKind, detail }, { language: actor.language, set }),
    parts: changeParts(detail, set.byKey.get(fieldKey) ?? null, actor.language),
  }));
}

function nameOfChanged({ byKey, sections }: FieldSet, key: string): Localized | undefined {
  const section = sectionOfChange(key);
  return section === null ? byKey.get(key)?.label : sections.find((one) => one.key === section)?.label;
}

const MOST_CHANGES = 500;

/** Who did it when nobody of the staff did, such as when the demo is loaded. */
const THE_PRODUCT = 'Ruche';

function nameOf(users: ReadonlyMap<string, UserRow>, id: string | null): string | null {
  const user = id === null ? undefined : users.get(id);
  return user ? fullNameOf(user) : null;
}
