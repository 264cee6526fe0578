import { Field, ObjectType } from 'type-graphql';

/** Whether a list goes on, and from where. */
@ObjectType('PageInfo', { description: 'Where a page of a list stands.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Is there a next page?' })
  hasNextPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Sent as `after` to get the next page; opaque. Null when the page is empty.',
  })
  endCursor: string | null;
}
