/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  password: string;
  token: string;
};

export type AddressInput = {
  city: string;
  country?: string | null | undefined;
  line1: string;
  line2?: string | null | undefined;
  postcode?: string | null | undefined;
};

export type ApiScope =
  | 'WORKERS_READ'
  | 'WORKERS_WRITE';

export type AuthorKind =
  | 'PARTNER'
  | 'STAFF'
  | 'SYSTEM';

export type ChangePasswordInput = {
  currentPassword: string;
  newPassword: string;
};

export type CreateApiKeyInput = {
  name: string;
  scopes: Array<ApiScope>;
};

/** The fields of a sheet, for create (all of them) and update. Absent: unchanged (on creation: the field's default). null: emptied. Texts are cleaned; days as YYYY-MM-DD or 31/12/1990; phones as typed or E.164; a field that is not on this sheet is refused (FIELD_NOT_ON_SHEET), one the actor may not change too (FIELD_NOT_EDITABLE). Error paths: ["lastName"], ["mainAddress","city"], ["ownFields","diploma"]. */
export type CreateWorkerInput = {
  accountHolder?: string | null | undefined;
  accountingAccount?: string | null | undefined;
  activity?: string | null | undefined;
  bic?: string | null | undefined;
  billingAddress?: AddressInput | null | undefined;
  birthCountry?: string | null | undefined;
  birthDate?: string | null | undefined;
  birthDepartment?: string | null | undefined;
  birthName?: string | null | undefined;
  birthPlace?: string | null | undefined;
  comment?: string | null | undefined;
  companyName?: string | null | undefined;
  drivingLicence?: DrivingLicence | null | undefined;
  email?: string | null | undefined;
  establishmentId?: string | null | undefined;
  familySituation?: FamilySituation | null | undefined;
  firstName?: string | null | undefined;
  iban?: string | null | undefined;
  landlinePhone?: string | null | undefined;
  language?: Language | null | undefined;
  lastName?: string | null | undefined;
  legalStatus?: LegalStatus | null | undefined;
  mainAddress?: AddressInput | null | undefined;
  /** By default who creates, when staff. */
  managerId?: string | null | undefined;
  mobilePhone?: string | null | undefined;
  nationality?: string | null | undefined;
  nature?: WorkerNature | null | undefined;
  /** Give a file number when saving (the orange arrow); only with TELEPHONE_TIME_KEEPING. */
  newFileNumber?: boolean | null | undefined;
  /** Give a registration number when saving (the green arrow). */
  newRegistrationNumber?: boolean | null | undefined;
  nir?: string | null | undefined;
  ntt?: string | null | undefined;
  ownFields?: Record<string, string | number | boolean | readonly string[] | null> | null | undefined;
  paymentMethod?: PaymentMethod | null | undefined;
  residencePermitExpiry?: string | null | undefined;
  residencePermitNumber?: string | null | undefined;
  secondaryAddress?: AddressInput | null | undefined;
  sectorIds?: Array<string> | null | undefined;
  sheetKind?: SheetKind | null | undefined;
  siret?: string | null | undefined;
  status?: WorkerStatus | null | undefined;
  title?: WorkerTitle | null | undefined;
  transport?: MeansOfTransport | null | undefined;
  transportPass?: string | null | undefined;
  vatNumber?: string | null | undefined;
};

export type DeleteWorkerInput = {
  id: string;
  typedName: string;
};

export type DrivingLicence =
  | 'B'
  | 'B_AUTOMATIC'
  | 'NONE'
  | 'OTHER';

export type FamilySituation =
  | 'CIVIL_UNION'
  | 'COHABITING'
  | 'DIVORCED'
  | 'MARRIED'
  | 'SINGLE'
  | 'WIDOWED';

export type FieldLimitsInput = {
  max?: number | null | undefined;
  maxDay?: string | null | undefined;
  maxLength?: number | null | undefined;
  messages?: LocalizedTextInput | null | undefined;
  min?: number | null | undefined;
  minDay?: string | null | undefined;
  minLength?: number | null | undefined;
  pattern?: string | null | undefined;
};

export type FieldOptionInput = {
  archived?: boolean | null | undefined;
  /** Made from the French label when absent. */
  key?: string | null | undefined;
  labels: LocalizedTextInput;
};

export type FieldOrigin =
  | 'BUILT_IN'
  | 'OWN';

/** Part of a tab, in this order. */
export type FieldSection =
  | 'ADDRESSES'
  | 'CIVIL_STATUS'
  | 'COMPANY'
  | 'CONTACT'
  | 'FILE'
  | 'IDENTITY'
  | 'OTHER'
  | 'PAYMENT'
  | 'TRANSPORT';

export type FieldSheetSettingInput = {
  key: string;
  required: boolean;
  sheetKind: SheetKind;
  shown: boolean;
};

/** All types: those of own fields and those only built-in fields have. GENERATED_NUMBER: given by the counter, never typed. */
export type FieldType =
  | 'ADDRESS'
  | 'BIC'
  | 'COUNTRY'
  | 'DATE'
  | 'DEPARTMENT'
  | 'EMAIL'
  | 'ESTABLISHMENT'
  | 'GENERATED_NUMBER'
  | 'IBAN'
  | 'LONG_TEXT'
  | 'MONEY'
  | 'MULTIPLE_CHOICE'
  | 'NIR'
  | 'NTT'
  | 'NUMBER'
  | 'PHONE'
  | 'SECTORS'
  | 'SINGLE_CHOICE'
  | 'SIRET'
  | 'STAFF'
  | 'TEXT'
  | 'URL'
  | 'VAT_NUMBER'
  | 'YES_NO';

export type HistoryDoor =
  | 'API'
  | 'COMMAND'
  | 'SCREEN';

export type HistoryKind =
  | 'CREATED'
  | 'UPDATED';

export type InviteColleagueInput = {
  email: string;
  firstName: string;
  lastName: string;
  role: Role;
  seesPayroll: boolean;
};

export type LackingFieldInput = {
  key: string;
  sheetKind: SheetKind;
};

export type Language =
  | 'EN'
  | 'FR';

export type LegalStatus =
  | 'EI'
  | 'EURL'
  | 'MICRO_ENTREPRISE'
  | 'OTHER'
  | 'SARL'
  | 'SAS'
  | 'SASU';

export type LocalizedTextInput = {
  /** French when left empty. */
  en?: string | null | undefined;
  fr: string;
};

export type MeansOfTransport =
  | 'BICYCLE'
  | 'CAR'
  | 'PUBLIC_TRANSPORT'
  | 'SCOOTER'
  | 'WALK';

export type ModuleKey =
  | 'APPOINTMENTS'
  | 'CONTRACTS'
  | 'ONLINE_SHOP'
  | 'PROFESSIONAL_SHEETS'
  | 'SMS'
  | 'TELEPHONE_TIME_KEEPING';

