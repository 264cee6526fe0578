import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { transaction } from '../../../platform/database/transaction';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { SheetKindEnum, WorkerNatureEnum } from '../field-enums.type';
import { saveFieldSections } from '../sections/save-field-sections';
import { FieldSection, presentSection, SaveFieldSectionsInput } from '../sections/field-section.type';
import { presentSheet } from '../present-field';
import { SheetField } from '../sheet-field.type';
import type { SheetKind, WorkerNature } from '../sheet';
import { fieldsOf } from './field-settings.queries';
import {
  FieldSettingChange,
  FieldSettings,
  SaveFieldSettingsInput,
  SaveFieldSettingsPayload,
} from './field-settings.type';
import { presentSettings } from './present-settings';
import { saveFieldSettings } from './save-field-settings';

/** What a refused save leaves out. */
@Resolver(() => SaveFieldSettingsPayload)
export class SaveFieldSettingsPayloadResolver {
  @FieldResolver(() => [FieldSettingChange], {
    description: 'When errors has STALE_VERSION: what was changed since the version sent, oldest first. Else empty.',
  })
  theirChanges(@Root() payload: SaveFieldSettingsPayload): FieldSettingChange[] {
    return payload.theirChanges ?? [];
  }
}

/** Reads and saves which fields a sheet has. */
@Resolver()
export class FieldSettingsResolver {
  @Authorized<Permission>('READER', 'workers:read')
  @Query(() => FieldSettings, { description: 'All fields of the agency and how each kind of sheet uses them.' })
  async fieldSettings(@Ctx() context: Context): Promise<FieldSettings> {
    const [db, actor] = [context.source.manager, actorOf(context)];
    return presentSettings(db, actor, await fieldsOf(db, actor.agencyId));
  }

  @Authorized<Permission>('READER', 'workers:read')
  @Query(() => [SheetField], {
    description: 'What a sheet of this kind and nature has for who is asking: the visible fields, in order.',
  })
  async sheetFields(
    @Ctx() context: Context,
    @Arg('sheetKind', () => SheetKindEnum, { description: 'The kind of sheet.' }) sheetKind: SheetKind,
    @Arg('nature', () => WorkerNatureEnum, { description: 'The nature of the worker.' }) nature: WorkerNature,
  ): Promise<SheetField[]> {
    const actor = actorOf(context);
    return presentSheet(await fieldsOf(context.source.manager, actor.agencyId), { sheetKind, nature }, actor);
  }

  @Authorized<Permission>('READER', 'workers:read')
  @Query(() => [FieldSection], { description: 'The sections of a sheet by tab, in order, without archived ones.' })
  async sheetSections(@Ctx() context: Context): Promise<FieldSection[]> {
    const { agencyId, language } = actorOf(context);
    const { sections } = await fieldsOf(context.source.manager, agencyId);
    return sections.filter(({ archivedAt }) => archivedAt === null).map((section) => presentSection(section, language));
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => SaveFieldSettingsPayload, {
    description: 'Saves changes of the field settings, all or none. ADMIN.',
  })
  saveFieldSettings(
    @Ctx() context: Context,
    @Arg('input', () => SaveFieldSettingsInput, { description: 'What changes.' }) input: SaveFieldSettingsInput,
  ): Promise<SaveFieldSettingsPayload> {
    const actor = actorOf(context);
    const { version, settings, uses, order } = input;
    const asked = { version, settings: settings ?? [], uses: uses ?? [], order: order ?? [] };
    return transaction(context.source, async (tx) => ({
      fieldSettings: await presentSettings(tx, actor, await saveFieldSettings(tx, actor, asked)),
    }));
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => SaveFieldSettingsPayload, {
    description: 'Saves the sections of both tabs: names, order, columns, new ones, archived ones; all or none. ADMIN.',
  })
  saveFieldSections(
    @Ctx() context: Context,
    @Arg('input', () => SaveFieldSectionsInput, { description: 'All sections.' }) input: SaveFieldSectionsInput,
  ): Promise<SaveFieldSettingsPayload> {
    const actor = actorOf(context);
    return transaction(context.source, async (tx) => ({
      fieldSettings: await presentSettings(tx, actor, await saveFieldSections(tx, actor, input)),
    }));
  }
}
