import { MODULES, type Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { Refusal, RefusalWith, type Problem } from '../../../platform/errors/refusal';
import type { FieldSet } from '../settings/field-set';
import { readFieldSet } from '../settings/field-settings.queries';
import type { FieldSettingChange } from '../settings/field-settings.type';
import { changesSince } from '../settings/present-settings';
import { recordRevision, reviseSettings } from '../settings/settings-revision';
import { needCurrent } from '../settings/stale-revision';
import { saveFieldSections } from '../sections/save-field-sections';
import { saveFieldSettings } from '../settings/save-field-settings';
import { wantedSections, wantedSettings, type WantedSettings } from './imported-settings.rules';
import { importOwnField } from './import-own-field';
import { lineProblem } from './line-problem';
import { readSettingsFile, type ReadSettings } from './read-settings-file';

/** A file of settings, as text, and the version of the settings it was previewed on; null: whichever they are at. */
interface SettingsToImport {
  file: string;
  version: number | null;
}

/** The fields after an import, and what it changed. */
export interface ImportedSettings {
  set: FieldSet;
  changes: FieldSettingChange[];
}

/**
 * Takes over a set-up that another agency exported: sections and own fields it names are added or changed, and every field
 * is set and placed as there. What the file does not name stays as it is. All or nothing: every line is held against the
 * rules that hold on screen, and the refusal tells each that breaks one, beside what the others would have changed.
 */
export async function importSettings(
  tx: Tx,
  actor: Actor,
  { file, version }: SettingsToImport,
): Promise<ImportedSettings> {
  const wanted = readSettingsFile(file);
  const revised = await reviseSettings(tx, actor);
  if (version !== null) await needCurrent(tx, actor, { version, revised });
  // The settings are this transaction's by now; each command below makes a version of its own.
  const { version: base } = await recordRevision(tx, actor, []);
  const problems = await takeOver(tx, administratorOf(actor), wanted);
  const set = await readFieldSet(tx, actor.agencyId);
  const changes = await changesSince(tx, actor, { version: base, set });
  if (problems.length > 0) throw new RefusalWith(new Refusal(problems), { changes });
  return { set, changes };
}

/** What belongs to a module that is off is taken over as well, and waits for it. */
function administratorOf(actor: Actor): Actor {
  return { ...actor, modules: MODULES };
}

/** One part after another, each by the command that serves the screen; a part that is refused does not keep the next from being looked at. */
async function takeOver(tx: Tx, actor: Actor, wanted: ReadSettings): Promise<Problem[]> {
  const problems: Problem[] = [];
  const attempt = async (work: () => Promise<unknown>, told: (problem: Problem) => Problem): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(...error.problems.map(told));
    }
  };
  const standing = (): Promise<FieldSet> => readFieldSet(tx, actor.agencyId);
  await attempt(
    async () => saveFieldSections(tx, actor, wantedSections(await standing(), wanted)),
    (problem) => lineProblem(problem, null),
  );
  for (const field of wanted.ownFields)
    await attempt(
      async () => importOwnField(tx, actor, { field, set: await standing() }),
      (problem) => lineProblem(problem, field.label),
    );
  if (problems.length > 0) return problems;
  const settings = wantedSettings(await standing(), wanted);
  await attempt(
    () => saveFieldSettings(tx, actor, settings),
    (problem) => lineProblem(problem, nameAt(problem, settings, wanted)),
  );
  return problems;
}

/** The field a problem of the settings is about. */
function nameAt({ path: [part, index] }: Problem, settings: WantedSettings, { ownFields }: ReadSettings) {
  const at = Number(index);
  const key = part === 'settings' ? settings.settings[at]?.key : part === 'uses' ? settings.uses[at]?.key : undefined;
  if (key === undefined) return null;
  return ownFields.find((field) => field.key === key)?.label ?? { fr: key, en: key };
}
