import { Field, InputType, ObjectType } from 'type-graphql';
import type {
  DrivingLicence,
  FamilySituation,
  LegalStatus,
  MeansOfTransport,
  PaymentMethod,
  WorkerTitle,
} from './worker';
import {
  DrivingLicenceEnum,
  FamilySituationEnum,
  LegalStatusEnum,
  MeansOfTransportEnum,
  PaymentMethodEnum,
  WorkerTitleEnum,
} from './worker-enums.type';

const optional = (description: string) => ({ nullable: true, description }) as const;

/** The fields of a sheet that look the same when they are read and when they are sent. */
@ObjectType('SheetFields', { simpleResolvers: true })
@InputType('SheetFields')
export abstract class SheetFields {
  @Field(() => WorkerTitleEnum, optional('« Civilité »'))
  title?: WorkerTitle | null;
  @Field(() => String, optional('Name at birth, when it is not the last name.'))
  birthName?: string | null;
  @Field(() => String, optional('First name.'))
  firstName?: string | null;

  @Field(() => String, optional('« Raison sociale », on professional sheets.'))
  companyName?: string | null;
  @Field(() => LegalStatusEnum, optional("The company's legal status."))
  legalStatus?: LegalStatus | null;
  @Field(() => String, optional('14 digits.'))
  siret?: string | null;
  @Field(() => String, optional('VAT number of the European Union, country first.'))
  vatNumber?: string | null;
  @Field(() => String, optional("The company's activity."))
  activity?: string | null;

  @Field(() => String, optional('E-mail address.'))
  email?: string | null;
  @Field(() => String, optional('E.164 when read; as people type it when sent.'))
  mobilePhone?: string | null;
  @Field(() => String, optional('E.164 when read; as people type it when sent.'))
  landlinePhone?: string | null;

  @Field(() => String, optional('Town of birth.'))
  birthPlace?: string | null;
  @Field(() => String, optional('01 to 95, 2A, 2B, 971 to 989; 99 for a birth abroad.'))
  birthDepartment?: string | null;
  @Field(() => String, optional('ISO 3166-1, two letters.'))
  birthCountry?: string | null;
  @Field(() => String, optional('ISO 3166-1, two letters.'))
  nationality?: string | null;
  @Field(() => FamilySituationEnum, optional('« Situation familiale »'))
  familySituation?: FamilySituation | null;
  @Field(() => String, optional('Number of the residence permit.'))
  residencePermitNumber?: string | null;

  @Field(() => DrivingLicenceEnum, optional('« Permis de conduire »'))
  drivingLicence?: DrivingLicence | null;
  @Field(() => MeansOfTransportEnum, optional('How the worker gets to clients.'))
  transport?: MeansOfTransport | null;
  @Field(() => String, optional('« Titre de transport »: number or kind of the pass.'))
  transportPass?: string | null;

  @Field(() => PaymentMethodEnum, optional('« Mode de paiement »'))
  paymentMethod?: PaymentMethod | null;
  @Field(() => String, optional("The bank's BIC, 8 or 11 characters."))
  bic?: string | null;
  @Field(() => String, optional('Holder of the account, when it is not the worker.'))
  accountHolder?: string | null;
  @Field(() => String, optional('« Compte comptable »'))
  accountingAccount?: string | null;
  @Field(() => String, optional('Free text of several lines.'))
  comment?: string | null;
}
