import DataLoader from 'dataloader';
import { actorOf, loader, type Context } from '../../platform/graphql/context';
import { establishmentsById, type EstablishmentRow } from '../identity';
import { workerNames } from '../workers';
import { contractCounts, contractsOfWorkers } from './contract.queries';
import { payslipsOf, type FiledPayslip } from './payslips/payslip.queries';
import type { ContractChain } from './terms.rules';

/** Contracts by worker, newest first. */
export function contractLoader(context: Context): DataLoader<string, ContractChain[]> {
  return loader(
    context,
    'contracts.ofWorkers',
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const chains = await contractsOfWorkers(context.source.manager, actorOf(context), ids);
        return ids.map((id) => chains.filter(({ contract }) => contract.workerId === id));
      }),
  );
}

/** How many contracts a worker has. */
export function contractCountLoader(context: Context): DataLoader<string, number> {
  return byId(context, 'contracts.counts', contractCounts, 0);
}

/** Workers' names by id. */
export function workerNameLoader(context: Context): DataLoader<string, string> {
  return byId(context, 'contracts.workerNames', workerNames, '');
}

/** Establishments by id. */
export function establishmentLoader(context: Context): DataLoader<string, EstablishmentRow | null> {
  return byId<EstablishmentRow | null>(context, 'contracts.establishments', establishmentsById, null);
}

/** Payslips by contract, newest month first. */
export function payslipLoader(context: Context): DataLoader<string, FiledPayslip[]> {
  return byId<FiledPayslip[]>(context, 'contracts.payslips', payslipsOf, []);
}

function byId<Row>(
  context: Context,
  name: string,
  read: (
    db: Context['source']['manager'],
    actor: ReturnType<typeof actorOf>,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, Row>>,
  absent: Row,
): DataLoader<string, Row> {
  return loader(
    context,
    name,
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await read(context.source.manager, actorOf(context), ids);
        return ids.map((id) => rows.get(id) ?? absent);
      }),
  );
}
