import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { actorOf, type Context } from '../../../platform/graphql/context';
import { SheetField } from '../../fields';
import { withoutChoice } from './without-choice.queries';

/** What is demanded of who is asking, where it depends on what there is to choose: a form must not ask for what the API does not. */
@Resolver(() => SheetField)
export class SheetFieldDemandResolver {
  @FieldResolver(() => Boolean)
  async demanded(@Root() field: SheetField, @Ctx() context: Context): Promise<boolean> {
    if (!field.demanded || field.requiredBefore !== 'ALWAYS') return field.demanded;
    return (await withoutChoice(context.source.manager, actorOf(context), [field])).size === 0;
  }

  @FieldResolver(() => Boolean)
  async required(@Root() field: SheetField, @Ctx() context: Context): Promise<boolean> {
    return field.required && (await this.demanded(field, context));
  }
}
