import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateTime } from '../../../platform/graphql/scalars';
import { Payload } from '../../../platform/graphql/user-error.type';
import type { EstablishmentRow } from './establishment.entity';

/** An establishment as the outside sees it. */
@ObjectType('Establishment', { description: 'A branch of the agency.', simpleResolvers: true })
export class Establishment implements Pick<
  EstablishmentRow,
  'id' | 'name' | 'addressLine1' | 'postcode' | 'city' | 'phone' | 'archivedAt'
> {
  @Field(() => ID, { description: 'UUID, stable.' })
  id: string;

  @Field(() => String, { description: 'The name people know, e.g. "Maison Demo Lille".' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Number and street.' })
  addressLine1: string | null;

  @Field(() => String, { nullable: true, description: 'French postal code, 5 digits.' })
  postcode: string | null;

  @Field(() => String, { nullable: true, description: 'City.' })
  city: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number in E.164.' })
  phone: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was archived; null while new sheets may be attached to it.',
  })
  archivedAt: Date | null;
}

/** What an establishment is called and where it is. */
@InputType({
  description: 'An establishment to make or to change. On change, absent: unchanged; null or empty: removed.',
})
export class SaveEstablishmentInput {
  @Field(() => ID, { nullable: true, description: 'Which one; absent: a new one.' })
  id?: string | null;

  @Field(() => String, { description: 'The name people know, 1 to 120 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Number and street, at most 120 characters.' })
  addressLine1?: string | null;

  @Field(() => String, { nullable: true, description: 'French postal code, 5 digits.' })
  postcode?: string | null;

  @Field(() => String, { nullable: true, description: 'City, at most 80 characters.' })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number, as typed or E.164.' })
  phone?: string | null;
}

/** What saving, archiving or restoring an establishment gives. */
@ObjectType({ description: 'The establishment after the change.' })
export class SaveEstablishmentPayload extends Payload {
  @Field(() => Establishment, { nullable: true, description: 'The establishment as it is now; null when refused.' })
  establishment?: Establishment;
}