export type NumberKind =
  | 'FILE'
  | 'REGISTRATION';

/** Absent: unchanged. null: removed, where that makes sense (helps, limits, defaultValue). Options: the whole list; one left out is archived, its values stay readable. */
export type OwnFieldChangesInput = {
  defaultValue?: string | number | boolean | readonly string[] | null | null | undefined;
  helps?: LocalizedTextInput | null | undefined;
  labels?: LocalizedTextInput | null | undefined;
  limits?: FieldLimitsInput | null | undefined;
  options?: Array<FieldOptionInput> | null | undefined;
  searchable?: boolean | null | undefined;
  section?: FieldSection | null | undefined;
  sensitive?: boolean | null | undefined;
  unique?: boolean | null | undefined;
};

/** equals (for texts: accents and case ignored; multiple choice: holds it), or a range for numbers, money and dates. */
export type OwnFieldConditionInput = {
  equals?: string | number | boolean | readonly string[] | null | null | undefined;
  from?: string | number | boolean | readonly string[] | null | null | undefined;
  key: string;
  to?: string | number | boolean | readonly string[] | null | null | undefined;
};

export type OwnFieldInput = {
  defaultValue?: string | number | boolean | readonly string[] | null | null | undefined;
  helps?: LocalizedTextInput | null | undefined;
  /** [a-z][a-z0-9_]{0,39}; made from the French label when absent. Never changes. */
  key?: string | null | undefined;
  labels: LocalizedTextInput;
  limits?: FieldLimitsInput | null | undefined;
  /** For choices: at least one. */
  options?: Array<FieldOptionInput> | null | undefined;
  searchable?: boolean | null | undefined;
  section?: FieldSection | null | undefined;
  sensitive?: boolean | null | undefined;
  /** By default shown, not required, on INDIVIDUAL. */
  settings?: Array<OwnFieldSettingInput> | null | undefined;
  type: OwnFieldType;
  unique?: boolean | null | undefined;
};

export type OwnFieldSettingInput = {
  required: boolean;
  sheetKind: SheetKind;
  shown: boolean;
};

/** The types an agency may give its own fields. */
export type OwnFieldType =
  | 'DATE'
  | 'EMAIL'
  | 'LONG_TEXT'
  | 'MONEY'
  | 'MULTIPLE_CHOICE'
  | 'NUMBER'
  | 'PHONE'
  | 'SINGLE_CHOICE'
  | 'TEXT'
  | 'URL'
  | 'YES_NO';

export type PaymentMethod =
  | 'CHEQUE'
  | 'TRANSFER';

export type Role =
  | 'ADMIN'
  | 'MANAGER'
  | 'READER';

export type SaveEstablishmentInput = {
  addressLine1?: string | null | undefined;
  city?: string | null | undefined;
  id?: string | null | undefined;
  name: string;
  phone?: string | null | undefined;
  postcode?: string | null | undefined;
};

export type SaveFieldSettingsInput = {
  /** For each section whose order changes: all its keys, archived ones included, in the new order. A key of an own field may come from another section; built-in fields stay in theirs. */
  order?: Array<SectionOrderInput> | null | undefined;
  /** Only what changes. */
  settings?: Array<FieldSheetSettingInput> | null | undefined;
  /** The version the changes were made on. */
  version: number;
};

export type SaveSectorInput = {
  code: string;
  establishmentId?: string | null | undefined;
  id?: string | null | undefined;
  label: string;
};

export type SectionOrderInput = {
  keys: Array<string>;
  section: FieldSection;
};

export type SheetKind =
  | 'INDIVIDUAL'
  | 'PROFESSIONAL';

/** Tab of the sheet. */
export type SheetTab =
  | 'DEFINITION';

