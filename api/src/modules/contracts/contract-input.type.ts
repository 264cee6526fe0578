import { Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Day } from '../../platform/graphql/scalars';
import {
  CollectiveAgreementEnum,
  ContractModeEnum,
  ContractTypeEnum,
  type CollectiveAgreement,
  type ContractMode,
  type ContractType,
} from '../workers';
import type { EndReason, JobCategory } from './contract';
import { EndReasonEnum, JobCategoryEnum } from './contract-enums.type';

const optional = (description: string) => ({ nullable: true, description }) as const;

const VERSION_SHAPE = {
  fr: "Aucun contrat n'a cette version : renvoyez celle que vous avez lue.",
  en: 'No contract has this version: send back the one you read.',
};

/** Terms that amendments may change. */
@InputType('TermsInput')
export abstract class TermsInput {
  @Field(
    () => Int,
    optional('Minutes a week, 1 to 2880 (48 h). Not together with annualMinutes. Else WEEKLY_HOURS, HOURS_TWICE.'),
  )
  weeklyMinutes?: number | null;
  @Field(() => Int, optional('Minutes a year, 1 to 132233, which are 48 h a week. Else ANNUAL_HOURS.'))
  annualMinutes?: number | null;
  @Field(
    () => Int,
    optional('Gross hourly rate in cents of a euro, 1 to 100000. Payroll right, else FIELD_NOT_EDITABLE.'),
  )
  hourlyRateCents?: number | null;
  @Field(() => String, optional('« Qualification », at most 120 characters.'))
  qualification?: string | null;
  @Field(() => CollectiveAgreementEnum, optional('« Convention collective »'))
  collectiveAgreement?: CollectiveAgreement | null;
  @Field(() => ID, optional('The branch the work is done from; one that is not archived.'))
  establishmentId?: string | null;
}

/** What is signed. */
@InputType('ContractInput')
export abstract class ContractInput extends TermsInput {
  @Field(() => ContractTypeEnum, optional('« Type de contrat »'))
  type?: ContractType | null;
  @Field(() => ContractModeEnum, optional('Who employs; PRESTATAIRE on creation when left out.'))
  mode?: ContractMode | null;
  @Field(
    () => String,
    optional(`Who employs when it is not the agency: the customer (MANDATAIRE), the temporary-work agency (TEMP). At most 120
characters; required there, EMPLOYER_IS_AGENCY elsewhere.`),
  )
  employerName?: string | null;
  @Field(() => Day, optional('First day.'))
  startsOn?: string | null;
  @Field(() => Day, optional('Agreed last day: none of a CDI (CDI_HAS_NO_END), required of others (END_REQUIRED).'))
  endsOn?: string | null;
  @Field(() => JobCategoryEnum, optional('Decides the longest trial period of a CDI.'))
  jobCategory?: JobCategory | null;
  @Field(
    () => Day,
    optional(`Agreed last day of the trial period, without what absences add. A CDI: at most 2, 3 or 4 months by category, twice
that once renewed. A CDD: a day for each week, at most two weeks when it is of six months or less, else one month.
Else TRIAL_TOO_LONG.`),
  )
  trialEndsOn?: string | null;
  @Field(() => Boolean, optional('The trial period of a CDI was renewed; once at most.'))
  trialRenewed?: boolean | null;
}

/** A contract to make. */
@InputType('AddContractInput', {
  description: `A contract of a worker. Refused as CONTRACTS_OVERLAP when one of the same mode with the same employer runs on the
same day, as WEEK_TOO_LONG when all the worker's contracts would exceed 48 hours a week.`,
})
export class AddContractInput extends ContractInput {
  @Field(() => ID, { description: 'The worker.' })
  workerId: string;
  @Field(() => ContractTypeEnum, { description: '« Type de contrat »' })
  declare type: ContractType;
  @Field(() => Day, { description: 'First day.' })
  declare startsOn: string;
}

/** Corrections of a contract. */
@InputType('UpdateContractInput', {
  description: 'Corrections of what was signed. Absent: unchanged; null: removed, where it may be.',
})
export class UpdateContractInput extends ContractInput {
  @Field(() => ID, { description: 'The contract.' })
  id: string;
  @Min(1, { context: { message: VERSION_SHAPE } })
  @Field(() => Int, { description: 'The version the corrections were made on.' })
  version: number;
}

/** A contract and the version of it that was read. */
@InputType('ContractVersionInput', { description: 'A contract, and the version of it that was read.' })
export class ContractVersionInput {
  @Field(() => ID, { description: 'The contract.' })
  id: string;
  @Min(1, { context: { message: VERSION_SHAPE } })
  @Field(() => Int, { description: 'The version that was read.' })
  version: number;
}

/** An amendment to add. */
@InputType('AmendContractInput', {
  description: 'What a contract becomes from a day on, after the amendments there are. What is left out stays.',
})
export class AmendContractInput extends TermsInput {
  @Field(() => ID, { description: 'The contract.' })
  id: string;
  @Min(1, { context: { message: VERSION_SHAPE } })
  @Field(() => Int, { description: 'The version the amendment was made on.' })
  version: number;
  @Field(() => Day, {
    description:
      'From when: after the start and the former amendment, until the last day; a renewal the day after at most.',
  })
  effectiveOn: string;
  @Field(() => Day, optional('Renewal: the new agreed last day. Not of a CDI.'))
  endsOn?: string | null;
}

/** An amendment to take back. */
@InputType('RemoveAmendmentInput', { description: 'An amendment made by mistake.' })
export class RemoveAmendmentInput extends ContractVersionInput {
  @Field(() => ID, { description: 'The amendment.' })
  amendmentId: string;
}

/** An end. */
@InputType('EndContractInput', { description: 'When and why a contract ends.' })
export class EndContractInput extends ContractVersionInput {
  @Field(() => Day, { description: 'The last day: from the first day to the agreed end (END_AFTER_TERM).' })
  endedOn: string;
  @Field(() => EndReasonEnum, { description: 'Why. Refused as REASON_DOES_NOT_FIT when the type cannot end so.' })
  reason: EndReason;
}
