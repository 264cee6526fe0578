import { Arg, Authorized, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { certificateLinesOf } from './tax-certificate.queries';
import { TaxCertificateLine } from './tax-certificate.type';

/** Reads what tax certificates say of visits. */
@Resolver()
export class TaxCertificateResolver {
  @Authorized<Permission>('ADMIN', 'visits:read')
  @Query(() => [TaxCertificateLine], {
    description: `The lines of a client's tax certificate for a year, by day; those of workers whose sheets were deleted too. ADMIN,
visits:read.`,
  })
  taxCertificateLines(
    @Ctx() context: Context,
    @Arg('clientId', () => ID, { description: 'The client.' }) clientId: string,
    @Arg('year', () => Int, { description: 'The calendar year, 2000 to 2100.' }) year: number,
  ): Promise<TaxCertificateLine[]> {
    return certificateLinesOf(context.source.manager, actorOf(context), { clientId, year });
  }
}