export type SignInInput = {
  email: string;
  password: string;
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type UpdateColleagueInput = {
  firstName?: string | null | undefined;
  id: string;
  lastName?: string | null | undefined;
  role?: Role | null | undefined;
  seesPayroll?: boolean | null | undefined;
};

/** As CreateWorkerInput, with id and version; sheetKind, newRegistrationNumber and newFileNumber without defaults (absent: unchanged / no). */
export type UpdateWorkerInput = {
  accountHolder?: string | null | undefined;
  accountingAccount?: string | null | undefined;
  activity?: string | null | undefined;
  bic?: string | null | undefined;
  billingAddress?: AddressInput | null | undefined;
  birthCountry?: string | null | undefined;
  birthDate?: string | null | undefined;
  birthDepartment?: string | null | undefined;
  birthName?: string | null | undefined;
  birthPlace?: string | null | undefined;
  comment?: string | null | undefined;
  companyName?: string | null | undefined;
  drivingLicence?: DrivingLicence | null | undefined;
  email?: string | null | undefined;
  establishmentId?: string | null | undefined;
  familySituation?: FamilySituation | null | undefined;
  firstName?: string | null | undefined;
  iban?: string | null | undefined;
  id: string;
  landlinePhone?: string | null | undefined;
  language?: Language | null | undefined;
  lastName?: string | null | undefined;
  legalStatus?: LegalStatus | null | undefined;
  mainAddress?: AddressInput | null | undefined;
  managerId?: string | null | undefined;
  mobilePhone?: string | null | undefined;
  nationality?: string | null | undefined;
  nature?: WorkerNature | null | undefined;
  newFileNumber?: boolean | null | undefined;
  newRegistrationNumber?: boolean | null | undefined;
  nir?: string | null | undefined;
  ntt?: string | null | undefined;
  ownFields?: Record<string, string | number | boolean | readonly string[] | null> | null | undefined;
  paymentMethod?: PaymentMethod | null | undefined;
  residencePermitExpiry?: string | null | undefined;
  residencePermitNumber?: string | null | undefined;
  secondaryAddress?: AddressInput | null | undefined;
  sectorIds?: Array<string> | null | undefined;
  sheetKind?: SheetKind | null | undefined;
  siret?: string | null | undefined;
  status?: WorkerStatus | null | undefined;
  title?: WorkerTitle | null | undefined;
  transport?: MeansOfTransport | null | undefined;
  transportPass?: string | null | undefined;
  vatNumber?: string | null | undefined;
  version: number;
};

/** INVITED: has not chosen a password yet. DEACTIVATED: cannot sign in; still named where he acted. */
export type UserState =
  | 'ACTIVE'
  | 'DEACTIVATED'
  | 'INVITED';

/** All given conditions hold together; lists: any of them. */
export type WorkerFilter = {
  establishmentIds?: Array<string> | null | undefined;
  /** Only the viewer's favourites. */
  favorite?: boolean | null | undefined;
  /** Sheets that lack this field while their nature has it. */
  lacking?: LackingFieldInput | null | undefined;
  managerIds?: Array<string> | null | undefined;
  natures?: Array<WorkerNature> | null | undefined;
  /** Searchable own fields only; else refused (FIELD_NOT_SEARCHABLE). */
  ownFields?: Array<OwnFieldConditionInput> | null | undefined;
  /** Words of names (accents and case ignored, by their beginnings), a number, a phone, or an e-mail. At most 100 characters. */
  search?: string | null | undefined;
  sectorIds?: Array<string> | null | undefined;
  sheetKinds?: Array<SheetKind> | null | undefined;
  statuses?: Array<WorkerStatus> | null | undefined;
};

export type WorkerNature =
  | 'CANDIDATE'
  | 'CONTRACTOR'
  | 'EMPLOYEE'
  | 'TEMP'
  | 'TRAINEE';

export type WorkerSort = {
  direction?: SortDirection | null | undefined;
  key?: WorkerSortKey | null | undefined;
};

export type WorkerSortKey =
  | 'CREATED_AT'
  | 'NAME'
  | 'REGISTRATION_NUMBER'
  | 'UPDATED_AT';

export type WorkerStatus =
  | 'ACTIVE'
  | 'INACTIVE';

export type WorkerTitle =
  | 'MR'
  | 'MRS';

export type FieldSettings_FieldFragment = { key: string, origin: FieldOrigin, tab: SheetTab, section: FieldSection, label: string, type: FieldType, locked: boolean, sensitive: boolean, unique: boolean, searchable: boolean, defaultValue: string | number | boolean | readonly string[] | null, archivedAt: string | null, labels: { fr: string, en: string }, helps: { fr: string, en: string } | null, options: Array<{ key: string, label: string, archived: boolean, labels: { fr: string, en: string } }>, limits: { minLength: number | null, maxLength: number | null, min: number | null, max: number | null, minDay: string | null, maxDay: string | null, pattern: string | null, messages: { fr: string, en: string } | null } | null, settings: Array<{ sheetKind: SheetKind, shown: boolean, required: boolean }> } & { ' $fragmentName'?: 'FieldSettings_FieldFragment' };

export type FieldSettings_SettingsFragment = { version: number, sheetKinds: Array<SheetKind>, fields: Array<{ ' $fragmentRefs'?: { 'FieldSettings_FieldFragment': FieldSettings_FieldFragment } }> } & { ' $fragmentName'?: 'FieldSettings_SettingsFragment' };

export type FieldSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type FieldSettingsQuery = { fieldSettings: { ' $fragmentRefs'?: { 'FieldSettings_SettingsFragment': FieldSettings_SettingsFragment } } };

export type SheetsLackingFieldQueryVariables = Exact<{
  key: string;
  sheetKind: SheetKind;
}>;


export type SheetsLackingFieldQuery = { sheetsLackingField: number };

export type SaveFieldSettingsMutationVariables = Exact<{
  input: SaveFieldSettingsInput;
}>;


export type SaveFieldSettingsMutation = { saveFieldSettings: { fieldSettings: { ' $fragmentRefs'?: { 'FieldSettings_SettingsFragment': FieldSettings_SettingsFragment } } | null, theirChanges: Array<{ key: string, label: string, by: string, at: string, sheetKind: SheetKind | null, summary: string }>, errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type OwnField_PayloadFragment = { fieldSettings: { ' $fragmentRefs'?: { 'FieldSettings_SettingsFragment': FieldSettings_SettingsFragment } } | null, errors: Array<{ message: string, path: Array<string> }> } & { ' $fragmentName'?: 'OwnField_PayloadFragment' };

export type CreateOwnFieldMutationVariables = Exact<{
  input: OwnFieldInput;
}>;


export type CreateOwnFieldMutation = { createOwnField: { ' $fragmentRefs'?: { 'OwnField_PayloadFragment': OwnField_PayloadFragment } } };

export type UpdateOwnFieldMutationVariables = Exact<{
  key: string;
  input: OwnFieldChangesInput;
}>;


export type UpdateOwnFieldMutation = { updateOwnField: { ' $fragmentRefs'?: { 'OwnField_PayloadFragment': OwnField_PayloadFragment } } };

export type ArchiveOwnFieldMutationVariables = Exact<{
  key: string;
}>;


export type ArchiveOwnFieldMutation = { archiveOwnField: { ' $fragmentRefs'?: { 'OwnField_PayloadFragment': OwnField_PayloadFragment } } };

export type RestoreOwnFieldMutationVariables = Exact<{
  key: string;
}>;


export type RestoreOwnFieldMutation = { restoreOwnField: { ' $fragmentRefs'?: { 'OwnField_PayloadFragment': OwnField_PayloadFragment } } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type SetLanguageMutationVariables = Exact<{
  language: Language;
}>;


export type SetLanguageMutation = { setLanguage: { errors: Array<{ message: string }> } };

export type ApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiKeysQuery = { apiKeys: Array<{ id: string, name: string, prefix: string, scopes: Array<ApiScope>, createdAt: string, lastUsedAt: string | null, revokedAt: string | null }> };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey: { secret: string | null, errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RevokeApiKeyMutationVariables = Exact<{
  id: string;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { users: Array<{ id: string, firstName: string, lastName: string, fullName: string, email: string, role: Role, seesPayroll: boolean, state: UserState, lastSignInAt: string | null, viewerCanEdit: boolean }> };

export type InvitationsByEmailQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsByEmailQuery = { invitationsByEmail: boolean };

export type UpdateColleagueMutationVariables = Exact<{
  input: UpdateColleagueInput;
}>;


export type UpdateColleagueMutation = { updateColleague: { errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type InviteColleagueMutationVariables = Exact<{
  input: InviteColleagueInput;
}>;


export type InviteColleagueMutation = { inviteColleague: { invitationUrl: string | null, user: { id: string, fullName: string } | null, errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ReactivateColleagueMutationVariables = Exact<{
  userId: string;
}>;


export type ReactivateColleagueMutation = { reactivateColleague: { errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type DeactivateColleagueMutationVariables = Exact<{
  userId: string;
}>;


export type DeactivateColleagueMutation = { deactivateColleague: { errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RenewInvitationMutationVariables = Exact<{
  userId: string;
}>;


export type RenewInvitationMutation = { renewInvitation: { invitationUrl: string | null, errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ArchiveEstablishmentMutationVariables = Exact<{
  id: string;
}>;


export type ArchiveEstablishmentMutation = { archiveEstablishment: { errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type SaveEstablishmentMutationVariables = Exact<{
  input: SaveEstablishmentInput;
}>;


export type SaveEstablishmentMutation = { saveEstablishment: { errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type EstablishmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type EstablishmentsQuery = { agency: { id: string, establishments: Array<{ id: string, name: string, addressLine1: string | null, postcode: string | null, city: string | null, phone: string | null, archivedAt: string | null }> } };

export type SetModuleMutationVariables = Exact<{
  module: ModuleKey;
  on: boolean;
}>;


export type SetModuleMutation = { setModule: { errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ModulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ModulesQuery = { agency: { id: string, modules: Array<ModuleKey> } };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { viewer: { user: { language: Language } } | null, errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { agencyName: string, firstName: string, email: string } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { user: { language: Language } } | null, errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { errors: Array<{ message: string }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { user: { id: string, fullName: string, email: string, role: Role, seesPayroll: boolean, language: Language }, agency: { id: string, name: string, modules: Array<ModuleKey> } } | null };

export type WorkerChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkerChoicesQuery = { agency: { establishments: Array<{ id: string, name: string, archivedAt: string | null }> }, users: Array<{ id: string, fullName: string, state: UserState }>, sectors: Array<{ id: string, label: string, archivedAt: string | null }> };

export type WorkerFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkerFieldsQuery = { fieldSettings: { fields: Array<{ key: string, origin: FieldOrigin, label: string, type: FieldType, searchable: boolean, archivedAt: string | null, options: Array<{ key: string, label: string }> }> } };

export type WorkerRow_WorkerFragment = { id: string, displayName: string, registrationNumber: string | null, nature: WorkerNature, status: WorkerStatus, mobilePhone: string | null, email: string | null, createdAt: string, updatedAt: string, ownFields: Record<string, string | number | boolean | readonly string[] | null>, manager: { id: string, fullName: string } | null, establishment: { id: string, name: string } | null, sectors: Array<{ id: string, label: string }>, mainAddress: { city: string } | null } & { ' $fragmentName'?: 'WorkerRow_WorkerFragment' };

export type WorkersQueryVariables = Exact<{
  filter: WorkerFilter;
  sort: WorkerSort;
  after?: string | null | undefined;
}>;


export type WorkersQuery = { workers: { nodes: Array<{ ' $fragmentRefs'?: { 'WorkerRow_WorkerFragment': WorkerRow_WorkerFragment } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WorkerCountQueryVariables = Exact<{
  filter: WorkerFilter;
}>;


export type WorkerCountQuery = { workers: { count: { value: number, capped: boolean } } };

export type Sectors_SectorFragment = { id: string, code: string, label: string, archivedAt: string | null, establishment: { id: string, name: string } | null } & { ' $fragmentName'?: 'Sectors_SectorFragment' };

export type SectorsQueryVariables = Exact<{ [key: string]: never; }>;


export type SectorsQuery = { sectors: Array<{ ' $fragmentRefs'?: { 'Sectors_SectorFragment': Sectors_SectorFragment } }>, agency: { establishments: Array<{ id: string, name: string, archivedAt: string | null }> } };

export type SaveSectorMutationVariables = Exact<{
  input: SaveSectorInput;
}>;


export type SaveSectorMutation = { saveSector: { sector: { ' $fragmentRefs'?: { 'Sectors_SectorFragment': Sectors_SectorFragment } } | null, errors: Array<{ message: string, path: Array<string> }> } };

export type ArchiveSectorMutationVariables = Exact<{
  id: string;
}>;


export type ArchiveSectorMutation = { archiveSector: { sector: { ' $fragmentRefs'?: { 'Sectors_SectorFragment': Sectors_SectorFragment } } | null, errors: Array<{ message: string }> } };

export type SheetField_FieldFragment = { key: string, origin: FieldOrigin, tab: SheetTab, section: FieldSection, label: string, help: string | null, type: FieldType, required: boolean, editable: boolean, sensitive: boolean, defaultValue: string | number | boolean | readonly string[] | null, options: Array<{ key: string, label: string }>, limits: { minLength: number | null, maxLength: number | null, min: number | null, max: number | null } | null } & { ' $fragmentName'?: 'SheetField_FieldFragment' };

export type SheetFieldsQueryVariables = Exact<{
  sheetKind: SheetKind;
  nature: WorkerNature;
}>;


export type SheetFieldsQuery = { sheetFields: Array<{ ' $fragmentRefs'?: { 'SheetField_FieldFragment': SheetField_FieldFragment } }> };

export type SheetWorker_WorkerFragment = { id: string, version: number, sheetKind: SheetKind, nature: WorkerNature, status: WorkerStatus, displayName: string, registrationNumber: string | null, fileNumber: string | null, newRegistrationNumberDue: boolean, title: WorkerTitle | null, lastName: string, birthName: string | null, firstName: string | null, companyName: string | null, legalStatus: LegalStatus | null, siret: string | null, vatNumber: string | null, activity: string | null, language: Language, email: string | null, mobilePhone: string | null, landlinePhone: string | null, birthDate: string | null, birthPlace: string | null, birthDepartment: string | null, birthCountry: string | null, nationality: string | null, familySituation: FamilySituation | null, nir: string | null, ntt: string | null, residencePermitNumber: string | null, residencePermitExpiry: string | null, drivingLicence: DrivingLicence | null, transport: MeansOfTransport | null, transportPass: string | null, paymentMethod: PaymentMethod | null, iban: string | null, bic: string | null, accountHolder: string | null, accountingAccount: string | null, comment: string | null, ownFields: Record<string, string | number | boolean | readonly string[] | null>, missingFields: Array<string>, createdAt: string, updatedAt: string, isFavorite: boolean, viewerCanEdit: boolean, viewerCanDelete: boolean, formerNumbers: Array<{ kind: NumberKind, number: string, from: string, until: string }>, manager: { id: string, fullName: string } | null, establishment: { id: string, name: string } | null, sectors: Array<{ id: string, label: string }>, mainAddress: { line1: string, line2: string | null, postcode: string | null, city: string, country: string } | null, secondaryAddress: { line1: string, line2: string | null, postcode: string | null, city: string, country: string } | null, billingAddress: { line1: string, line2: string | null, postcode: string | null, city: string, country: string } | null, withheldFields: Array<{ key: string, masked: string }>, createdBy: { name: string, kind: AuthorKind } } & { ' $fragmentName'?: 'SheetWorker_WorkerFragment' };

export type WorkerSheetQueryVariables = Exact<{
  id: string;
}>;


export type WorkerSheetQuery = { worker: { ' $fragmentRefs'?: { 'SheetWorker_WorkerFragment': SheetWorker_WorkerFragment } } };

export type CreateWorkerMutationVariables = Exact<{
  input: CreateWorkerInput;
}>;


export type CreateWorkerMutation = { createWorker: { worker: { id: string } | null, warnings: Array<{ message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type UpdateWorkerMutationVariables = Exact<{
  input: UpdateWorkerInput;
}>;


export type UpdateWorkerMutation = { updateWorker: { worker: { ' $fragmentRefs'?: { 'SheetWorker_WorkerFragment': SheetWorker_WorkerFragment } } | null, warnings: Array<{ message: string }>, conflict: { by: string, at: string, changes: Array<{ key: string, label: string, before: string | null, theirs: string | null, yours: string | null, yoursGiven: boolean }> } | null, errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type SetWorkerFavoriteMutationVariables = Exact<{
  workerId: string;
  favorite: boolean;
}>;


export type SetWorkerFavoriteMutation = { setWorkerFavorite: { worker: { isFavorite: boolean } | null, errors: Array<{ message: string }> } };

export type WorkerNeighboursQueryVariables = Exact<{
  id: string;
  filter: WorkerFilter;
  sort: WorkerSort;
}>;


export type WorkerNeighboursQuery = { workerNeighbours: { first: string | null, previous: string | null, next: string | null, last: string | null } };

export type WorkerDeletionQueryVariables = Exact<{
  id: string;
}>;


export type WorkerDeletionQuery = { workerDeletion: { nameToType: string, items: Array<{ label: string, count: number }> } };

export type DeleteWorkerMutationVariables = Exact<{
  input: DeleteWorkerInput;
}>;


export type DeleteWorkerMutation = { deleteWorker: { deletedId: string | null, errors: Array<{ message: string, path: Array<string> }> } };

export type WorkerHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type WorkerHistoryQuery = { worker: { history: { nodes: Array<{ id: string, at: string, door: HistoryDoor, kind: HistoryKind, by: { name: string, kind: AuthorKind }, changes: Array<{ key: string, label: string, before: string | null, after: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FieldSettings_FieldFragmentDoc = new TypedDocumentString(`
    fragment FieldSettings_field on FieldDefinition {
  key
  origin
  tab
  section
  label
  labels {
    fr
    en
  }
  helps {
    fr
    en
  }
  type
  locked
  sensitive
  unique
  searchable
  options {
    key
    label
    labels {
      fr
      en
    }
    archived
  }
  limits {
    minLength
    maxLength
    min
    max
    minDay
    maxDay
    pattern
    messages {
      fr
      en
    }
  }
  defaultValue
  archivedAt
  settings {
    sheetKind
    shown
    required
  }
}
    `, {"fragmentName":"FieldSettings_field"}) as unknown as TypedDocumentString<FieldSettings_FieldFragment, unknown>;
export const FieldSettings_SettingsFragmentDoc = new TypedDocumentString(`
    fragment FieldSettings_settings on FieldSettings {
  version
  sheetKinds
  fields {
    ...FieldSettings_field
  }
}
    fragment FieldSettings_field on FieldDefinition {
  key
  origin
  tab
  section
  label
  labels {
    fr
    en
  }
  helps {
    fr
    en
  }
  type
  locked
  sensitive
  unique
  searchable
  options {
    key
    label
    labels {
      fr
      en
    }
    archived
  }
  limits {
    minLength
    maxLength
    min
    max
    minDay
    maxDay
    pattern
    messages {
      fr
      en
    }
  }
  defaultValue
  archivedAt
  settings {
    sheetKind
    shown
    required
  }
}`, {"fragmentName":"FieldSettings_settings"}) as unknown as TypedDocumentString<FieldSettings_SettingsFragment, unknown>;
export const OwnField_PayloadFragmentDoc = new TypedDocumentString(`
    fragment OwnField_payload on OwnFieldPayload {
  fieldSettings {
    ...FieldSettings_settings
  }
  errors {
    message
    path
  }
}
    fragment FieldSettings_field on FieldDefinition {
  key
  origin
  tab
  section
  label
  labels {
    fr
    en
  }
  helps {
    fr
    en
  }
  type
  locked
  sensitive
  unique
  searchable
  options {
    key
    label
    labels {
      fr
      en
    }
    archived
  }
  limits {
    minLength
    maxLength
    min
    max
    minDay
    maxDay
    pattern
    messages {
      fr
      en
    }
  }
  defaultValue
  archivedAt
  settings {
    sheetKind
    shown
    required
  }
}
fragment FieldSettings_settings on FieldSettings {
  version
  sheetKinds
  fields {
    ...FieldSettings_field
  }
}`, {"fragmentName":"OwnField_payload"}) as unknown as TypedDocumentString<OwnField_PayloadFragment, unknown>;
export const WorkerRow_WorkerFragmentDoc = new TypedDocumentString(`
    fragment WorkerRow_worker on Worker {
  id
  displayName
  registrationNumber
  nature
  status
  manager {
    id
    fullName
  }
  establishment {
    id
    name
  }
  sectors {
    id
    label
  }
  mobilePhone
  email
  mainAddress {
    city
  }
  createdAt
  updatedAt
  ownFields
}
    `, {"fragmentName":"WorkerRow_worker"}) as unknown as TypedDocumentString<WorkerRow_WorkerFragment, unknown>;
export const Sectors_SectorFragmentDoc = new TypedDocumentString(`
    fragment Sectors_sector on Sector {
  id
  code
  label
  establishment {
    id
    name
  }
  archivedAt
}
    `, {"fragmentName":"Sectors_sector"}) as unknown as TypedDocumentString<Sectors_SectorFragment, unknown>;
export const SheetField_FieldFragmentDoc = new TypedDocumentString(`
    fragment SheetField_field on SheetField {
  key
  origin
  tab
  section
  label
  help
  type
  required
  editable
  sensitive
  options {
    key
    label
  }
  limits {
    minLength
    maxLength
    min
    max
  }
  defaultValue
}
    `, {"fragmentName":"SheetField_field"}) as unknown as TypedDocumentString<SheetField_FieldFragment, unknown>;
export const SheetWorker_WorkerFragmentDoc = new TypedDocumentString(`
    fragment SheetWorker_worker on Worker {
  id
  version
  sheetKind
  nature
  status
  displayName
  registrationNumber
  fileNumber
  newRegistrationNumberDue
  formerNumbers {
    kind
    number
    from
    until
  }
  title
  lastName
  birthName
  firstName
  companyName
  legalStatus
  siret
  vatNumber
  activity
  manager {
    id
    fullName
  }
  establishment {
    id
    name
  }
  sectors {
    id
    label
  }
  language
  email
  mobilePhone
  landlinePhone
  mainAddress {
    line1
    line2
    postcode
    city
    country
  }
  secondaryAddress {
    line1
    line2
    postcode
    city
    country
  }
  billingAddress {
    line1
    line2
    postcode
    city
    country
  }
  birthDate
  birthPlace
  birthDepartment
  birthCountry
  nationality
  familySituation
  nir
  ntt
  residencePermitNumber
  residencePermitExpiry
  drivingLicence
  transport
  transportPass
  paymentMethod
  iban
  bic
  accountHolder
  accountingAccount
  comment
  ownFields
  withheldFields {
    key
    masked
  }
  missingFields
  createdAt
  createdBy {
    name
    kind
  }
  updatedAt
  isFavorite
  viewerCanEdit
  viewerCanDelete
}
    `, {"fragmentName":"SheetWorker_worker"}) as unknown as TypedDocumentString<SheetWorker_WorkerFragment, unknown>;
export const FieldSettingsDocument = new TypedDocumentString(`
    query FieldSettings {
  fieldSettings {
    ...FieldSettings_settings
  }
}
    fragment FieldSettings_field on FieldDefinition {
  key
  origin
  tab
  section
  label
  labels {
    fr
    en
  }
  helps {
    fr
    en
  }
  type
  locked
  sensitive
  unique
  searchable
  options {
    key
    label
    labels {
      fr
      en
    }
    archived
  }
  limits {
    minLength
    maxLength
    min
    max
    minDay
    maxDay
    pattern
    messages {
      fr
      en
    }
  }
  defaultValue
  archivedAt
  settings {
    sheetKind
    shown
    required
  }
}
fragment FieldSettings_settings on FieldSettings {
  version
  sheetKinds
  fields {
    ...FieldSettings_field
  }
}`) as unknown as TypedDocumentString<FieldSettingsQuery, FieldSettingsQueryVariables>;
export const SheetsLackingFieldDocument = new TypedDocumentString(`
    query SheetsLackingField($key: String!, $sheetKind: SheetKind!) {
  sheetsLackingField(key: $key, sheetKind: $sheetKind)
}
    `) as unknown as TypedDocumentString<SheetsLackingFieldQuery, SheetsLackingFieldQueryVariables>;
export const SaveFieldSettingsDocument = new TypedDocumentString(`
    mutation SaveFieldSettings($input: SaveFieldSettingsInput!) {
  saveFieldSettings(input: $input) {
    fieldSettings {
      ...FieldSettings_settings
    }
    theirChanges {
      key
      label
      by
      at
      sheetKind
      summary
    }
    errors {
      code
      message
      path
    }
  }
}
    fragment FieldSettings_field on FieldDefinition {
  key
  origin
  tab
  section
  label
  labels {
    fr
    en
  }
  helps {
    fr
    en
  }
  type
  locked
  sensitive
  unique
  searchable
  options {
    key
    label
    labels {
      fr
      en
    }
    archived
  }
  limits {
    minLength
    maxLength
    min
    max
    minDay
    maxDay
    pattern
    messages {
      fr
      en
    }
  }
  defaultValue
  archivedAt
  settings {
    sheetKind
    shown
    required
  }
}
fragment FieldSettings_settings on FieldSettings {
  version
  sheetKinds
  fields {
    ...FieldSettings_field
  }
}`) as unknown as TypedDocumentString<SaveFieldSettingsMutation, SaveFieldSettingsMutationVariables>;
export const CreateOwnFieldDocument = new TypedDocumentString(`
    mutation CreateOwnField($input: OwnFieldInput!) {
  createOwnField(input: $input) {
    ...OwnField_payload
  }
}
    fragment FieldSettings_field on FieldDefinition {
  key
  origin
  tab
  section
  label
  labels {
    fr
    en
  }
  helps {
    fr
    en
  }
  type
  locked
  sensitive
  unique
  searchable
  options {
    key
    label
    labels {
      fr
      en
    }
    archived
  }
  limits {
    minLength
    maxLength
    min
    max
    minDay
    maxDay
    pattern
    messages {
      fr
      en
    }
  }
  defaultValue
  archivedAt
  settings {
    sheetKind
    shown
    required
  }
}
fragment FieldSettings_settings on FieldSettings {
  version
  sheetKinds
  fields {
    ...FieldSettings_field
  }
}
fragment OwnField_payload on OwnFieldPayload {
  fieldSettings {
    ...FieldSettings_settings
  }
  errors {
    message
    path
  }
}`) as unknown as TypedDocumentString<CreateOwnFieldMutation, CreateOwnFieldMutationVariables>;
export const UpdateOwnFieldDocument = new TypedDocumentString(`
    mutation UpdateOwnField($key: String!, $input: OwnFieldChangesInput!) {
  updateOwnField(key: $key, input: $input) {
    ...OwnField_payload
  }
}
    fragment FieldSettings_field on FieldDefinition {
  key
  origin
  tab
  section
  label
  labels {
    fr
    en
  }
  helps {
    fr
    en
  }
  type
  locked
  sensitive
  unique
  searchable
  options {
    key
    label
    labels {
      fr
      en
    }
    archived
  }
  limits {
    minLength
    maxLength
    min
    max
    minDay
    maxDay
    pattern
    messages {
      fr
      en
    }
  }
  defaultValue
  archivedAt
  settings {
    sheetKind
    shown
    required
  }
}
fragment FieldSettings_settings on FieldSettings {
  version
  sheetKinds
  fields {
    ...FieldSettings_field
  }
}
fragment OwnField_payload on OwnFieldPayload {
  fieldSettings {
    ...FieldSettings_settings
  }
  errors {
    message
    path
  }
}`) as unknown as TypedDocumentString<UpdateOwnFieldMutation, UpdateOwnFieldMutationVariables>;
export const ArchiveOwnFieldDocument = new TypedDocumentString(`
    mutation ArchiveOwnField($key: String!) {
  archiveOwnField(key: $key) {
    ...OwnField_payload
  }
}
    fragment FieldSettings_field on FieldDefinition {
  key
  origin
  tab
  section
  label
  labels {
    fr
    en
  }
  helps {
    fr
    en
  }
  type
  locked
  sensitive
  unique
  searchable
  options {
    key
    label
    labels {
      fr
      en
    }
    archived
  }
  limits {
    minLength
    maxLength
    min
    max
    minDay
    maxDay
    pattern
    messages {
      fr
      en
    }
  }
  defaultValue
  archivedAt
  settings {
    sheetKind
    shown
    required
  }
}
fragment FieldSettings_settings on FieldSettings {
  version
  sheetKinds
  fields {
    ...FieldSettings_field
  }
}
fragment OwnField_payload on OwnFieldPayload {
  fieldSettings {
    ...FieldSettings_settings
  }
  errors {
    message
    path
  }
}`) as unknown as TypedDocumentString<ArchiveOwnFieldMutation, ArchiveOwnFieldMutationVariables>;
export const RestoreOwnFieldDocument = new TypedDocumentString(`
    mutation RestoreOwnField($key: String!) {
  restoreOwnField(key: $key) {
    ...OwnField_payload
  }
}
    fragment FieldSettings_field on FieldDefinition {
  key
  origin
  tab
  section
  label
  labels {
    fr
    en
  }
  helps {
    fr
    en
  }
  type
  locked
  sensitive
  unique
  searchable
  options {
    key
    label
    labels {
      fr
      en
    }
    archived
  }
  limits {
    minLength
    maxLength
    min
    max
    minDay
    maxDay
    pattern
    messages {
      fr
      en
    }
  }
  defaultValue
  archivedAt
  settings {
    sheetKind
    shown
    required
  }
}
fragment FieldSettings_settings on FieldSettings {
  version
  sheetKinds
  fields {
    ...FieldSettings_field
  }
}
fragment OwnField_payload on OwnFieldPayload {
  fieldSettings {
    ...FieldSettings_settings
  }
  errors {
    message
    path
  }
}`) as unknown as TypedDocumentString<RestoreOwnFieldMutation, RestoreOwnFieldMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SetLanguageDocument = new TypedDocumentString(`
    mutation SetLanguage($language: Language!) {
  setLanguage(language: $language) {
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetLanguageMutation, SetLanguageMutationVariables>;
export const ApiKeysDocument = new TypedDocumentString(`
    query ApiKeys {
  apiKeys {
    id
    name
    prefix
    scopes
    createdAt
    lastUsedAt
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<ApiKeysQuery, ApiKeysQueryVariables>;
export const CreateApiKeyDocument = new TypedDocumentString(`
    mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    secret
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($id: ID!) {
  revokeApiKey(id: $id) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues {
  users {
    id
    firstName
    lastName
    fullName
    email
    role
    seesPayroll
    state
    lastSignInAt
    viewerCanEdit
  }
}
    `) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const InvitationsByEmailDocument = new TypedDocumentString(`
    query InvitationsByEmail {
  invitationsByEmail
}
    `) as unknown as TypedDocumentString<InvitationsByEmailQuery, InvitationsByEmailQueryVariables>;
export const UpdateColleagueDocument = new TypedDocumentString(`
    mutation UpdateColleague($input: UpdateColleagueInput!) {
  updateColleague(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateColleagueMutation, UpdateColleagueMutationVariables>;
export const InviteColleagueDocument = new TypedDocumentString(`
    mutation InviteColleague($input: InviteColleagueInput!) {
  inviteColleague(input: $input) {
    user {
      id
      fullName
    }
    invitationUrl
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<InviteColleagueMutation, InviteColleagueMutationVariables>;
export const ReactivateColleagueDocument = new TypedDocumentString(`
    mutation ReactivateColleague($userId: ID!) {
  reactivateColleague(userId: $userId) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ReactivateColleagueMutation, ReactivateColleagueMutationVariables>;
export const DeactivateColleagueDocument = new TypedDocumentString(`
    mutation DeactivateColleague($userId: ID!) {
  deactivateColleague(userId: $userId) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeactivateColleagueMutation, DeactivateColleagueMutationVariables>;
export const RenewInvitationDocument = new TypedDocumentString(`
    mutation RenewInvitation($userId: ID!) {
  renewInvitation(userId: $userId) {
    invitationUrl
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RenewInvitationMutation, RenewInvitationMutationVariables>;
export const ArchiveEstablishmentDocument = new TypedDocumentString(`
    mutation ArchiveEstablishment($id: ID!) {
  archiveEstablishment(id: $id) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveEstablishmentMutation, ArchiveEstablishmentMutationVariables>;
export const SaveEstablishmentDocument = new TypedDocumentString(`
    mutation SaveEstablishment($input: SaveEstablishmentInput!) {
  saveEstablishment(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SaveEstablishmentMutation, SaveEstablishmentMutationVariables>;
export const EstablishmentsDocument = new TypedDocumentString(`
    query Establishments {
  agency {
    id
    establishments {
      id
      name
      addressLine1
      postcode
      city
      phone
      archivedAt
    }
  }
}
    `) as unknown as TypedDocumentString<EstablishmentsQuery, EstablishmentsQueryVariables>;
export const SetModuleDocument = new TypedDocumentString(`
    mutation SetModule($module: ModuleKey!, $on: Boolean!) {
  setModule(module: $module, on: $on) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SetModuleMutation, SetModuleMutationVariables>;
export const ModulesDocument = new TypedDocumentString(`
    query Modules {
  agency {
    id
    modules
  }
}
    `) as unknown as TypedDocumentString<ModulesQuery, ModulesQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    viewer {
      user {
        language
      }
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    agencyName
    firstName
    email
  }
}
    `) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      user {
        language
      }
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    user {
      id
      fullName
      email
      role
      seesPayroll
      language
    }
    agency {
      id
      name
      modules
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const WorkerChoicesDocument = new TypedDocumentString(`
    query WorkerChoices {
  agency {
    establishments {
      id
      name
      archivedAt
    }
  }
  users {
    id
    fullName
    state
  }
  sectors {
    id
    label
    archivedAt
  }
}
    `) as unknown as TypedDocumentString<WorkerChoicesQuery, WorkerChoicesQueryVariables>;
export const WorkerFieldsDocument = new TypedDocumentString(`
    query WorkerFields {
  fieldSettings {
    fields {
      key
      origin
      label
      type
      searchable
      archivedAt
      options {
        key
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkerFieldsQuery, WorkerFieldsQueryVariables>;
export const WorkersDocument = new TypedDocumentString(`
    query Workers($filter: WorkerFilter!, $sort: WorkerSort!, $after: String) {
  workers(filter: $filter, sort: $sort, first: 100, after: $after) {
    nodes {
      ...WorkerRow_worker
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment WorkerRow_worker on Worker {
  id
  displayName
  registrationNumber
  nature
  status
  manager {
    id
    fullName
  }
  establishment {
    id
    name
  }
  sectors {
    id
    label
  }
  mobilePhone
  email
  mainAddress {
    city
  }
  createdAt
  updatedAt
  ownFields
}`) as unknown as TypedDocumentString<WorkersQuery, WorkersQueryVariables>;
export const WorkerCountDocument = new TypedDocumentString(`
    query WorkerCount($filter: WorkerFilter!) {
  workers(filter: $filter, first: 1) {
    count {
      value
      capped
    }
  }
}
    `) as unknown as TypedDocumentString<WorkerCountQuery, WorkerCountQueryVariables>;
export const SectorsDocument = new TypedDocumentString(`
    query Sectors {
  sectors {
    ...Sectors_sector
  }
  agency {
    establishments {
      id
      name
      archivedAt
    }
  }
}
    fragment Sectors_sector on Sector {
  id
  code
  label
  establishment {
    id
    name
  }
  archivedAt
}`) as unknown as TypedDocumentString<SectorsQuery, SectorsQueryVariables>;
export const SaveSectorDocument = new TypedDocumentString(`
    mutation SaveSector($input: SaveSectorInput!) {
  saveSector(input: $input) {
    sector {
      ...Sectors_sector
    }
    errors {
      message
      path
    }
  }
}
    fragment Sectors_sector on Sector {
  id
  code
  label
  establishment {
    id
    name
  }
  archivedAt
}`) as unknown as TypedDocumentString<SaveSectorMutation, SaveSectorMutationVariables>;
export const ArchiveSectorDocument = new TypedDocumentString(`
    mutation ArchiveSector($id: ID!) {
  archiveSector(id: $id) {
    sector {
      ...Sectors_sector
    }
    errors {
      message
    }
  }
}
    fragment Sectors_sector on Sector {
  id
  code
  label
  establishment {
    id
    name
  }
  archivedAt
}`) as unknown as TypedDocumentString<ArchiveSectorMutation, ArchiveSectorMutationVariables>;
export const SheetFieldsDocument = new TypedDocumentString(`
    query SheetFields($sheetKind: SheetKind!, $nature: WorkerNature!) {
  sheetFields(sheetKind: $sheetKind, nature: $nature) {
    ...SheetField_field
  }
}
    fragment SheetField_field on SheetField {
  key
  origin
  tab
  section
  label
  help
  type
  required
  editable
  sensitive
  options {
    key
    label
  }
  limits {
    minLength
    maxLength
    min
    max
  }
  defaultValue
}`) as unknown as TypedDocumentString<SheetFieldsQuery, SheetFieldsQueryVariables>;
export const WorkerSheetDocument = new TypedDocumentString(`
    query WorkerSheet($id: ID!) {
  worker(id: $id) {
    ...SheetWorker_worker
  }
}
    fragment SheetWorker_worker on Worker {
  id
  version
  sheetKind
  nature
  status
  displayName
  registrationNumber
  fileNumber
  newRegistrationNumberDue
  formerNumbers {
    kind
    number
    from
    until
  }
  title
  lastName
  birthName
  firstName
  companyName
  legalStatus
  siret
  vatNumber
  activity
  manager {
    id
    fullName
  }
  establishment {
    id
    name
  }
  sectors {
    id
    label
  }
  language
  email
  mobilePhone
  landlinePhone
  mainAddress {
    line1
    line2
    postcode
    city
    country
  }
  secondaryAddress {
    line1
    line2
    postcode
    city
    country
  }
  billingAddress {
    line1
    line2
    postcode
    city
    country
  }
  birthDate
  birthPlace
  birthDepartment
  birthCountry
  nationality
  familySituation
  nir
  ntt
  residencePermitNumber
  residencePermitExpiry
  drivingLicence
  transport
  transportPass
  paymentMethod
  iban
  bic
  accountHolder
  accountingAccount
  comment
  ownFields
  withheldFields {
    key
    masked
  }
  missingFields
  createdAt
  createdBy {
    name
    kind
  }
  updatedAt
  isFavorite
  viewerCanEdit
  viewerCanDelete
}`) as unknown as TypedDocumentString<WorkerSheetQuery, WorkerSheetQueryVariables>;
export const CreateWorkerDocument = new TypedDocumentString(`
    mutation CreateWorker($input: CreateWorkerInput!) {
  createWorker(input: $input) {
    worker {
      id
    }
    warnings {
      message
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<CreateWorkerMutation, CreateWorkerMutationVariables>;
export const UpdateWorkerDocument = new TypedDocumentString(`
    mutation UpdateWorker($input: UpdateWorkerInput!) {
  updateWorker(input: $input) {
    worker {
      ...SheetWorker_worker
    }
    warnings {
      message
    }
    conflict {
      by
      at
      changes {
        key
        label
        before
        theirs
        yours
        yoursGiven
      }
    }
    errors {
      code
      message
      path
    }
  }
}
    fragment SheetWorker_worker on Worker {
  id
  version
  sheetKind
  nature
  status
  displayName
  registrationNumber
  fileNumber
  newRegistrationNumberDue
  formerNumbers {
    kind
    number
    from
    until
  }
  title
  lastName
  birthName
  firstName
  companyName
  legalStatus
  siret
  vatNumber
  activity
  manager {
    id
    fullName
  }
  establishment {
    id
    name
  }
  sectors {
    id
    label
  }
  language
  email
  mobilePhone
  landlinePhone
  mainAddress {
    line1
    line2
    postcode
    city
    country
  }
  secondaryAddress {
    line1
    line2
    postcode
    city
    country
  }
  billingAddress {
    line1
    line2
    postcode
    city
    country
  }
  birthDate
  birthPlace
  birthDepartment
  birthCountry
  nationality
  familySituation
  nir
  ntt
  residencePermitNumber
  residencePermitExpiry
  drivingLicence
  transport
  transportPass
  paymentMethod
  iban
  bic
  accountHolder
  accountingAccount
  comment
  ownFields
  withheldFields {
    key
    masked
  }
  missingFields
  createdAt
  createdBy {
    name
    kind
  }
  updatedAt
  isFavorite
  viewerCanEdit
  viewerCanDelete
}`) as unknown as TypedDocumentString<UpdateWorkerMutation, UpdateWorkerMutationVariables>;
export const SetWorkerFavoriteDocument = new TypedDocumentString(`
    mutation SetWorkerFavorite($workerId: ID!, $favorite: Boolean!) {
  setWorkerFavorite(workerId: $workerId, favorite: $favorite) {
    worker {
      isFavorite
    }
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetWorkerFavoriteMutation, SetWorkerFavoriteMutationVariables>;
export const WorkerNeighboursDocument = new TypedDocumentString(`
    query WorkerNeighbours($id: ID!, $filter: WorkerFilter!, $sort: WorkerSort!) {
  workerNeighbours(id: $id, filter: $filter, sort: $sort) {
    first
    previous
    next
    last
  }
}
    `) as unknown as TypedDocumentString<WorkerNeighboursQuery, WorkerNeighboursQueryVariables>;
export const WorkerDeletionDocument = new TypedDocumentString(`
    query WorkerDeletion($id: ID!) {
  workerDeletion(id: $id) {
    nameToType
    items {
      label
      count
    }
  }
}
    `) as unknown as TypedDocumentString<WorkerDeletionQuery, WorkerDeletionQueryVariables>;
export const DeleteWorkerDocument = new TypedDocumentString(`
    mutation DeleteWorker($input: DeleteWorkerInput!) {
  deleteWorker(input: $input) {
    deletedId
    errors {
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteWorkerMutation, DeleteWorkerMutationVariables>;
export const WorkerHistoryDocument = new TypedDocumentString(`
    query WorkerHistory($id: ID!, $after: String) {
  worker(id: $id) {
    history(first: 20, after: $after) {
      nodes {
        id
        at
        by {
          name
          kind
        }
        door
        kind
        changes {
          key
          label
          before
          after
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkerHistoryQuery, WorkerHistoryQueryVariables>;