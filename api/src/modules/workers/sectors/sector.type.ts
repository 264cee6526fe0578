import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateTime } from '../../../platform/graphql/scalars';
import { Payload } from '../../../platform/graphql/user-error.type';
import type { SectorRow } from './sector.entity';

/** A sector as the outside sees it; see `SectorResolver` for its establishment. */
@ObjectType('Sector', { description: 'A part of the territory the agency serves.', simpleResolvers: true })
export class Sector implements Pick<SectorRow, 'id' | 'code' | 'label' | 'archivedAt'> {
  @Field(() => ID, { description: 'UUID, stable.' })
  id: string;

  @Field(() => String, { description: 'The agency\'s short name for it, e.g. "LIN"; one of a kind.' })
  code: string;

  @Field(() => String, { description: 'The name people know, e.g. "Métropole nord".' })
  label: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when it cannot be chosen any more; sheets that have it keep it.',
  })
  archivedAt: Date | null;
}

/** What a sector is to become. */
@InputType('SaveSectorInput', { description: 'A new sector, or changes of one.' })
export class SaveSectorInput {
  @Field(() => ID, { nullable: true, description: 'The sector to change; absent: a new one.' })
  id?: string | null;

  @Field(() => String, { description: 'At most 20 characters; no two sectors have the same, archived ones included.' })
  code: string;

  @Field(() => String, { description: 'At most 120 characters.' })
  label: string;

  @Field(() => ID, { nullable: true, description: 'The branch that serves it; absent: unchanged, null: none.' })
  establishmentId?: string | null;
}

/** What saving or archiving a sector gives. */
@ObjectType('SaveSectorPayload', { description: 'What saving or archiving a sector gives.', simpleResolvers: true })
export class SaveSectorPayload extends Payload {
  @Field(() => Sector, { nullable: true, description: 'The sector after it; null when refused.' })
  sector?: Sector | null;
}
