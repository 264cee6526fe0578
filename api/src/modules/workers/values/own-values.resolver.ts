import { Arg, Authorized, Ctx, Extensions, Int, Query, Resolver } from 'type-graphql';
import { actorOf, type Context } from '../../../platform/graphql/context';
import { ONCE, type Surcharged } from '../../../platform/graphql/cost';
import type { Permission } from '../../../platform/graphql/permission';
import { OwnFieldTypeInput } from '../../fields';
import { countHoldingOption } from './holding-option.queries';
import { typeChangeOf } from './type-change.queries';
import { OwnFieldTypeChange } from './type-change.type';

/** It reads every value of a field. */
const READ_ONCE: Surcharged = { surcharge: () => ONCE };

/** What sheets hold of the agency's own fields, for who changes the field settings. */
@Resolver()
export class OwnValuesResolver {
  @Authorized<Permission>('ADMIN')
  @Extensions(READ_ONCE)
  @Query(() => Int, {
    description: `How many sheets, active or not, hold this option: what merging it would change. At most once per
operation. ADMIN.`,
  })
  sheetsHoldingOption(
    @Ctx() context: Context,
    @Arg('key', () => String, { description: 'The key of an own field; NOT_FOUND for any other.' }) key: string,
    @Arg('option', () => String, { description: 'The key of the option; one the field does not have: 0.' })
    option: string,
  ): Promise<number> {
    return countHoldingOption(context.source.manager, actorOf(context), { key, option });
  }

  @Authorized<Permission>('ADMIN')
  @Extensions(READ_ONCE)
  @Query(() => OwnFieldTypeChange, {
    description: `What another type would make of the values of an own field, before it happens: how many fit, how many would
be lost, and some of these. Nothing is changed. At most once per operation. ADMIN.`,
  })
  ownFieldTypeChange(
    @Ctx() context: Context,
    @Arg('input', () => OwnFieldTypeInput, { description: 'Which field, which type.' }) input: OwnFieldTypeInput,
  ): Promise<OwnFieldTypeChange> {
    return typeChangeOf(context.source.manager, actorOf(context), input);
  }
}
