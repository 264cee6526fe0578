import { Min } from 'class-validator';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { Language as LanguageValue } from '../../../platform/errors/localized';
import { FieldValues, type FieldValuesInput } from '../../../platform/graphql/scalars';
import { SheetKindEnum, WorkerNatureEnum, type SheetKind, type WorkerNature } from '../../fields';
import { Language } from '../../identity';
import { SheetFields } from '../sheet-fields.type';
import type { CollectiveAgreement, ContractMode, ContractType, WorkerStatus } from '../worker';
import { CollectiveAgreementEnum, ContractModeEnum, ContractTypeEnum, WorkerStatusEnum } from '../worker-enums.type';
import { AddressInput } from '../worker.type';

const VERSION_SHAPE = {
  fr: "Aucune fiche n'a cette version : renvoyez celle que vous avez lue.",
  en: 'No sheet has this version: send back the one you read.',
};

const optional = (description: string) => ({ nullable: true, description }) as const;

/** What the contract part of the sheet takes. */
const BY_HAND = 'FILLED_BY_MODULE with the module CONTRACTS on.';

const RULES = `Absent: unchanged (on creation: the field's default). null: emptied. Texts are cleaned; days are YYYY-MM-DD or
31/12/1990; phones as typed or E.164. A field that is not on this sheet can only be emptied (else FIELD_NOT_ON_SHEET), one
the actor may not change is refused (FIELD_NOT_EDITABLE), and so is an option not offered with the answer it depends on
(OPTION_NOT_OFFERED). What is on the sheet is decided by the values it would have. Error paths: ["lastName"], ["mainAddress", "city"], ["ownFields", "diploma"].`;

/** What creation and change of a sheet share. */
@InputType('SheetInput')
export abstract class SheetInput extends SheetFields {
  @Field(() => WorkerNatureEnum, optional('What the worker is to the agency.'))
  nature?: WorkerNature | null;
  @Field(() => WorkerStatusEnum, optional('« Situation »'))
  status?: WorkerStatus | null;
  @Field(() => String, optional('Name in use, at most 80 characters.'))
  lastName?: string | null;
  @Field(
    () => ID,
    optional('« Géré par »: on creation by default who creates, when staff. Not a deactivated colleague.'),
  )
  managerId?: string | null;
  @Field(() => ID, optional('A branch that is not archived.'))
  establishmentId?: string | null;
  @Field(() => [ID], optional('All the sectors: they replace those that are there.'))
  sectorIds?: string[] | null;
  @Field(() => Language, optional('The language of messages to the worker.'))
  language?: LanguageValue | null;
  @Field(() => AddressInput, optional('Where the worker lives.'))
  mainAddress?: AddressInput | null;
  @Field(() => AddressInput, optional('Another address.'))
  secondaryAddress?: AddressInput | null;
  @Field(() => AddressInput, optional('Where invoices go.'))
  billingAddress?: AddressInput | null;
  @Field(() => String, optional('Day of birth.'))
  birthDate?: string | null;
  @Field(() => String, optional('Last day of the residence permit.'))
  residencePermitExpiry?: string | null;
  @Field(() => ContractTypeEnum, optional(`« Type de contrat ». ${BY_HAND}`))
  contractType?: ContractType | null;
  @Field(() => ContractModeEnum, optional(`« Mode ». ${BY_HAND}`))
  contractMode?: ContractMode | null;
  @Field(() => String, optional(`First day of the contract. ${BY_HAND}`))
  contractStart?: string | null;
  @Field(() => String, optional(`Last day of the contract. ${BY_HAND}`))
  contractEnd?: string | null;
  @Field(() => String, optional(`Last day of the trial period. ${BY_HAND}`))
  trialPeriodEnd?: string | null;
  @Field(() => Float, optional(`Hours a week, e.g. 24.5; at most 48. ${BY_HAND}`))
  weeklyHours?: number | null;
  @Field(() => String, optional(`« Qualification ». ${BY_HAND}`))
  qualification?: string | null;
  @Field(() => CollectiveAgreementEnum, optional(`« Convention collective ». ${BY_HAND}`))
  collectiveAgreement?: CollectiveAgreement | null;
  @Field(() => String, optional('Social security number, 15 characters. Payroll right; employees and temps only.'))
  nir?: string | null;
  @Field(() => String, optional('Temporary technical number. Payroll right; employees and temps only.'))
  ntt?: string | null;
  @Field(() => String, optional('IBAN of any country. Payroll right.'))
  iban?: string | null;
  @Field(() => FieldValues, optional("Values of the agency's own fields; those left out stay as they are."))
  ownFields?: FieldValuesInput | null;
}

/** A new sheet. */
@InputType('CreateWorkerInput', { description: `A new sheet. ${RULES}` })
export class CreateWorkerInput extends SheetInput {
  @Field(() => SheetKindEnum, {
    nullable: true,
    defaultValue: 'INDIVIDUAL',
    description: 'PROFESSIONAL only with PROFESSIONAL_SHEETS.',
  })
  sheetKind?: SheetKind | null;
  @Field(
    () => Boolean,
    optional('Give a registration number when saving: the green arrow. Absent: yes, if the sheet has the field.'),
  )
  newRegistrationNumber?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Give a file number when saving: the orange arrow. Only with TELEPHONE_TIME_KEEPING.',
  })
  newFileNumber?: boolean | null;
}

/** Changes of a sheet. */
@InputType('UpdateWorkerInput', { description: `Changes of a sheet. ${RULES}` })
export class UpdateWorkerInput extends SheetInput {
  @Field(() => ID, { description: 'The worker.' })
  id: string;
  @Min(1, { context: { message: VERSION_SHAPE } })
  @Field(() => Int, { description: 'The version the changes were made on, 1 or more.' })
  version: number;
  @Field(() => SheetKindEnum, optional('PROFESSIONAL only with PROFESSIONAL_SHEETS. No value is ever dropped.'))
  sheetKind?: SheetKind | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Give a registration number when saving: the green arrow. One that fits the nature is kept.',
  })
  newRegistrationNumber?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Give a new file number when saving: the orange arrow. Only with TELEPHONE_TIME_KEEPING.',
  })
  newFileNumber?: boolean | null;
}
