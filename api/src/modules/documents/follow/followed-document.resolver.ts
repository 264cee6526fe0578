import { Arg, Authorized, Ctx, Int, Query, Resolver } from 'type-graphql';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { FollowedDocumentConnection, FollowedDocumentFilter } from './followed-document.type';
import { followedPage } from './followed-document-list';

/** « Documents à suivre » */
@Resolver()
export class FollowedDocumentResolver {
  @Authorized<Permission>('MANAGER', 'workers:read')
  @Query(() => FollowedDocumentConnection, {
    description: `« Documents à suivre »: documents of active workers that end or are to be checked, and those that are missing. MANAGER,
workers:read.`,
  })
  documentsToFollow(
    @Ctx() context: Context,
    @Arg('filter', () => FollowedDocumentFilter, { nullable: true, description: 'Which; absent: all there is to do.' })
    filter: FollowedDocumentFilter | null = null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: '1 to 100, 50 by default.' })
    first: number | null = 50,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null = null,
  ): Promise<FollowedDocumentConnection> {
    const request = { filter: filter ?? {}, first: first ?? 50, after };
    return followedPage(context.source.manager, actorOf(context), request);
  }
}
