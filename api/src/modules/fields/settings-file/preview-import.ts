import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { transaction } from '../../../platform/database/transaction';
import type { FieldSettingChange } from '../settings/field-settings.type';
import { versionNow } from '../settings/field-settings.queries';
import { importSettings } from './import-settings';

/** What a file would change, and the version of the settings that was found out on. */
interface ImportPreview {
  previewedVersion: number;
  changes: FieldSettingChange[];
}

/**
 * Takes a file over as `importSettings` does, and undoes it: a preview that went another way would sooner or later promise
 * what the import refuses.
 */
export async function previewImport(source: DataSource, actor: Actor, file: string): Promise<ImportPreview> {
  try {
    return await transaction(source, async (tx) => {
      const previewedVersion = await versionNow(tx, actor.agencyId);
      const { changes } = await importSettings(tx, actor, { file, version: previewedVersion });
      throw new Undone({ previewedVersion, changes });
    });
  } catch (error) {
    if (error instanceof Undone) return error.preview;
    throw error;
  }
}

/** Thrown to undo all that a preview wrote. */
class Undone extends Error {
  constructor(readonly preview: ImportPreview) {
    super('undone');
  }
}
