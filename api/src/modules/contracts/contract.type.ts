import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../platform/graphql/page-info.type';
import { DateTime, Day } from '../../platform/graphql/scalars';
import { Payload } from '../../platform/graphql/user-error.type';
import {
  CollectiveAgreementEnum,
  ContractModeEnum,
  ContractTypeEnum,
  type CollectiveAgreement,
  type ContractMode,
  type ContractType,
} from '../workers';
import type { ContractState, EndReason, JobCategory } from './contract';
import { ContractStateEnum, EndReasonEnum, JobCategoryEnum } from './contract-enums.type';

const optional = (description: string) => ({ nullable: true, description }) as const;

/** Terms as one actor sees them. */
@ObjectType('ContractTerms', { description: 'What a contract says on a day.', simpleResolvers: true })
export class ContractTerms {
  @Field(() => Int, optional('Minutes a week.'))
  weeklyMinutes: number | null;
  @Field(() => Int, optional('Minutes a year, when they are counted so.'))
  annualMinutes: number | null;
  @Field(() => Int, optional('Gross hourly rate in cents of a euro; null when withheld.'))
  hourlyRateCents: number | null;
  @Field(() => Boolean, { description: 'There is an hourly rate, and the viewer may not see it.' })
  hourlyRateWithheld: boolean;
  @Field(() => String, optional('« Qualification »'))
  qualification: string | null;
  @Field(() => CollectiveAgreementEnum, optional('« Convention collective »'))
  collectiveAgreement: CollectiveAgreement | null;
  /** See `ContractFieldsResolver` for the establishment. */
  establishmentId: string | null;
}

/** An amendment as one actor sees it. */
@ObjectType('ContractAmendment', {
  description: '« Avenant »: what the terms become from a day on; null: as before.',
  simpleResolvers: true,
})
export class ContractAmendment extends ContractTerms {
  @Field(() => ID, { description: 'UUID, stable.' })
  id: string;
  @Field(() => Day, { description: 'From when.' })
  effectiveOn: string;
  @Field(() => Day, optional('Renewal: the new agreed last day.'))
  endsOn: string | null;
}

/** A contract as one actor sees it. */
@ObjectType('Contract', { description: 'An employment contract of a worker.', simpleResolvers: true })
export class Contract {
  @Field(() => ID, { description: 'UUID, stable.' })
  id: string;
  @Field(() => ID, { description: 'The worker.' })
  workerId: string;
  @Field(() => Int, { description: 'Sent back with changes; rises by one with each, amendments included.' })
  version: number;
  @Field(() => ContractTypeEnum, { description: '« Type de contrat »' })
  type: ContractType;
  @Field(() => ContractModeEnum, { description: 'Who employs.' })
  mode: ContractMode;
  @Field(() => String, optional('Who employs when it is not the agency.'))
  employerName: string | null;
  @Field(() => Day, { description: 'First day.' })
  startsOn: string;
  @Field(() => Day, optional('Agreed last day as signed; see lastDay.'))
  endsOn: string | null;
  @Field(() => Day, optional('The last day as it is now: with renewals, and when somebody ended it. Null: open.'))
  lastDay: string | null;
  @Field(() => Day, optional('The last day somebody gave it; null: it was not ended.'))
  endedOn: string | null;
  @Field(() => EndReasonEnum, optional('Why it was ended; END_OF_TERM when it reached its agreed end.'))
  endReason: EndReason | null;
  @Field(() => ContractStateEnum, { description: 'Where it stands today.' })
  state: ContractState;
  @Field(() => Int, optional('Days from today to its last day, 0 on it; null unless it runs and has one.'))
  daysLeft: number | null;
  @Field(() => JobCategoryEnum, optional('Category, for the trial period.'))
  jobCategory: JobCategory | null;
  @Field(() => Day, optional('Agreed last day of the trial period.'))
  trialEndsOn: string | null;
  @Field(() => Boolean, { description: 'The trial period was renewed.' })
  trialRenewed: boolean;
  @Field(() => ContractTerms, { description: 'What was signed.' })
  signedTerms: ContractTerms;
  @Field(() => [ContractAmendment], { description: 'Earliest first.' })
  amendments: ContractAmendment[];
  @Field(() => DateTime, { description: 'When it was entered.' })
  createdAt: Date;
  @Field(() => Boolean, { description: 'May the viewer change it? Never with the module CONTRACTS off.' })
  viewerCanEdit: boolean;
  @Field(() => Boolean, { description: 'May the viewer see its payslips?' })
  viewerCanSeePayslips: boolean;
}

/** A contract at a place in a list. */
@ObjectType('ContractEdge', { description: 'A contract and its place in the list.', simpleResolvers: true })
export class ContractEdge {
  @Field(() => Contract, { description: 'The contract.' })
  node: Contract;
  @Field(() => String, { description: 'Sent as `after`, the list goes on after this contract.' })
  cursor: string;
}

/** A page of contracts. */
@ObjectType('ContractConnection', { description: 'A page of contracts.', simpleResolvers: true })
export class ContractConnection {
  @Field(() => [Contract], { description: 'The contracts of the page, in order.' })
  nodes: Contract[];
  @Field(() => [ContractEdge], { description: 'The same, each with a cursor.' })
  edges: ContractEdge[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;
}

/** What changing a contract gives. */
@ObjectType('ContractPayload', { description: 'What changing a contract gives.', simpleResolvers: true })
export class ContractPayload extends Payload {
  @Field(() => Contract, { nullable: true, description: 'The contract after it; null when refused.' })
  contract?: Contract | null;
}

/** What deleting a contract gives. */
@ObjectType('RemoveContractPayload', { description: 'A deleted contract.', simpleResolvers: true })
export class RemoveContractPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The contract that is gone; null when refused.' })
  removedId?: string | null;
}
