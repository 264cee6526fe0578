import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { transaction } from '../../../platform/database/transaction';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { fieldsOf } from '../settings/field-settings.queries';
import { FieldSettingChange } from '../settings/field-settings.type';
import { presentSettings } from '../settings/present-settings';
import { importSettings } from './import-settings';
import { previewImport } from './preview-import';
import { ImportFieldSettingsInput, ImportFieldSettingsPayload } from './settings-file.type';
import { settingsInFile } from './write-settings-file';

/** What some refusals of a file leave out. */
@Resolver(() => ImportFieldSettingsPayload)
export class ImportFieldSettingsPayloadResolver {
  @FieldResolver(() => [FieldSettingChange], {
    description: 'What it changes, oldest first, at most 500; of a refused file, what the other lines would change.',
  })
  changes(@Root() payload: ImportFieldSettingsPayload): FieldSettingChange[] {
    return payload.changes ?? [];
  }
}

/** Hands a set-up of fields from one agency to another. */
@Resolver()
export class SettingsFileResolver {
  @Authorized<Permission>('ADMIN')
  @Query(() => String, {
    description: `The agency's sections, own fields and settings of fields as a file (JSON) that importFieldSettings takes,
in this agency or another; what is archived and the values of sheets are not in it. ADMIN.`,
  })
  async fieldSettingsFile(@Ctx() context: Context): Promise<string> {
    const set = await fieldsOf(context.source.manager, actorOf(context).agencyId);
    return JSON.stringify(settingsInFile(set), null, 1);
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => ImportFieldSettingsPayload, {
    description: `Takes over the set-up in a file, all or nothing: what it names is added or changed, what it does not name
stays. ADMIN.`,
  })
  async importFieldSettings(
    @Ctx() context: Context,
    @Arg('input', () => ImportFieldSettingsInput, { description: 'The file.' }) input: ImportFieldSettingsInput,
  ): Promise<ImportFieldSettingsPayload> {
    const actor = actorOf(context);
    const { file, preview, version } = input;
    if (preview) return previewImport(context.source, actor, file);
    return transaction(context.source, async (tx) => {
      const { set, changes } = await importSettings(tx, actor, { file, version: version ?? null });
      return { fieldSettings: await presentSettings(tx, actor, set), changes };
    });
  }
}
