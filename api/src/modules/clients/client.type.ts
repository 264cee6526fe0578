import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { PageInfo } from '../../platform/graphql/page-info.type';
import { Payload } from '../../platform/graphql/user-error.type';
import type { ClientStatus, ClientTitle } from './client';
import { ClientStatusEnum, ClientTitleEnum } from './client-enums.type';
import type { ClientRow } from './client.entity';

/** A client as the outside sees him or her; see `ClientResolver` for the name. */
@ObjectType('Client', { description: 'Somebody the agency serves at home.', simpleResolvers: true })
export class Client implements Partial<ClientRow> {
  @Field(() => ID, { description: 'UUID, stable.' })
  id: string;
  @Field(() => String, { nullable: true, description: 'What a partner program calls the client; one of a kind.' })
  externalReference: string | null;
  @Field(() => ClientTitleEnum, { nullable: true, description: '« Civilité »' })
  title: ClientTitle | null;
  @Field(() => String, { description: 'Last name.' })
  lastName: string;
  @Field(() => String, { nullable: true, description: 'First name.' })
  firstName: string | null;
  @Field(() => String, { nullable: true, description: 'Number and street.' })
  addressLine1: string | null;
  @Field(() => String, { nullable: true, description: 'French postal code, 5 digits.' })
  postcode: string | null;
  @Field(() => String, { nullable: true, description: 'City.' })
  city: string | null;
  @Field(() => ClientStatusEnum, { description: '« Situation »' })
  status: ClientStatus;
}

/** A client at a place in a list. */
@ObjectType('ClientEdge', { description: 'A client and his or her place in the list.', simpleResolvers: true })
export class ClientEdge {
  @Field(() => Client, { description: 'The client.' })
  node: Client;
  @Field(() => String, { description: 'Sent as `after`, the list goes on after this client.' })
  cursor: string;
}

/** A page of clients. */
@ObjectType('ClientConnection', { description: 'A page of clients, by name.', simpleResolvers: true })
export class ClientConnection {
  @Field(() => [Client], { description: 'The clients of the page, in order.' })
  nodes: Client[];
  @Field(() => [ClientEdge], { description: 'The same, each with a cursor.' })
  edges: ClientEdge[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;
}

/** What a client is to become. */
@InputType('SaveClientInput', {
  description: `A client to make or to change. With neither \`id\` nor a known \`externalReference\`, a new one. On change, absent:
unchanged; null or empty: removed.`,
})
export class SaveClientInput {
  @Field(() => ID, { nullable: true, description: 'The client to change.' })
  id?: string | null;
  @Field(() => String, {
    nullable: true,
    description: `Your own name for the client: 1 to 64 characters of plain ASCII, without spaces. Without \`id\`, the client that
has it is changed, or made: sending the same twice is as good as once.`,
  })
  externalReference?: string | null;
  @Field(() => ClientTitleEnum, { nullable: true, description: '« Civilité »' })
  title?: ClientTitle | null;
  @Field(() => String, { nullable: true, description: 'Last name, 1 to 80 characters; a client always has one.' })
  lastName?: string | null;
  @Field(() => String, { nullable: true, description: 'First name, at most 80 characters.' })
  firstName?: string | null;
  @Field(() => String, { nullable: true, description: 'Number and street, at most 120 characters.' })
  addressLine1?: string | null;
  @Field(() => String, { nullable: true, description: 'French postal code, 5 digits.' })
  postcode?: string | null;
  @Field(() => String, { nullable: true, description: 'City, at most 80 characters.' })
  city?: string | null;
  @Field(() => ClientStatusEnum, { nullable: true, description: '« Situation »; a new client is ACTIVE by default.' })
  status?: ClientStatus | null;
}

/** What saving a client gives. */
@ObjectType('SaveClientPayload', { description: 'What saving a client gives.', simpleResolvers: true })
export class SaveClientPayload extends Payload {
  @Field(() => Client, { nullable: true, description: 'The client as he or she is now; null when refused.' })
  client?: Client | null;
}
