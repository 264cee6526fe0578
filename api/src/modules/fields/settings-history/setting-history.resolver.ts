import { Arg, Authorized, Ctx, Int, Query, Resolver } from 'type-graphql';
import { actorOf, type Context } from '../../../platform/graphql/context';
import { newestPage } from '../../../platform/graphql/newest-first';
import type { Permission } from '../../../platform/graphql/permission';
import { settingHistory } from './setting-history.queries';
import { FieldSettingHistory } from './setting-history.type';

/** Reads what was changed of the field settings. */
@Resolver()
export class SettingHistoryResolver {
  @Authorized<Permission>('ADMIN')
  @Query(() => FieldSettingHistory, {
    description: 'Who changed what of the field settings and when, newest first. ADMIN.',
  })
  fieldSettingHistory(
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: '1 to 100 (PAGE_SIZE), 20 by default.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before (BAD_CURSOR).' })
    after: string | null | undefined,
  ): Promise<FieldSettingHistory> {
    return settingHistory(context.source.manager, actorOf(context), newestPage(first, after));
  }
}
