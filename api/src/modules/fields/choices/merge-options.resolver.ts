import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { answerWithField } from '../own-fields/answer-with-field';
import { OwnFieldPayload } from '../own-fields/own-field.type';
import { mergeOptions } from './merge-options';
import { MergeOptionsInput } from './merge-options.type';

/** Makes two options of an own field one. */
@Resolver()
export class MergeOptionsResolver {
  @Authorized<Permission>('ADMIN')
  @Mutation(() => OwnFieldPayload, {
    description: `Merges two options of an own field, archived or not: sheets that hold the first hold the second, each a new
version with its history. sheetsHoldingOption tells how many. ADMIN.`,
  })
  mergeOptions(
    @Ctx() context: Context,
    @Arg('input', () => MergeOptionsInput, { description: 'Which two.' }) input: MergeOptionsInput,
  ): Promise<OwnFieldPayload> {
    return answerWithField(context, async (tx, actor) => ({
      key: input.key,
      set: await mergeOptions(tx, actor, input),
    }));
  }
}
