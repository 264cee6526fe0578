import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import { actorOf, loader, type Context } from '../../../platform/graphql/context';
import { Day } from '../../../platform/graphql/scalars';
import type { CollectiveAgreement, ContractMode, ContractType } from '../worker';
import { CollectiveAgreementEnum, ContractModeEnum, ContractTypeEnum } from '../worker-enums.type';
import type { LoadedWorker } from '../worker-row';
import { Worker } from '../worker.type';
import { contractPartsOf, type ContractPart } from './contract-part';

const optional = (description: string) =>
  ({
    nullable: true,
    description: `${description} As typed, or of the contract in force today with CONTRACTS.`,
  }) as const;

/** The part « Contrat de travail » of a sheet. */
@Resolver(() => Worker)
export class ContractPartResolver {
  @FieldResolver(() => ContractTypeEnum, optional('« Type de contrat ».'))
  async contractType(@Root() worker: LoadedWorker, @Ctx() context: Context): Promise<ContractType | null> {
    return (await partOf(worker, context)).contractType;
  }

  @FieldResolver(() => ContractModeEnum, optional('Who employs.'))
  async contractMode(@Root() worker: LoadedWorker, @Ctx() context: Context): Promise<ContractMode | null> {
    return (await partOf(worker, context)).contractMode;
  }

  @FieldResolver(() => Day, optional('First day of the contract.'))
  async contractStart(@Root() worker: LoadedWorker, @Ctx() context: Context): Promise<string | null> {
    return (await partOf(worker, context)).contractStart;
  }

  @FieldResolver(() => Day, optional('Last day of the contract.'))
  async contractEnd(@Root() worker: LoadedWorker, @Ctx() context: Context): Promise<string | null> {
    return (await partOf(worker, context)).contractEnd;
  }

  @FieldResolver(() => Day, optional('Last day of the trial period.'))
  async trialPeriodEnd(@Root() worker: LoadedWorker, @Ctx() context: Context): Promise<string | null> {
    return (await partOf(worker, context)).trialPeriodEnd;
  }

  @FieldResolver(() => Float, optional('Hours a week.'))
  async weeklyHours(@Root() worker: LoadedWorker, @Ctx() context: Context): Promise<number | null> {
    return (await partOf(worker, context)).weeklyHours;
  }

  @FieldResolver(() => String, optional('« Qualification ».'))
  async qualification(@Root() worker: LoadedWorker, @Ctx() context: Context): Promise<string | null> {
    return (await partOf(worker, context)).qualification;
  }

  @FieldResolver(() => CollectiveAgreementEnum, optional('« Convention collective ».'))
  async collectiveAgreement(
    @Root() worker: LoadedWorker,
    @Ctx() context: Context,
  ): Promise<CollectiveAgreement | null> {
    return (await partOf(worker, context)).collectiveAgreement;
  }
}

function partOf(worker: LoadedWorker, context: Context): Promise<ContractPart> {
  const parts = loader(
    context,
    'workers.contractParts',
    () =>
      new DataLoader((workers: readonly LoadedWorker[]) =>
        contractPartsOf(context.source.manager, actorOf(context), workers),
      ),
  );
  return parts.load(worker);
}
