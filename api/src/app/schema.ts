import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AgencyResolver } from '../modules/identity/agency/agency.resolver';
import { UserFieldsResolver } from '../modules/identity/staff/user-fields.resolver';
import { UserResolver } from '../modules/identity/staff/user.resolver';
import { PermissionChecker } from '../platform/graphql/permission';
import { listRefusals } from '../platform/graphql/refusals';
import { DateTime } from '../platform/graphql/scalars';

/** The one GraphQL schema, from every module's resolvers. */
export function makeSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [AgencyResolver, UserFieldsResolver, UserResolver],
    authChecker: PermissionChecker,
    globalMiddlewares: [listRefusals],
    scalarsMap: [{ type: Date, scalar: DateTime }],
    validate: { forbidUnknownValues: false },
  });
}
