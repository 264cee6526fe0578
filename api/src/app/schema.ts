import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ClientResolver } from '../modules/clients/client.resolver';
import { MergeOptionsResolver } from '../modules/fields/choices/merge-options.resolver';
import { FollowedDocumentResolver } from '../modules/documents/follow/followed-document.resolver';
import { DocumentSettingsResolver } from '../modules/documents/settings/document-settings.resolver';
import { WorkerDocumentResolver } from '../modules/documents/worker-document.resolver';
import { WorkerDocumentsResolver } from '../modules/documents/worker-documents.resolver';
import { ContractFieldsResolver, ContractTermsResolver } from '../modules/contracts/contract-fields.resolver';
import { ContractResolver } from '../modules/contracts/contract.resolver';
import { PayslipResolver } from '../modules/contracts/payslips/payslip.resolver';
import { WorkerContractsResolver } from '../modules/contracts/worker-contracts.resolver';
import { OwnFieldPayloadResolver, OwnFieldResolver } from '../modules/fields/own-fields/own-field.resolver';
import {
  FieldSettingsResolver,
  SaveFieldSettingsPayloadResolver,
} from '../modules/fields/settings/field-settings.resolver';
import { SettingHistoryResolver } from '../modules/fields/settings-history/setting-history.resolver';
import {
  ImportFieldSettingsPayloadResolver,
  SettingsFileResolver,
} from '../modules/fields/settings-file/settings-file.resolver';
import { TypeChangeResolver } from '../modules/fields/type-change/type-change.resolver';
import { AgencyResolver } from '../modules/identity/agency/agency.resolver';
import { EstablishmentResolver } from '../modules/identity/agency/establishment.resolver';
import { ApiKeyResolver } from '../modules/identity/api-keys/api-key.resolver';
import { SignInResolver } from '../modules/identity/sign-in/sign-in.resolver';
import { ViewerResolver } from '../modules/identity/sign-in/viewer.resolver';
import { ColleagueResolver } from '../modules/identity/staff/colleague.resolver';
import { UserFieldsResolver } from '../modules/identity/staff/user-fields.resolver';
import { UserResolver } from '../modules/identity/staff/user.resolver';
import { NotificationResolver } from '../modules/notifications/notification.resolver';
import { ComplaintResolver } from '../modules/visits/complaints/complaint.resolver';
import { FollowUpResolver } from '../modules/visits/follow-ups/follow-up.resolver';
import { WorkerClientQualityResolver } from '../modules/visits/served/worker-client-quality.resolver';
import { WorkerClientResolver } from '../modules/visits/served/worker-client.resolver';
import { WorkerClientsResolver } from '../modules/visits/served/worker-clients.resolver';
import { TaxCertificateResolver } from '../modules/visits/tax-certificate/tax-certificate.resolver';
import { VisitResolver } from '../modules/visits/visits/visit.resolver';
import { WorkerExportResolver } from '../modules/workers/export/worker-export.resolver';
import { ContractPartResolver } from '../modules/workers/contract-part/contract-part.resolver';
import { FavoriteResolver } from '../modules/workers/favorites/favorite.resolver';
import { HistoryResolver } from '../modules/workers/history/history.resolver';
import { WorkerListResolver } from '../modules/workers/list/worker-list.resolver';
import { PhotoLinkResolver, WorkerPhotoResolver } from '../modules/workers/photo/photo.resolver';
import { SectorResolver } from '../modules/workers/sectors/sector.resolver';
import { OwnValuesResolver } from '../modules/workers/values/own-values.resolver';
import { SheetFieldDemandResolver } from '../modules/workers/values/sheet-field-demand.resolver';
import { WorkerViewResolver } from '../modules/workers/views/worker-view.resolver';
import { WorkerFieldsResolver } from '../modules/workers/worker-fields.resolver';
import { WorkerPayloadResolver, WorkerResolver } from '../modules/workers/worker.resolver';
import { PermissionChecker } from '../platform/graphql/permission';
import { listRefusals } from '../platform/graphql/refusals';
import { DateTime } from '../platform/graphql/scalars';
import { joinModules } from './reactions';

/** The one GraphQL schema, from every module's resolvers; whoever can ask it has the modules' reactions too. */
export function makeSchema(): GraphQLSchema {
  joinModules();
  return listRefusals(
    buildSchemaSync({
      resolvers: [
        AgencyResolver,
        ApiKeyResolver,
        ClientResolver,
        ColleagueResolver,
        DocumentSettingsResolver,
        ComplaintResolver,
        ContractFieldsResolver,
        ContractPartResolver,
        ContractResolver,
        ContractTermsResolver,
        EstablishmentResolver,
        FavoriteResolver,
        FieldSettingsResolver,
        FollowedDocumentResolver,
        NotificationResolver,
        MergeOptionsResolver,
        HistoryResolver,
        FollowUpResolver,
        OwnFieldPayloadResolver,
        OwnFieldResolver,
        OwnValuesResolver,
        PhotoLinkResolver,
        SaveFieldSettingsPayloadResolver,
        PayslipResolver,
        SectorResolver,
        ImportFieldSettingsPayloadResolver,
        SettingHistoryResolver,
        SettingsFileResolver,
        SignInResolver,
        TaxCertificateResolver,
        TypeChangeResolver,
        UserFieldsResolver,
        UserResolver,
        ViewerResolver,
        VisitResolver,
        WorkerClientQualityResolver,
        WorkerClientResolver,
        WorkerClientsResolver,
        SheetFieldDemandResolver,
        WorkerDocumentResolver,
        WorkerDocumentsResolver,
        WorkerExportResolver,
        WorkerContractsResolver,
        WorkerFieldsResolver,
        WorkerListResolver,
        WorkerPayloadResolver,
        WorkerPhotoResolver,
        WorkerResolver,
        WorkerViewResolver,
      ],
      authChecker: PermissionChecker,
      scalarsMap: [{ type: Date, scalar: DateTime }],
      validate: { forbidUnknownValues: false },
    }),
  );
}
