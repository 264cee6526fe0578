import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { answerWithField } from '../own-fields/answer-with-field';
import { OwnFieldPayload } from '../own-fields/own-field.type';
import { changeOwnFieldType } from './change-own-field-type';
import { ChangeOwnFieldTypeInput } from './type-change.type';

/** Changes types of own fields. */
@Resolver()
export class TypeChangeResolver {
  @Authorized<Permission>('ADMIN')
  @Mutation(() => OwnFieldPayload, {
    description: `Changes the type of an own field with all its values, after ownFieldTypeChange showed what becomes of them;
what does not fit is taken off the sheets and stays readable in their history. What the new type cannot have (limits,
unique, searchable) goes. Also refused: SENSITIVE_VALUES_LOST. ADMIN.`,
  })
  changeOwnFieldType(
    @Ctx() context: Context,
    @Arg('input', () => ChangeOwnFieldTypeInput, { description: 'The type, as it was shown.' })
    input: ChangeOwnFieldTypeInput,
  ): Promise<OwnFieldPayload> {
    return answerWithField(context, async (tx, actor) => ({
      key: input.key,
      set: await changeOwnFieldType(tx, actor, input),
    }));
  }
}
