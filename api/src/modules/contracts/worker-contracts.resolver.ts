import { Arg, Authorized, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { actorOf, type Context } from '../../platform/graphql/context';
import type { Permission } from '../../platform/graphql/permission';
import { Worker, type LoadedWorker } from '../workers';
import { contractCountLoader, contractLoader } from './contract.loaders';
import { mayEditContracts } from './contract.policy';
import { badCursor, pageSize } from './contract.queries';
import { ContractConnection } from './contract.type';
import { presentPage } from './present-contract';

/** Contracts on a worker's sheet. */
@Resolver(() => Worker)
export class WorkerContractsResolver {
  @Authorized<Permission>('READER', 'contracts:read')
  @FieldResolver(() => ContractConnection, {
    description: "The worker's contracts, those that start last first. READER, contracts:read.",
  })
  async contracts(
    @Root() { id }: LoadedWorker,
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: '1 to 100, 20 by default.' })
    first: number | null = 20,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null = null,
  ): Promise<ContractConnection> {
    const size = pageSize(first ?? 20);
    const all = await contractLoader(context).load(id);
    const start = after === null ? 0 : all.findIndex(({ contract }) => contract.id === after) + 1;
    if (after !== null && start === 0) throw badCursor();
    const page = { chains: all.slice(start, start + size), hasNextPage: all.length > start + size };
    return presentPage(page, actorOf(context));
  }

  @Authorized<Permission>('READER', 'contracts:read')
  @FieldResolver(() => Int, { description: 'How many contracts the worker has. READER, contracts:read.' })
  contractCount(@Root() { id }: LoadedWorker, @Ctx() context: Context): Promise<number> {
    return contractCountLoader(context).load(id);
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer add a contract? Never with the module CONTRACTS off.' })
  viewerCanAddContract(@Ctx() context: Context): boolean {
    return mayEditContracts(actorOf(context));
  }
}
