import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Actor } from '../../../platform/actor';
import { transaction } from '../../../platform/database/transaction';
import { fileLink } from '../../../platform/files';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { payslipLoader } from '../contract.loaders';
import { maySeePayslips } from '../contract.policy';
import { badCursor, contractOf, pageSize } from '../contract.queries';
import { Contract, ContractPayload } from '../contract.type';
import { presentContract, type SeenContract } from '../present-contract';
import { addPayslip, removePayslip } from './keep-payslip';
import type { FiledPayslip } from './payslip.queries';
import { AddPayslipInput, PayslipConnection, type Payslip } from './payslip.type';

/** Payslips of contracts: with the payroll right only. */
@Resolver(() => Contract)
export class PayslipResolver {
  @FieldResolver(() => PayslipConnection, {
    description: 'Newest month first; none for those who may not see them (viewerCanSeePayslips).',
  })
  async payslips(
    @Root() { id }: SeenContract,
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: '1 to 100, 24 by default.' })
    first: number | null = 24,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null = null,
  ): Promise<PayslipConnection> {
    const actor = actorOf(context);
    const size = pageSize(first ?? 24);
    const all = maySeePayslips(actor) ? await payslipLoader(context).load(id) : [];
    const start = after === null ? 0 : all.findIndex(({ payslip }) => payslip.id === after) + 1;
    if (after !== null && start === 0) throw badCursor();
    const nodes = all.slice(start, start + size).map((filed) => presentPayslip(filed, actor));
    return {
      nodes,
      edges: nodes.map((node) => ({ node, cursor: node.id })),
      pageInfo: { hasNextPage: all.length > start + size, endCursor: nodes.at(-1)?.id ?? null },
    };
  }

  @Authorized<Permission>('MANAGER')
  @Mutation(() => ContractPayload, {
    description:
      'Attaches a PDF to a month of a contract, which has at most one (MONTH_TAKEN). MANAGER with the payroll right.',
  })
  addPayslip(
    @Ctx() context: Context,
    @Arg('input', () => AddPayslipInput, { description: 'The payslip.' }) input: AddPayslipInput,
  ): Promise<ContractPayload> {
    const actor = actorOf(context);
    return transaction(context.source, async (tx) => ({
      contract: presentContract(await contractOf(tx, actor, await addPayslip(tx, actor, input)), actor),
    }));
  }

  @Authorized<Permission>('MANAGER')
  @Mutation(() => ContractPayload, {
    description: 'Takes a payslip off its contract, file included. MANAGER with the payroll right.',
  })
  removePayslip(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The payslip.' }) id: string,
  ): Promise<ContractPayload> {
    const actor = actorOf(context);
    return transaction(context.source, async (tx) => ({
      contract: presentContract(await contractOf(tx, actor, await removePayslip(tx, actor, id)), actor),
    }));
  }
}

function presentPayslip({ payslip, file }: FiledPayslip, actor: Actor): Payslip {
  const { id, month, addedAt } = payslip;
  const { name: fileName, sizeBytes } = file;
  return { id, month: month.slice(0, 7), addedAt, fileName, sizeBytes, url: fileLink(actor, file.id) };
}
