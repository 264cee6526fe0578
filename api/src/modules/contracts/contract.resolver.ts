import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Actor } from '../../platform/actor';
import { transaction, type Tx } from '../../platform/database/transaction';
import { actorOf, type Context } from '../../platform/graphql/context';
import type { Permission } from '../../platform/graphql/permission';
import { amendContract, removeAmendment } from './amend-contract';
import {
  AddContractInput,
  AmendContractInput,
  ContractVersionInput,
  EndContractInput,
  RemoveAmendmentInput,
  UpdateContractInput,
} from './contract-input.type';
import { contractOf, contractsEnding } from './contract.queries';
import { Contract, ContractConnection, ContractPayload, RemoveContractPayload } from './contract.type';
import { endContract, removeContract, reopenContract } from './end-contract';
import { presentContract, presentPage } from './present-contract';
import { addContract, updateContract } from './save-contract';
import type { ContractChain } from './terms.rules';

/** Reads and changes contracts. */
@Resolver()
export class ContractResolver {
  @Authorized<Permission>('READER', 'contracts:read')
  @Query(() => Contract, { description: 'One contract. READER, contracts:read.' })
  async contract(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The contract.' }) id: string,
  ): Promise<Contract> {
    const actor = actorOf(context);
    return presentContract(await contractOf(context.source.manager, actor, id), actor);
  }

  @Authorized<Permission>('READER', 'contracts:read')
  @Query(() => ContractConnection, {
    description: 'Contracts whose last day is near, soonest first, today included. READER, contracts:read.',
  })
  async contractsEnding(
    @Ctx() context: Context,
    @Arg('withinDays', () => Int, { nullable: true, defaultValue: 30, description: '0 to 366 days, 30 by default.' })
    withinDays: number | null = 30,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: '1 to 100, 50 by default.' })
    first: number | null = 50,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null = null,
  ): Promise<ContractConnection> {
    const actor = actorOf(context);
    const request = { withinDays: withinDays ?? 30, first: first ?? 50, after };
    return presentPage(await contractsEnding(context.source.manager, actor, request), actor);
  }

  @Authorized<Permission>('MANAGER', 'contracts:write')
  @Mutation(() => ContractPayload, { description: 'Makes a contract of a worker. MANAGER, contracts:write.' })
  addContract(
    @Ctx() context: Context,
    @Arg('input', () => AddContractInput, { description: 'The contract.' }) input: AddContractInput,
  ): Promise<ContractPayload> {
    return changed(context, addContract, input);
  }

  @Authorized<Permission>('MANAGER', 'contracts:write')
  @Mutation(() => ContractPayload, {
    description: `Corrects what was signed. Refused: STALE_VERSION, AMENDMENTS_DO_NOT_FIT, END_DOES_NOT_FIT, and as on creation.
MANAGER, contracts:write.`,
  })
  updateContract(
    @Ctx() context: Context,
    @Arg('input', () => UpdateContractInput, { description: 'The corrections.' }) input: UpdateContractInput,
  ): Promise<ContractPayload> {
    return changed(context, updateContract, input);
  }

  @Authorized<Permission>('MANAGER', 'contracts:write')
  @Mutation(() => ContractPayload, { description: 'Adds an amendment. MANAGER, contracts:write.' })
  amendContract(
    @Ctx() context: Context,
    @Arg('input', () => AmendContractInput, { description: 'The amendment.' }) input: AmendContractInput,
  ): Promise<ContractPayload> {
    return changed(context, amendContract, input);
  }

  @Authorized<Permission>('MANAGER', 'contracts:write')
  @Mutation(() => ContractPayload, { description: 'Takes back an amendment. MANAGER, contracts:write.' })
  removeAmendment(
    @Ctx() context: Context,
    @Arg('input', () => RemoveAmendmentInput, { description: 'The amendment.' }) input: RemoveAmendmentInput,
  ): Promise<ContractPayload> {
    return changed(context, removeAmendment, input);
  }

  @Authorized<Permission>('MANAGER', 'contracts:write')
  @Mutation(() => ContractPayload, { description: 'Ends a contract, or corrects its end. MANAGER, contracts:write.' })
  endContract(
    @Ctx() context: Context,
    @Arg('input', () => EndContractInput, { description: 'When and why.' }) input: EndContractInput,
  ): Promise<ContractPayload> {
    return changed(context, endContract, input);
  }

  @Authorized<Permission>('MANAGER', 'contracts:write')
  @Mutation(() => ContractPayload, {
    description: 'Takes back the end of a contract: it runs as was agreed. MANAGER, contracts:write.',
  })
  reopenContract(
    @Ctx() context: Context,
    @Arg('input', () => ContractVersionInput, { description: 'The contract.' }) input: ContractVersionInput,
  ): Promise<ContractPayload> {
    return changed(context, reopenContract, input);
  }

  @Authorized<Permission>('MANAGER', 'contracts:write')
  @Mutation(() => RemoveContractPayload, {
    description: 'Deletes a contract made by mistake. Refused with payslips: HAS_PAYSLIPS. MANAGER, contracts:write.',
  })
  async removeContract(
    @Ctx() context: Context,
    @Arg('input', () => ContractVersionInput, { description: 'The contract.' }) input: ContractVersionInput,
  ): Promise<RemoveContractPayload> {
    await transaction(context.source, (tx) => removeContract(tx, actorOf(context), input));
    return { removedId: input.id };
  }
}

async function changed<Input>(
  context: Context,
  command: (tx: Tx, actor: Actor, input: Input) => Promise<ContractChain>,
  input: Input,
): Promise<ContractPayload> {
  const actor = actorOf(context);
  const chain = await transaction(context.source, (tx) => command(tx, actor, input));
  return { contract: presentContract(chain, actor) };
}
