import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Language as LanguageValue } from '../../platform/errors/localized';
import { DateTime, Day, FieldValues } from '../../platform/graphql/scalars';
import { SheetKindEnum, WorkerNatureEnum, type FieldValue, type SheetKind, type WorkerNature } from '../fields';
import { Language } from '../identity';
import type { AuthorKind } from './author';
import type { NumberKind } from './numbers/worker-number.rules';
import { SheetFields } from './sheet-fields.type';
import type { Address as AddressValue, WorkerStatus } from './worker';
import { AuthorKindEnum, NumberKindEnum, WorkerStatusEnum } from './worker-enums.type';
import type { LoadedWorker } from './worker-row';

/** An address as it is read. */
@ObjectType('Address', { description: 'A postal address.', simpleResolvers: true })
export class Address implements AddressValue {
  @Field(() => String, { description: 'Number and street.' })
  line1: string;
  @Field(() => String, { nullable: true, description: 'Building, floor, « chez … ».' })
  line2: string | null;
  @Field(() => String, { nullable: true, description: 'Postal code; 5 digits in France.' })
  postcode: string | null;
  @Field(() => String, { description: 'City.' })
  city: string;
  @Field(() => String, { description: 'ISO 3166-1, two letters.' })
  country: string;
}

/** An address as it is sent. */
@InputType('AddressInput', { description: 'A postal address, whole: it replaces the one that is there.' })
export class AddressInput {
  @Field(() => String, { description: 'Number and street, at most 120 characters.' })
  line1: string;
  @Field(() => String, { nullable: true, description: 'Building, floor, « chez … »; at most 120 characters.' })
  line2?: string | null;
  @Field(() => String, { nullable: true, description: 'Postal code; 5 digits in France.' })
  postcode?: string | null;
  @Field(() => String, { description: 'City, at most 80 characters.' })
  city: string;
  @Field(() => String, { nullable: true, defaultValue: 'FR', description: 'ISO 3166-1, two letters.' })
  country: string | null;
}

/** A field whose value is withheld. */
@ObjectType('WithheldField', { description: 'A field that has a value this actor may not see.', simpleResolvers: true })
export class WithheldField {
  @Field(() => String, { description: 'Key of the field.' })
  key: string;
  @Field(() => String, { description: 'What may be seen of it, e.g. « FR76 •••• 0189 »; only dots for partners.' })
  masked: string;
}

/** A number the worker no longer bears. */
@ObjectType('FormerNumber', { description: 'A number the worker bore before.', simpleResolvers: true })
export class FormerNumber {
  @Field(() => NumberKindEnum, { description: 'What it was for.' })
  kind: NumberKind;
  @Field(() => String, { description: 'The number, never given again.' })
  number: string;
  @Field(() => DateTime, { description: 'When it was given.' })
  from: Date;
  @Field(() => DateTime, { description: 'When another took its place.' })
  until: Date;
}

/** Who did something. */
@ObjectType('Author', { description: 'Who made a change.', simpleResolvers: true })
export class Author {
  @Field(() => String, { description: "A colleague's full name, the name of a partner's key, or the product's." })
  name: string;
  @Field(() => AuthorKindEnum, { description: 'What kind of author.' })
  kind: AuthorKind;
}

/** A worker's sheet as the outside sees it; see `WorkerFieldsResolver` for what is computed when asked. */
@ObjectType('Worker', {
  description: "Someone who serves in clients' homes, and his or her sheet.",
  simpleResolvers: true,
})
export class Worker extends SheetFields implements Partial<LoadedWorker> {
  @Field(() => ID, { description: 'UUID, stable.' })
  id: string;
  @Field(() => Int, { description: 'Sent back with changes; rises by one with each save.' })
  version: number;
  @Field(() => SheetKindEnum, { description: 'Which kind of sheet it is.' })
  sheetKind: SheetKind;
  @Field(() => WorkerNatureEnum, { description: 'What the worker is to the agency.' })
  nature: WorkerNature;
  @Field(() => WorkerStatusEnum, { description: '« Situation »' })
  status: WorkerStatus;
  @Field(() => String, { description: '« Mme Claire DUPONT »' })
  displayName: string;
  @Field(() => String, { nullable: true, description: '« Matricule », e.g. SA00012; 0 for a trainee.' })
  registrationNumber: string | null;
  @Field(() => String, { nullable: true, description: '« Numéro de dossier »; only with TELEPHONE_TIME_KEEPING.' })
  fileNumber: string | null;
  @Field(() => Boolean, {
    description: 'The nature changed since the registration number was given: a new one is due.',
  })
  newRegistrationNumberDue: boolean;
  @Field(() => [WorkerNatureEnum], {
    description: 'The natures with which a new registration number would be due; empty when the worker has none.',
  })
  newRegistrationNumberDueAs: WorkerNature[];
  @Field(() => String, { description: 'Name in use.' })
  lastName: string;
  @Field(() => Language, { description: 'The language of messages to the worker.' })
  language: LanguageValue;
  @Field(() => Address, { nullable: true, description: 'Where the worker lives.' })
  mainAddress: Address | null;
  @Field(() => Address, { nullable: true, description: 'Another address.' })
  secondaryAddress: Address | null;
  @Field(() => Address, { nullable: true, description: 'Where invoices go.' })
  billingAddress: Address | null;
  @Field(() => Day, { nullable: true, description: 'Day of birth.' })
  birthDate: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day of the residence permit.' })
  residencePermitExpiry: string | null;
  @Field(() => FieldValues, {
    description: `Values of the agency's own fields that are not archived; sensitive ones only with the payroll right; empty
ones absent.`,
  })
  ownFields: Readonly<Record<string, FieldValue>>;
  @Field(() => DateTime, { description: 'When the sheet was created.' })
  createdAt: Date;
  @Field(() => DateTime, { description: 'When the sheet was last saved.' })
  updatedAt: Date;
  @Field(() => Boolean, { description: 'May the actor change the sheet?' })
  viewerCanEdit: boolean;
  @Field(() => Boolean, { description: 'May the actor delete the sheet?' })
  viewerCanDelete: boolean;
}
