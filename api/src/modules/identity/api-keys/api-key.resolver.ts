import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { transaction } from '../../../platform/database/transaction';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { apiKeyOf, apiKeysOf } from './api-key.queries';
import { ApiKey, ApiKeyPayload, CreateApiKeyInput, CreateApiKeyPayload } from './api-key.type';
import { createApiKey } from './issue-api-key';
import { revokeApiKey } from './revoke-api-key';

/** Keys of partner programs, seen and made by administrators. */
@Resolver()
export class ApiKeyResolver {
  @Authorized<Permission>('ADMIN')
  @Query(() => [ApiKey], { description: 'Keys of partner programs, newest first, revoked ones included. ADMIN.' })
  apiKeys(@Ctx() context: Context): Promise<ApiKey[]> {
    return apiKeysOf(context.source.manager, actorOf(context));
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => CreateApiKeyPayload, { description: 'Makes a key for a partner program. ADMIN.' })
  createApiKey(
    @Ctx() context: Context,
    @Arg('input', () => CreateApiKeyInput, { description: 'What it is for and may do.' }) input: CreateApiKeyInput,
  ): Promise<CreateApiKeyPayload> {
    const actor = actorOf(context);
    return transaction(context.source, async (tx) => {
      const { id, secret } = await createApiKey(tx, actor, input);
      return { apiKey: await apiKeyOf(tx, actor, id), secret };
    });
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => ApiKeyPayload, { description: 'Ends a key for good, from its next request on. ADMIN.' })
  async revokeApiKey(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The key.' }) id: string,
  ): Promise<ApiKeyPayload> {
    const apiKey = await transaction(context.source, (tx) => revokeApiKey(tx, actorOf(context), id));
    return { apiKey };
  }
}
