import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { transaction } from '../../platform/database/transaction';
import { actorOf, type Context } from '../../platform/graphql/context';
import type { Permission } from '../../platform/graphql/permission';
import type { ClientStatus } from './client';
import { ClientStatusEnum } from './client-enums.type';
import type { ClientRow } from './client.entity';
import { clientById, clientsOf } from './client.queries';
import { clientNameOf } from './client.rules';
import { Client, ClientConnection, SaveClientInput, SaveClientPayload } from './client.type';
import { saveClient } from './save-client';

/** Reads and saves clients. */
@Resolver(() => Client)
export class ClientResolver {
  @Authorized<Permission>('READER', 'visits:read')
  @Query(() => Client, { description: 'A client of the agency. READER, visits:read.' })
  client(@Ctx() context: Context, @Arg('id', () => ID, { description: 'The client.' }) id: string): Promise<Client> {
    return clientById(context.source.manager, actorOf(context), id);
  }

  @Authorized<Permission>('READER', 'visits:read')
  @Query(() => ClientConnection, { description: "The agency's clients by name, page by page. READER, visits:read." })
  async clients(
    @Ctx() context: Context,
    @Arg('search', () => String, {
      nullable: true,
      description: 'Beginnings of first and last names, in any order; accents and case make no difference.',
    })
    search: string | null = null,
    @Arg('status', () => ClientStatusEnum, { nullable: true, description: 'Only these; absent: all of them.' })
    status: ClientStatus | null = null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: '1 to 100, 50 by default.' })
    first: number | null = 50,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null = null,
  ): Promise<ClientConnection> {
    const request = { search, status, first: first ?? 50, after };
    const { clients, hasNextPage } = await clientsOf(context.source.manager, actorOf(context), request);
    return {
      nodes: clients,
      edges: clients.map((node) => ({ node, cursor: node.id })),
      pageInfo: { hasNextPage, endCursor: clients.at(-1)?.id ?? null },
    };
  }

  @Authorized<Permission>('MANAGER', 'visits:write')
  @Mutation(() => SaveClientPayload, {
    description: 'Makes a client, or changes the one with this id or external reference. MANAGER, visits:write.',
  })
  saveClient(
    @Ctx() context: Context,
    @Arg('input', () => SaveClientInput, { description: 'What the client is to become.' }) input: SaveClientInput,
  ): Promise<SaveClientPayload> {
    return transaction(context.source, async (tx) => ({ client: await saveClient(tx, actorOf(context), input) }));
  }

  @FieldResolver(() => String, { description: '« Mme Jeanne LEROY »' })
  displayName(@Root() client: ClientRow, @Ctx() { language }: Context): string {
    return clientNameOf(client, language);
  }
}
