import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { OwnFieldResolver } from '../modules/fields/own-fields/own-field.resolver';
import {
  FieldSettingsResolver,
  SaveFieldSettingsPayloadResolver,
} from '../modules/fields/settings/field-settings.resolver';
import { AgencyResolver } from '../modules/identity/agency/agency.resolver';
import { EstablishmentResolver } from '../modules/identity/agency/establishment.resolver';
import { ApiKeyResolver } from '../modules/identity/api-keys/api-key.resolver';
import { SignInResolver } from '../modules/identity/sign-in/sign-in.resolver';
import { ViewerResolver } from '../modules/identity/sign-in/viewer.resolver';
import { ColleagueResolver } from '../modules/identity/staff/colleague.resolver';
import { UserFieldsResolver } from '../modules/identity/staff/user-fields.resolver';
import { UserResolver } from '../modules/identity/staff/user.resolver';
import { PermissionChecker } from '../platform/graphql/permission';
import { listRefusals } from '../platform/graphql/refusals';
import { DateTime } from '../platform/graphql/scalars';

/** The one GraphQL schema, from every module's resolvers. */
export function makeSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      AgencyResolver,
      ApiKeyResolver,
      ColleagueResolver,
      EstablishmentResolver,
      FieldSettingsResolver,
      OwnFieldResolver,
      SaveFieldSettingsPayloadResolver,
      SignInResolver,
      UserFieldsResolver,
      UserResolver,
      ViewerResolver,
    ],
    authChecker: PermissionChecker,
    globalMiddlewares: [listRefusals],
    scalarsMap: [{ type: Date, scalar: DateTime }],
    validate: { forbidUnknownValues: false },
  });
}
