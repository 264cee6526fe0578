import type { DataSource } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { clock } from '../../platform/clock';
import { ask } from '../../test/ask';
import { reasons, type ListedError } from '../../test/ask-workers';
import { buildAgency, buildStaff, buildWorker } from '../../test/builders';

const TERMS = `{ weeklyMinutes annualMinutes hourlyRateCents hourlyRateWithheld qualification collectiveAgreement
  establishment { id } }`;
export const CONTRACT = `{ id version type mode employerName startsOn endsOn lastDay endedOn endReason state daysLeft jobCategory
  trialEndsOn trialRenewed terms ${TERMS} amendments { id effectiveOn endsOn weeklyMinutes hourlyRateCents }
  viewerCanEdit viewerCanSeePayslips payslips { nodes { id month fileName url } } }`;

/** A contract as a test sees it. */
export type ContractSeen = Record<string, unknown> & {
  id: string;
  version: number;
  terms: Record<string, unknown>;
  amendments: { id: string; effectiveOn: string }[];
  payslips: { nodes: { id: string; month: string; url: string }[] };
};

/** What changing a contract answered. */
export interface ContractAnswer {
  contract: ContractSeen | null;
  errors: ListedError[];
}

const INPUTS = {
  addContract: 'AddContractInput',
  updateContract: 'UpdateContractInput',
  amendContract: 'AmendContractInput',
  removeAmendment: 'RemoveAmendmentInput',
  endContract: 'EndContractInput',
  reopenContract: 'ContractVersionInput',
  addPayslip: 'AddPayslipInput',
} as const;

/** Changes a contract through the API; throws the code of what is refused at the top. */
export async function change(
  source: DataSource,
  actor: Actor,
  verb: keyof typeof INPUTS,
  input: object,
): Promise<ContractAnswer> {
  const document = `mutation ($input: ${INPUTS[verb]}!) {
    result: ${verb}(input: $input) { contract ${CONTRACT} errors { code message path } } }`;
  const { data, errors } = await ask(source, actor, document, { input });
  if (errors)
    throw new Error(errors.map(({ message, extensions }) => `${String(extensions['code'])} ${message}`).join());
  return data?.['result'] as ContractAnswer;
}

/** The places and codes of what was refused. */
export async function refused(answer: Promise<ContractAnswer>): Promise<string[]> {
  return reasons(await answer);
}

/** The contracts of a worker. */
export async function contractsSeen(source: DataSource, actor: Actor, workerId: string): Promise<ContractSeen[]> {
  const document = `query ($id: ID!) { worker(id: $id) { contractCount contracts { nodes ${CONTRACT} } } }`;
  const { data, errors } = await ask(source, actor, document, { id: workerId });
  if (errors)
    throw new Error(errors.map(({ message, extensions }) => `${String(extensions['code'])} ${message}`).join());
  return (data?.['worker'] as { contracts: { nodes: ContractSeen[] } }).contracts.nodes;
}

/** An agency with the module on, its manager with the payroll right, and a worker. */
export async function buildOffice(source: DataSource): Promise<{ agencyId: string; manager: Actor; workerId: string }> {
  const { id: agencyId } = await buildAgency(source, { modules: ['CONTRACTS'] });
  const manager = await buildStaff(source, agencyId, 'MANAGER', { seesPayroll: true, modules: ['CONTRACTS'] });
  const { id: workerId } = await buildWorker(source, agencyId);
  return { agencyId, manager, workerId };
}

/** Holds the clock at noon of a day until the returned function is called. */
export function holdDay(day: string): () => void {
  const { now } = clock;
  clock.now = () => new Date(`${day}T12:00:00Z`);
  return () => {
    clock.now = now;
  };
}
