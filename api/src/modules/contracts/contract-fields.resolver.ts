import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { today } from '../../platform/formats/calendar';
import { actorOf, type Context } from '../../platform/graphql/context';
import { Day } from '../../platform/graphql/scalars';
import { Establishment } from '../identity';
import { establishmentLoader, workerNameLoader } from './contract.loaders';
import { Contract, ContractTerms } from './contract.type';
import { presentTerms, type SeenContract } from './present-contract';
import { dayWithin, termsOn } from './terms.rules';

/** What of a contract is computed only when asked for. */
@Resolver(() => Contract)
export class ContractFieldsResolver {
  @FieldResolver(() => String, { description: '« Mme Claire DUPONT »' })
  workerName(@Root() { workerId }: SeenContract, @Ctx() context: Context): Promise<string> {
    return workerNameLoader(context).load(workerId);
  }

  @FieldResolver(() => ContractTerms, {
    description:
      'What the contract says on a day, amendments included; before its start as signed, after its end as last.',
  })
  terms(
    @Root() { chain }: SeenContract,
    @Ctx() context: Context,
    @Arg('on', () => Day, { nullable: true, description: 'The day; today when left out.' })
    on: string | null = null,
  ): ContractTerms {
    const day = dayWithin(chain.contract, on ?? today());
    return presentTerms(termsOn(chain, day), actorOf(context));
  }
}

/** The branch terms name. */
@Resolver(() => ContractTerms)
export class ContractTermsResolver {
  @FieldResolver(() => Establishment, { nullable: true, description: 'The branch the work is done from.' })
  async establishment(
    @Root() { establishmentId }: ContractTerms,
    @Ctx() context: Context,
  ): Promise<Establishment | null> {
    return establishmentId === null ? null : establishmentLoader(context).load(establishmentId);
  }
}
