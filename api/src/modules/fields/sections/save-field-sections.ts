import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import type { Tx } from '../../../platform/database/transaction';
import { refuseAll } from '../../../platform/errors/refusal';
import type { FieldSection } from '../field';
import type { FieldSet } from '../settings/field-set';
import { movedKeys } from '../settings/moved-keys.rules';
import { sectionChangeKey, type ChangeDetail, type SettingChange } from '../settings/setting-change';
import { recordRevision, reviseSettings } from '../settings/settings-revision';
import { needCurrent } from '../settings/stale-revision';
import { FieldSectionRow } from './field-section.entity';
import { readSections, type AskedSection } from './save-field-sections.rules';

/** The sections as they are wanted, and the version of the settings they were made on. */
export interface SectionsToSave {
  version: number;
  sections: readonly AskedSection[];
}

/**
 * Saves all sections of the agency: new ones, names, tabs, columns, order; those left out are archived. Of several saves
 * made on one version of the settings the first wins, as in `saveFieldSettings`. Gives the fields after it.
 */
export async function saveFieldSections(tx: Tx, actor: Actor, asked: SectionsToSave): Promise<FieldSet> {
  const before = await reviseSettings(tx, actor);
  await needCurrent(tx, actor, { version: asked.version, revised: before });
  const { value: after, problems } = readSections(before, asked.sections, clock.now());
  refuseAll(problems);
  const changes = sectionChanges(before.sections, after);
  if (changes.length > 0) await writeSections(tx, actor, after);
  return recordRevision(tx, actor, changes);
}

function sectionChanges(before: readonly FieldSection[], after: readonly FieldSection[]): SettingChange[] {
  const known = new Map(before.map((section) => [section.key, section]));
  const moved = new Set(movedKeys(keysOf(before), keysOf(after)));
  return after.flatMap((section) => {
    const was = known.get(section.key);
    const detail = detailOf(was, section, moved.has(section.key));
    return detail === null ? [] : [{ key: sectionChangeKey(section.key), sheetKind: null, detail }];
  });
}

function detailOf(before: FieldSection | undefined, after: FieldSection, isMoved: boolean): ChangeDetail | null {
  if (before === undefined) return { kind: 'SECTION_CREATED' };
  if (before.archivedAt === null && after.archivedAt !== null) return { kind: 'SECTION_ARCHIVED' };
  if (!isDeepStrictEqual(before, after)) return { kind: 'SECTION_CHANGED', before: facts(before), after: facts(after) };
  return isMoved ? { kind: 'SECTION_MOVED' } : null;
}

function facts({ label, tab, columns }: FieldSection): Pick<FieldSection, 'label' | 'tab' | 'columns'> {
  return { label, tab, columns };
}

/** Those on sheets, in order. */
function keysOf(sections: readonly FieldSection[]): string[] {
  return sections.filter(({ archivedAt }) => archivedAt === null).map(({ key }) => key);
}

async function writeSections(tx: Tx, { agencyId }: Actor, sections: readonly FieldSection[]): Promise<void> {
  const rows = sections.map((section, position) => ({ ...section, agencyId, position }));
  await tx.upsert(FieldSectionRow, rows, ['agencyId', 'key']);
}
