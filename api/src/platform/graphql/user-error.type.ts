import { Field, ObjectType } from 'type-graphql';

/** One reason why a mutation was refused. */
@ObjectType({ description: 'One reason why a mutation was refused. When a payload lists any, nothing was changed.' })
export class UserError {
  @Field(() => String, { description: 'Stable code for programs, e.g. REQUIRED, UNREADABLE_PHONE, STALE_VERSION.' })
  code: string;

  @Field(() => String, {
    description: 'A sentence for people, in the language of the request (Accept-Language: fr or en).',
  })
  message: string;

  @Field(() => [String], {
    description: 'Place in the input, e.g. ["mainAddress", "city"]; empty when it concerns the whole request.',
  })
  path: string[];
}

/** The part every mutation payload shares. */
@ObjectType()
export abstract class Payload {
  @Field(() => [UserError], { description: 'Why the mutation was refused; empty when it was done.' })
  errors?: UserError[];
}
