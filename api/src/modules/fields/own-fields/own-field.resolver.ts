import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { FieldSettingChange } from '../settings/field-settings.type';
import { answerWithField } from './answer-with-field';
import { archiveOwnField, restoreOwnField } from './archive-own-field';
import { createOwnField } from './create-own-field';
import { OwnFieldChangesInput, OwnFieldInput, OwnFieldPayload } from './own-field.type';
import { updateOwnField } from './update-own-field';

const KEY = { description: 'The key of an own field; NOT_FOUND for any other.' };

/** What every answer but the refusal of a late change leaves out. */
@Resolver(() => OwnFieldPayload)
export class OwnFieldPayloadResolver {
  @FieldResolver(() => [FieldSettingChange], {
    description:
      'When errors has STALE_VERSION: what was changed of the field since the version sent, oldest first. Else empty.',
  })
  theirChanges(@Root() payload: OwnFieldPayload): FieldSettingChange[] {
    return payload.theirChanges ?? [];
  }
}

/** Changes the agency's own fields. */
@Resolver()
export class OwnFieldResolver {
  @Authorized<Permission>('ADMIN')
  @Mutation(() => OwnFieldPayload, { description: "Adds a field to the agency's sheets; at most 200. ADMIN." })
  createOwnField(
    @Ctx() context: Context,
    @Arg('input', () => OwnFieldInput, { description: 'The field.' }) input: OwnFieldInput,
  ): Promise<OwnFieldPayload> {
    const { section, unique, searchable, sensitive, ...facts } = input;
    const flags = { unique: unique ?? false, searchable: searchable ?? false, sensitive: sensitive ?? false };
    return answerWithField(context, async (tx, actor) =>
      createOwnField(tx, actor, { ...facts, ...flags, section: section ?? 'OTHER', options: input.options ?? [] }),
    );
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => OwnFieldPayload, { description: 'Changes an own field, archived or not. ADMIN.' })
  updateOwnField(
    @Ctx() context: Context,
    @Arg('key', () => String, KEY) key: string,
    @Arg('input', () => OwnFieldChangesInput, { description: 'What changes.' }) input: OwnFieldChangesInput,
  ): Promise<OwnFieldPayload> {
    const { version, ...facts } = input;
    return answerWithField(context, async (tx, actor) => ({
      key,
      set: await updateOwnField(tx, actor, { key, version, facts }),
    }));
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => OwnFieldPayload, { description: 'Takes an own field off every sheet; its values are kept. ADMIN.' })
  archiveOwnField(@Ctx() context: Context, @Arg('key', () => String, KEY) key: string): Promise<OwnFieldPayload> {
    return answerWithField(context, async (tx, actor) => ({ key, set: await archiveOwnField(tx, actor, key) }));
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => OwnFieldPayload, { description: 'Puts an archived own field back, with its values. ADMIN.' })
  restoreOwnField(@Ctx() context: Context, @Arg('key', () => String, KEY) key: string): Promise<OwnFieldPayload> {
    return answerWithField(context, async (tx, actor) => ({ key, set: await restoreOwnField(tx, actor, key) }));
  }
}
