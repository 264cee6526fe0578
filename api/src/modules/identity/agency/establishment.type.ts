import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../../../platform/graphql/scalars';
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
