/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Condition } from '@ruche/rules';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an invited colleague answers with. */
export type AcceptInvitationInput = {
  /** The password to sign in with from now on: 12 to 200 characters, hard to guess. */
  password: string;
  /** The token at the end of the invitation's link. */
  token: string;
};

/** A postal address, whole: it replaces the one that is there. */
export type AddressInput = {
  /** City, at most 80 characters. */
  city: string;
  /** ISO 3166-1, two letters. */
  country?: string | null | undefined;
  /** Number and street, at most 120 characters. */
  line1: string;
  /** Building, floor, « chez … »; at most 120 characters. */
  line2?: string | null | undefined;
  /** Postal code; 5 digits in France. */
  postcode?: string | null | undefined;
};

/** What a partner's key may do. */
export type ApiScope =
  /** Read contracts of employment. Never pay, never payslips. */
  | 'CONTRACTS_READ'
  /** Create, amend and end contracts of employment, and read each of them in the answer. */
  | 'CONTRACTS_WRITE'
  /** Read clients, their visits, quality follow-ups and complaints, and lines of tax certificates. */
  | 'VISITS_READ'
  /** Create and edit clients and visits, and read each of them in the answer. */
  | 'VISITS_WRITE'
  /** Read workers, and what is needed to read them: fields, names of colleagues, sectors. */
  | 'WORKERS_READ'
  /** Create and edit workers, and read each of them in the answer. To find them, add WORKERS_READ. */
  | 'WORKERS_WRITE';

/** What kind of author made a change. */
export type AuthorKind =
  /** A partner program, by its key's name. */
  | 'PARTNER'
  /** A member of staff. */
  | 'STAFF'
  /** The product itself, e.g. when it loads data. */
  | 'SYSTEM';

/** A change of one's own password. */
export type ChangePasswordInput = {
  /** The password until now (WRONG_PASSWORD). */
  currentPassword: string;
  /** 12 to 200 characters, hard to guess (PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_COMMON). */
  newPassword: string;
};

/** « Convention collective », by its IDCC. */
export type CollectiveAgreement =
  /** Aide, accompagnement, soins et services à domicile (BAD). */
  | 'IDCC_2941'
  /** Entreprises de services à la personne. */
  | 'IDCC_3127'
  /** Particuliers employeurs et emploi à domicile. */
  | 'IDCC_3239'
  /** Another agreement, or none. */
  | 'OTHER';

/** Who employs (article L7232-6 of the labour code). */
export type ContractMode =
  /** The customer employs; the agency helps. */
  | 'MANDATAIRE'
  /** The agency employs and invoices. */
  | 'PRESTATAIRE';

/** « Type de contrat » */
export type ContractType =
  /** Apprentissage, with an agreed end. */
  | 'APPRENTICESHIP'
  /** Contrat à durée déterminée: with an agreed end. */
  | 'CDD'
  /** Contrat à durée indéterminée: without an agreed end. */
  | 'CDI'
  /** Stage, with an agreed end. */
  | 'INTERNSHIP'
  /** Intérim: employed by a temporary-work agency, with an agreed end. */
  | 'TEMP';

/** A key to be made for a partner program. */
export type CreateApiKeyInput = {
  /** What it is for, 1 to 80 characters. */
  name: string;
  /** What it may do; at least one. */
  scopes: Array<ApiScope>;
};

/**
 * A new sheet. Absent: unchanged (on creation: the field's default). null: emptied. Texts are cleaned; days are YYYY-MM-DD or
 * 31/12/1990; phones as typed or E.164. A field that is not on this sheet can only be emptied (else FIELD_NOT_ON_SHEET), one
 * the actor may not change is refused (FIELD_NOT_EDITABLE), and so is an option not offered with the answer it depends on
 * (OPTION_NOT_OFFERED). What is on the sheet is decided by the values it would have. Error paths: ["lastName"], ["mainAddress", "city"], ["ownFields", "diploma"].
 */
export type CreateWorkerInput = {
  /** Holder of the account, when it is not the worker. */
  accountHolder?: string | null | undefined;
  /** « Compte comptable » */
  accountingAccount?: string | null | undefined;
  /** The company's activity. */
  activity?: string | null | undefined;
  /** The bank's BIC, 8 or 11 characters. */
  bic?: string | null | undefined;
  /** Where invoices go. */
  billingAddress?: AddressInput | null | undefined;
  /** ISO 3166-1, two letters. */
  birthCountry?: string | null | undefined;
  /** Day of birth. */
  birthDate?: string | null | undefined;
  /** 01 to 95, 2A, 2B, 971 to 989; 99 for a birth abroad. */
  birthDepartment?: string | null | undefined;
  /** Name at birth, when it is not the last name. */
  birthName?: string | null | undefined;
  /** Town of birth. */
  birthPlace?: string | null | undefined;
  /** « Convention collective ». FILLED_BY_MODULE with the module CONTRACTS on. */
  collectiveAgreement?: CollectiveAgreement | null | undefined;
  /** Free text of several lines. */
  comment?: string | null | undefined;
  /** « Raison sociale », on professional sheets. */
  companyName?: string | null | undefined;
  /** Last day of the contract. FILLED_BY_MODULE with the module CONTRACTS on. */
  contractEnd?: string | null | undefined;
  /** « Mode ». FILLED_BY_MODULE with the module CONTRACTS on. */
  contractMode?: ContractMode | null | undefined;
  /** First day of the contract. FILLED_BY_MODULE with the module CONTRACTS on. */
  contractStart?: string | null | undefined;
  /** « Type de contrat ». FILLED_BY_MODULE with the module CONTRACTS on. */
  contractType?: ContractType | null | undefined;
  /** « Permis de conduire » */
  drivingLicence?: DrivingLicence | null | undefined;
  /** E-mail address. */
  email?: string | null | undefined;
  /** A branch that is not archived. */
  establishmentId?: string | null | undefined;
  /** « Situation familiale » */
  familySituation?: FamilySituation | null | undefined;
  /** First name. */
  firstName?: string | null | undefined;
  /** IBAN of any country. Payroll right. */
  iban?: string | null | undefined;
  /** E.164 when read; as people type it when sent. */
  landlinePhone?: string | null | undefined;
  /** The language of messages to the worker. */
  language?: Language | null | undefined;
  /** Name in use, at most 80 characters. */
  lastName?: string | null | undefined;
  /** The company's legal status. */
  legalStatus?: LegalStatus | null | undefined;
  /** Where the worker lives. */
  mainAddress?: AddressInput | null | undefined;
  /** « Géré par »: on creation by default who creates, when staff. Not a deactivated colleague. */
  managerId?: string | null | undefined;
  /** E.164 when read; as people type it when sent. */
  mobilePhone?: string | null | undefined;
  /** ISO 3166-1, two letters. */
  nationality?: string | null | undefined;
  /** What the worker is to the agency. */
  nature?: WorkerNature | null | undefined;
  /** Give a file number when saving: the orange arrow. Only with TELEPHONE_TIME_KEEPING. */
  newFileNumber?: boolean | null | undefined;
  /** Give a registration number when saving: the green arrow. Absent: yes, if the sheet has the field. */
  newRegistrationNumber?: boolean | null | undefined;
  /** Social security number, 15 characters. Payroll right; employees and temps only. */
  nir?: string | null | undefined;
  /** Temporary technical number. Payroll right; employees and temps only. */
  ntt?: string | null | undefined;
  /** Values of the agency's own fields; those left out stay as they are. */
  ownFields?: Record<string, string | number | boolean | readonly string[] | null> | null | undefined;
  /** « Mode de paiement » */
  paymentMethod?: PaymentMethod | null | undefined;
  /** « Qualification ». FILLED_BY_MODULE with the module CONTRACTS on. */
  qualification?: string | null | undefined;
  /** Last day of the residence permit. */
  residencePermitExpiry?: string | null | undefined;
  /** Number of the residence permit. */
  residencePermitNumber?: string | null | undefined;
  /** Another address. */
  secondaryAddress?: AddressInput | null | undefined;
  /** All the sectors: they replace those that are there. */
  sectorIds?: Array<string> | null | undefined;
  /** PROFESSIONAL only with PROFESSIONAL_SHEETS. */
  sheetKind?: SheetKind | null | undefined;
  /** 14 digits. */
  siret?: string | null | undefined;
  /** « Situation » */
  status?: WorkerStatus | null | undefined;
  /** « Civilité » */
  title?: WorkerTitle | null | undefined;
  /** How the worker gets to clients. */
  transport?: MeansOfTransport | null | undefined;
  /** « Titre de transport »: number or kind of the pass. */
  transportPass?: string | null | undefined;
  /** Last day of the trial period. FILLED_BY_MODULE with the module CONTRACTS on. */
  trialPeriodEnd?: string | null | undefined;
  /** VAT number of the European Union, country first. */
  vatNumber?: string | null | undefined;
  /** Hours a week, e.g. 24.5; at most 48. FILLED_BY_MODULE with the module CONTRACTS on. */
  weeklyHours?: number | null | undefined;
};

/** A worker to delete, for ever. */
export type DeleteWorkerInput = {
  /** The worker. */
  id: string;
  /** The last name, typed; accents and case make no difference. */
  typedName: string;
};

/** « Permis de conduire » */
export type DrivingLicence =
  /** Category B. */
  | 'B'
  /** Category B, automatic gearbox only. */
  | 'B_AUTOMATIC'
  /** No licence, and it is known: an empty field means nobody asked. */
  | 'NONE'
  /** Another category. */
  | 'OTHER';

/** The kind of file. */
export type ExportFormat =
  /** As French Excel reads it: semicolons, decimal commas, UTF-8 with its mark. */
  | 'CSV'
  /** An Excel workbook of one sheet. */
  | 'XLSX';

/** How an export is going. */
export type ExportState =
  /** Sent whole. */
  | 'DONE'
  /** To be fetched. */
  | 'READY'
  /** Being sent. */
  | 'RUNNING'
  /** Stopped before its end. */
  | 'STOPPED';

/** Which workers to export, in which order, in which columns. */
export type ExportWorkersInput = {
  /** Keys of properties, in order, at most 60; those that may not be shown are left out. */
  columns: Array<string>;
  /** Which workers; absent: all of them. */
  filter?: WorkerFilter | null | undefined;
  /** The kind of file. */
  format: ExportFormat;
  /** The order; absent: by name. */
  sort?: WorkerSort | null | undefined;
};

/** « Situation familiale » */
export type FamilySituation =
  /** Pacsé(e). */
  | 'CIVIL_UNION'
  /** En concubinage. */
  | 'COHABITING'
  /** Divorcé(e). */
  | 'DIVORCED'
  /** Marié(e). */
  | 'MARRIED'
  /** Célibataire. */
  | 'SINGLE'
  /** Veuf, veuve. */
  | 'WIDOWED';

/** Limits of a value; only those its type has (LIMIT_NOT_APPLICABLE). */
export type FieldLimitsInput = {
  /** NUMBER, MONEY: the largest. */
  max?: number | null | undefined;
  /** DATE: the latest, YYYY-MM-DD or 31/12/1990. */
  maxDay?: string | null | undefined;
  /** TEXT (at most 250), LONG_TEXT (at most 5000): the most characters. */
  maxLength?: number | null | undefined;
  /** What to say when a limit is not met. */
  messages?: LocalizedTextInput | null | undefined;
  /** NUMBER, MONEY: the smallest. */
  min?: number | null | undefined;
  /** DATE: the earliest, YYYY-MM-DD or 31/12/1990. */
  minDay?: string | null | undefined;
  /** TEXT, LONG_TEXT: the fewest characters. */
  minLength?: number | null | undefined;
  /** TEXT: a pattern in RE2 syntax, at most 200 characters, that the whole text must match. */
  pattern?: string | null | undefined;
};

/** A value that a choice offers. */
export type FieldOptionInput = {
  /** Offered no more. */
  archived?: boolean | null | undefined;
  /**
   * Letters, digits and underscores, at most 40, starting with a letter. When absent: that of the option with
   * this French label, else made from the label.
   */
  key?: string | null | undefined;
  /** What people choose. */
  labels: LocalizedTextInput;
};

/** Whose field it is. */
export type FieldOrigin =
  /** Of the product. */
  | 'BUILT_IN'
  /** Added by the agency. */
  | 'OWN';

/** A section as it is wanted. */
export type FieldSectionInput = {
  /** How many fields stand side by side, 1 to 3. */
  columns: number;
  /** Of a section that is there, archived or not; absent: a new one, whose key is made from its label. */
  key?: string | null | undefined;
  /** At most 80 characters. */
  labels: LocalizedTextInput;
  /** The tab it stands on; its fields go with it. */
  tab: SheetTab;
};

/** Should a field be on one kind of sheet, and must it be filled in there? */
export type FieldSheetSettingInput = {
  /** The key of the field. */
  key: string;
  /** « Obligatoire »: true is requiredBefore ALWAYS, false is null; not looked at beside requiredBefore. */
  required?: boolean | null | undefined;
  /**
   * Before which moment it must be filled in; null: it need not be. Absent: as required says, else unchanged. Refused
   * for a field that is not shown (REQUIRED_BUT_HIDDEN).
   */
  requiredBefore?: RequiredBefore | null | undefined;
  /** It is required, before its moment, only when this holds; as shownWhen. Refused alone: REQUIRED_WHEN_ALONE. */
  requiredWhen?: Condition | null | undefined;
  /** The kind of sheet. */
  sheetKind: SheetKind;
  /** « Afficher ». */
  shown: boolean;
  /**
   * It is on the sheet only when this holds. null: always; absent: unchanged. Refused: CONDITION_SHAPE,
   * CONDITION_VALUE, and RULE_… when it does not fit the fields there are, RULE_LOOP among them.
   */
  shownWhen?: Condition | null | undefined;
};

/** Every type a field may have: those of own fields, and those only built-in fields have. */
export type FieldType =
  /** A postal address. */
  | 'ADDRESS'
  /** The code of a bank. */
  | 'BIC'
  /** A country, ISO 3166-1, two letters. */
  | 'COUNTRY'
  /** A calendar day. */
  | 'DATE'
  /** A French département, by its code. */
  | 'DEPARTMENT'
  /** An e-mail address. */
  | 'EMAIL'
  /** A branch of the agency. */
  | 'ESTABLISHMENT'
  /** Given by a counter when the sheet is saved, never typed. */
  | 'GENERATED_NUMBER'
  /** A bank account. */
  | 'IBAN'
  /** Text of several lines. */
  | 'LONG_TEXT'
  /** An amount of euros. */
  | 'MONEY'
  /** Any of its options. */
  | 'MULTIPLE_CHOICE'
  /** A social security number. */
  | 'NIR'
  /** A temporary technical number, for who has no social security number yet. */
  | 'NTT'
  /** A number. */
  | 'NUMBER'
  /** A telephone number. */
  | 'PHONE'
  /** Sectors of the agency. */
  | 'SECTORS'
  /** One of its options. */
  | 'SINGLE_CHOICE'
  /** The number of a French establishment. */
  | 'SIRET'
  /** A member of staff. */
  | 'STAFF'
  /** One line of text. */
  | 'TEXT'
  /** A web address. */
  | 'URL'
  /** A VAT number of the European Union. */
  | 'VAT_NUMBER'
  /** Yes or no. */
  | 'YES_NO';

/** How a field is used on every kind of sheet. Absent: unchanged. */
export type FieldUseInput = {
  /** The least role that changes its values: MANAGER or ADMIN (READERS_CHANGE_NOTHING). */
  editableFrom?: Role | null | undefined;
  /** The printed sheet leaves it out while it is empty. */
  hiddenWhenEmpty?: boolean | null | undefined;
  /** The key of the field. */
  key: string;
  /** Which options depend on another choice; null: none do. */
  offers?: OptionOffersInput | null | undefined;
  /** It stands on the printed sheet. */
  printed?: boolean | null | undefined;
  /** The least role that sees its values. Refused for fields every sheet needs: FIELD_LOCKED, ALWAYS_VISIBLE. */
  visibleFrom?: Role | null | undefined;
};

/** One condition on a worker. Refused: FIELD_NOT_SEARCHABLE, UNCLEAR_CONDITION, BAD_VALUE. */
export type FilterConditionInput = {
  /** One of the property’s. */
  operator: FilterOperator;
  /** Key of a property; see workerListProperties. */
  property: string;
  /** None, one, two (BETWEEN) or up to 50 (choices) values, each no list. Ids for staff, sectors, establishments. */
  values?: Array<string | number | boolean | readonly string[] | null> | null | undefined;
};

/** Some conditions, all or any of which must hold. */
export type FilterGroupInput = {
  /** At least one. */
  conditions: Array<FilterConditionInput>;
  /** All or any. */
  match: FilterMatch;
};

/** How many conditions must hold. */
export type FilterMatch =
  /** All of them: and. */
  | 'ALL'
  /** At least one: or. */
  | 'ANY';

/** How a condition compares. Accents and capitals make no difference. A property says which it takes. */
export type FilterOperator =
  /** Holds all the values. */
  | 'ALL_OF'
  /** The value or more; the day or later. */
  | 'AT_LEAST'
  /** The value or less; the day or earlier. */
  | 'AT_MOST'
  /** Yesterday or earlier. */
  | 'BEFORE_TODAY'
  /** From the first value to the second, both included. */
  | 'BETWEEN'
  /** Contains the text. */
  | 'CONTAINS'
  /** Has no value. */
  | 'EMPTY'
  /** In the last n days, today included; n from 0 to 3650. Days are those of Paris. */
  | 'IN_LAST_DAYS'
  /** In the next n days, today included; n from 0 to 3650. */
  | 'IN_NEXT_DAYS'
  /** Is the value; of choices, one of the values. */
  | 'IS'
  /** Is not the value, or none of the values; holds for what is empty too. */
  | 'IS_NOT'
  /** Does not contain the text; holds for what is empty too. */
  | 'NOT_CONTAINS'
  /** Has a value. */
  | 'NOT_EMPTY'
  /** Starts with the text. */
  | 'STARTS_WITH';

/** Conditions and groups of conditions, all or any of which must hold: at most 20 conditions, 6 groups. */
export type FilterRuleInput = {
  /** Conditions of the rule itself; may be none. */
  conditions: Array<FilterConditionInput>;
  /** Groups; a group holds no further groups. */
  groups?: Array<FilterGroupInput> | null | undefined;
  /** All or any of what follows. */
  match: FilterMatch;
};

/** What happened. */
export type HistoryAct =
  /** It was created or added. */
  | 'ADDED'
  /** It was changed. */
  | 'CHANGED'
  /** It was removed. */
  | 'REMOVED';

/** Through which door a change came in. */
export type HistoryDoor =
  /** The API, with a partner's key. */
  | 'API'
  /** A command of the product. */
  | 'COMMAND'
  /** A screen of the product. */
  | 'SCREEN';

/** What an entry of a worker's history is about. */
export type HistorySubject =
  /** « Réclamation » */
  | 'COMPLAINT'
  /** « Contrat de travail » */
  | 'CONTRACT'
  /** An identity document, a diploma, a certificate… */
  | 'DOCUMENT'
  /** « Suivi qualité » */
  | 'FOLLOW_UP'
  /** « Bulletin de paie » */
  | 'PAYSLIP'
  /** « Photo de profil » */
  | 'PHOTO'
  /** The fields of the sheet. */
  | 'SHEET';

/** A file of field settings to take over. */
export type ImportFieldSettingsInput = {
  /** The text of a file that fieldSettingsFile gave, of this agency or another; at most 500,000 characters. */
  file: string;
  /** Only tells what would change and what is refused; nothing is saved. */
  preview: boolean;
  /**
   * The version a preview gave: when the settings changed since then nothing is saved (STALE_VERSION). Absent:
   * whatever it is.
   */
  version?: number | null | undefined;
};

/** A colleague to be invited. */
export type InviteColleagueInput = {
  /** E-mail address to sign in with. It signs in to one agency (EMAIL_TAKEN), and cannot be changed. */
  email: string;
  /** First name, 1 to 80 characters. */
  firstName: string;
  /** Last name, 1 to 80 characters. */
  lastName: string;
  /** What he or she may do. */
  role: Role;
  /** May see payroll data in clear; only who may can say true (PAYROLL_RIGHT_NEEDED). */
  seesPayroll: boolean;
};

/** Sheets of a kind that have no value for a field their nature has. */
export type LackingFieldInput = {
  /** Key of the field. */
  key: string;
  /** The kind of sheet. */
  sheetKind: SheetKind;
};

/** A language of the product. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** « Statut juridique » of a professional's company. */
export type LegalStatus =
  /** Entreprise individuelle. */
  | 'EI'
  /** Entreprise unipersonnelle à responsabilité limitée. */
  | 'EURL'
  /** Micro-entreprise. */
  | 'MICRO_ENTREPRISE'
  /** Autre. */
  | 'OTHER'
  /** Société à responsabilité limitée. */
  | 'SARL'
  /** Société par actions simplifiée. */
  | 'SAS'
  /** Société par actions simplifiée unipersonnelle. */
  | 'SASU';

/** A text in each language of the product. */
export type LocalizedTextInput = {
  /** In English; the French when left empty. */
  en?: string | null | undefined;
  /** In French. */
  fr: string;
};

/** « Moyen de transport »: how the worker gets to clients. */
export type MeansOfTransport =
  /** Vélo. */
  | 'BICYCLE'
  /** Voiture. */
  | 'CAR'
  /** Transports en commun. */
  | 'PUBLIC_TRANSPORT'
  /** Scooter. */
  | 'SCOOTER'
  /** À pied. */
  | 'WALK';

/** Two options of an own field that become one. */
export type MergeOptionsInput = {
  /** The key of the option that goes: it is archived. Refused: UNKNOWN_OPTION, OPTION_MERGED. */
  from: string;
  /** The key of the option that stays. Refused: UNKNOWN_OPTION, SAME_OPTION, ARCHIVED_OPTION. */
  into: string;
  /** The key of the own field; NOT_FOUND for any other. */
  key: string;
  /**
   * The version of the settings they were looked at. When the field changed since then, or nobody has that
   * version, nothing is merged (STALE_VERSION).
   */
  version: number;
};

/** A part of the product that an agency switches on or off. */
export type ModuleKey =
  /** « Rendez-vous » */
  | 'APPOINTMENTS'
  /** « Contrats de travail » */
  | 'CONTRACTS'
  /** « Boutique en ligne »: publishes sheets. */
  | 'ONLINE_SHOP'
  /** « Fiches professionnelles »: sheets of self-employed persons and companies. */
  | 'PROFESSIONAL_SHEETS'
  /** Text messages to workers. */
  | 'SMS'
  /** « Télégestion »: file numbers, dialled to record hours. */
  | 'TELEPHONE_TIME_KEEPING';

/** Which part of a worker's sheet a notification leads to. */
export type NotificationPlace =
  /** « Clients » */
  | 'CLIENTS'
  /** « Contrats » */
  | 'CONTRACTS'
  /** « Définition » */
  | 'DEFINITION'
  /** « Documents » */
  | 'DOCUMENTS'
  /** « Historique » */
  | 'HISTORY'
  /** « Informations » */
  | 'INFORMATION';

/** What a number is for. */
export type NumberKind =
  /** Numéro de dossier, typed on a phone for telephone time-keeping. */
  | 'FILE'
  /** Matricule, printed on clients' tax certificates. */
  | 'REGISTRATION';

/** An option that is offered only under some options of another choice. */
export type OptionOfferInput = {
  /** Key of the option. */
  key: string;
  /** Keys of the parent's options under which it is offered. */
  under: Array<string>;
};

/** Which options of a choice depend on the value of another choice. Others are always offered. */
export type OptionOffersInput = {
  /** The options that depend on it. */
  options: Array<OptionOfferInput>;
  /** Key of the parent field, a choice. */
  parent: string;
};

/** What changes of an own field. Absent: unchanged. null: removed (helps, limits, defaultValue), else refused. */
export type OwnFieldChangesInput = {
  /** What a new sheet starts with. */
  defaultValue?: string | number | boolean | readonly string[] | null | null | undefined;
  /** Help under the field, at most 500 characters. */
  helps?: LocalizedTextInput | null | undefined;
  /** At most 80 characters. */
  labels?: LocalizedTextInput | null | undefined;
  /** All limits: those left out are removed. */
  limits?: FieldLimitsInput | null | undefined;
  /** The whole list, in order; an option left out is archived, and its values stay readable. */
  options?: Array<FieldOptionInput> | null | undefined;
  /** The list finds workers by it. */
  searchable?: boolean | null | undefined;
  /** Key of the section it ends up at the end of. */
  section?: string | null | undefined;
  /** Payroll data. Only who may see payroll data switches it off (PAYROLL_RIGHT_NEEDED). */
  sensitive?: boolean | null | undefined;
  /** Switched on, it is refused while two sheets hold the same value. */
  unique?: boolean | null | undefined;
  /**
   * The version of the settings the changes were made on. When the field changed since then, or nobody has that
   * version, nothing is saved (STALE_VERSION); changes of other fields do not count.
   */
  version: number;
};

/**
 * A condition on an own field that is searchable; refused for any other (FIELD_NOT_SEARCHABLE). Either
 * `equals`, or `from` and `to` (one or both, included) for numbers, money and dates.
 */
export type OwnFieldConditionInput = {
  /** Texts: accents and case ignored. Multiple choice: key of an option it holds. */
  equals?: string | number | boolean | readonly string[] | null | null | undefined;
  /** The least. */
  from?: string | number | boolean | readonly string[] | null | null | undefined;
  /** Key of the own field. */
  key: string;
  /** The most. */
  to?: string | number | boolean | readonly string[] | null | null | undefined;
};

/** A field to add to the agency's sheets. */
export type OwnFieldInput = {
  /** What a new sheet starts with; it must fit type and limits. */
  defaultValue?: string | number | boolean | readonly string[] | null | null | undefined;
  /** Help under the field, at most 500 characters. */
  helps?: LocalizedTextInput | null | undefined;
  /** [a-z][a-z0-9_]{0,39}, unique in the agency; made from the French label when absent. Never changes. */
  key?: string | null | undefined;
  /** At most 80 characters. */
  labels: LocalizedTextInput;
  /** What its values are held to. */
  limits?: FieldLimitsInput | null | undefined;
  /** For choices: 1 to 200. */
  options?: Array<FieldOptionInput> | null | undefined;
  /** The list finds workers by it: every type but LONG_TEXT and URL, not sensitive. */
  searchable?: boolean | null | undefined;
  /** Key of the section it ends up at the end of. */
  section?: string | null | undefined;
  /** Payroll data: stored encrypted, seen in clear only with the payroll right. */
  sensitive?: boolean | null | undefined;
  /** The kinds of sheet it is on. When absent: shown, not required, on INDIVIDUAL. */
  settings?: Array<OwnFieldSettingInput> | null | undefined;
  /** Changed later by changeOwnFieldType alone. */
  type: OwnFieldType;
  /** No two sheets hold the same value: TEXT, NUMBER, PHONE and EMAIL, not sensitive, without a default. */
  unique?: boolean | null | undefined;
};

/** Should the new field be on one kind of sheet, and must it be filled in there? */
export type OwnFieldSettingInput = {
  /** « Obligatoire ». */
  required: boolean;
  /** The kind of sheet. */
  sheetKind: SheetKind;
  /** « Afficher ». */
  shown: boolean;
};

/** A type an agency may give a field of its own. FieldValues tells how its values look. */
export type OwnFieldType =
  /** A calendar day. */
  | 'DATE'
  /** An e-mail address. */
  | 'EMAIL'
  /** Text of several lines. */
  | 'LONG_TEXT'
  /** An amount of euros. */
  | 'MONEY'
  /** Any of its options. */
  | 'MULTIPLE_CHOICE'
  /** A number. */
  | 'NUMBER'
  /** A telephone number. */
  | 'PHONE'
  /** One of its options. */
  | 'SINGLE_CHOICE'
  /** One line of text. */
  | 'TEXT'
  /** A web address. */
  | 'URL'
  /** Yes or no. */
  | 'YES_NO';

/** « Mode de paiement » */
export type PaymentMethod =
  /** Chèque. */
  | 'CHEQUE'
  /** Virement. */
  | 'TRANSFER';

/** Before which moment a field must be filled in. */
export type RequiredBefore =
  /** Before every save: the sheet is not saved without it. */
  | 'ALWAYS'
  /** Before the worker is hired; a sheet is saved without it. */
  | 'HIRING'
  /** Before the worker is published in the online shop; a sheet is saved without it. */
  | 'PUBLISHING';

/** A value of a field to bring back from the history. */
export type RestoreWorkerValueInput = {
  /** The version whose value the field gets again, 1 or more. */
  atVersion: number;
  /** The worker. */
  id: string;
  /** Key of the field. Not a sensitive one, nor a number that is given. */
  key: string;
  /** The sheet's version now, 1 or more. */
  version: number;
};

/** What a member of staff may do; each role may do all that the one before may. */
export type Role =
  /** Settings, colleagues, and deletion. */
  | 'ADMIN'
  /** Creates and edits worker sheets. */
  | 'MANAGER'
  /** Reads. */
  | 'READER';

/** An establishment to make or to change. On change, absent: unchanged; null or empty: removed. */
export type SaveEstablishmentInput = {
  /** Number and street, at most 120 characters. */
  addressLine1?: string | null | undefined;
  /** City, at most 80 characters. */
  city?: string | null | undefined;
  /** Which one; absent: a new one. */
  id?: string | null | undefined;
  /** The name people know, 1 to 120 characters. */
  name: string;
  /** Telephone number, as typed or E.164. */
  phone?: string | null | undefined;
  /** French postal code, 5 digits. */
  postcode?: string | null | undefined;
};

/** All sections of both tabs, saved together or not at all. */
export type SaveFieldSectionsInput = {
  /**
   * Every section in its new order, at most 60. One left out is archived, which is refused while a field that is not
   * archived stands in it (SECTION_NOT_EMPTY); one archived before comes back when it is named.
   */
  sections: Array<FieldSectionInput>;
  /** The version of the settings the changes were made on. */
  version: number;
};

/** Changes of the field settings, saved together or not at all. */
export type SaveFieldSettingsInput = {
  /** The sections whose order changes. */
  order?: Array<SectionOrderInput> | null | undefined;
  /** Only what changes. */
  settings?: Array<FieldSheetSettingInput> | null | undefined;
  /** Fields whose use changes, whatever the kind of sheet. */
  uses?: Array<FieldUseInput> | null | undefined;
  /** The version the changes were made on. */
  version: number;
};

/** A new sector, or changes of one. */
export type SaveSectorInput = {
  /** At most 20 characters; no two sectors have the same, archived ones included. */
  code: string;
  /** The branch that serves it; absent: unchanged, null: none. */
  establishmentId?: string | null | undefined;
  /** The sector to change; absent: a new one. */
  id?: string | null | undefined;
  /** At most 120 characters. */
  label: string;
};

/** What a view is to become; what is left out stays as it is. */
export type SaveWorkerViewInput = {
  /** At most 40 keys of columns, without the name. */
  columns?: Array<string> | null | undefined;
  /** Which workers. */
  filter?: WorkerFilter | null | undefined;
  /** Absent: a new view, the viewer’s own. */
  id?: string | null | undefined;
  /** At most 60 characters. Refused: NAME_TAKEN, REQUIRED, TOO_LONG. */
  name?: string | null | undefined;
  /** Shown to the whole agency; MANAGER. */
  shared?: boolean | null | undefined;
  /** In which order. */
  sort?: WorkerSort | null | undefined;
};

/** The order wanted in one section. */
export type SectionOrderInput = {
  /**
   * All keys of the section in the new order, archived ones included. A key may come from another section, of
   * either tab: the field moves.
   */
  keys: Array<string>;
  /** Key of the section. */
  section: string;
};

/** A kind of worker sheet. */
export type SheetKind =
  /** « Fiche Particulier »: the sheet of a person. */
  | 'INDIVIDUAL'
  /** « Fiche Pro »: the sheet of a self-employed person or a company. */
  | 'PROFESSIONAL';

/** A tab of the worker sheet. */
export type SheetTab =
  /** « Définition »: who the worker is. */
  | 'DEFINITION'
  /** « Informations »: what the agency keeps besides. */
  | 'INFORMATIONS';

/** What one signs in with. */
export type SignInInput = {
  /** E-mail address; capitals do not matter. */
  email: string;
  /** Password. */
  password: string;
};

/** From the lowest or from the highest. */
export type SortDirection =
  /** A to Z, oldest first. */
  | 'ASC'
  /** Z to A, newest first. */
  | 'DESC';

/** What changes of a colleague. Absent or null: unchanged. */
export type UpdateColleagueInput = {
  /** First name, 1 to 80 characters. */
  firstName?: string | null | undefined;
  /** The colleague; not oneself (OWN_ACCOUNT). */
  id: string;
  /** Last name, 1 to 80 characters. */
  lastName?: string | null | undefined;
  /** What he or she may do; one ADMIN stays (LAST_ADMIN). */
  role?: Role | null | undefined;
  /** May see payroll data in clear; only who may can give this right (PAYROLL_RIGHT_NEEDED). */
  seesPayroll?: boolean | null | undefined;
};

/**
 * Changes of a sheet. Absent: unchanged (on creation: the field's default). null: emptied. Texts are cleaned; days are YYYY-MM-DD or
 * 31/12/1990; phones as typed or E.164. A field that is not on this sheet can only be emptied (else FIELD_NOT_ON_SHEET), one
 * the actor may not change is refused (FIELD_NOT_EDITABLE), and so is an option not offered with the answer it depends on
 * (OPTION_NOT_OFFERED). What is on the sheet is decided by the values it would have. Error paths: ["lastName"], ["mainAddress", "city"], ["ownFields", "diploma"].
 */
export type UpdateWorkerInput = {
  /** Holder of the account, when it is not the worker. */
  accountHolder?: string | null | undefined;
  /** « Compte comptable » */
  accountingAccount?: string | null | undefined;
  /** The company's activity. */
  activity?: string | null | undefined;
  /** The bank's BIC, 8 or 11 characters. */
  bic?: string | null | undefined;
  /** Where invoices go. */
  billingAddress?: AddressInput | null | undefined;
  /** ISO 3166-1, two letters. */
  birthCountry?: string | null | undefined;
  /** Day of birth. */
  birthDate?: string | null | undefined;
  /** 01 to 95, 2A, 2B, 971 to 989; 99 for a birth abroad. */
  birthDepartment?: string | null | undefined;
  /** Name at birth, when it is not the last name. */
  birthName?: string | null | undefined;
  /** Town of birth. */
  birthPlace?: string | null | undefined;
  /** « Convention collective ». FILLED_BY_MODULE with the module CONTRACTS on. */
  collectiveAgreement?: CollectiveAgreement | null | undefined;
  /** Free text of several lines. */
  comment?: string | null | undefined;
  /** « Raison sociale », on professional sheets. */
  companyName?: string | null | undefined;
  /** Last day of the contract. FILLED_BY_MODULE with the module CONTRACTS on. */
  contractEnd?: string | null | undefined;
  /** « Mode ». FILLED_BY_MODULE with the module CONTRACTS on. */
  contractMode?: ContractMode | null | undefined;
  /** First day of the contract. FILLED_BY_MODULE with the module CONTRACTS on. */
  contractStart?: string | null | undefined;
  /** « Type de contrat ». FILLED_BY_MODULE with the module CONTRACTS on. */
  contractType?: ContractType | null | undefined;
  /** « Permis de conduire » */
  drivingLicence?: DrivingLicence | null | undefined;
  /** E-mail address. */
  email?: string | null | undefined;
  /** A branch that is not archived. */
  establishmentId?: string | null | undefined;
  /** « Situation familiale » */
  familySituation?: FamilySituation | null | undefined;
  /** First name. */
  firstName?: string | null | undefined;
  /** IBAN of any country. Payroll right. */
  iban?: string | null | undefined;
  /** The worker. */
  id: string;
  /** E.164 when read; as people type it when sent. */
  landlinePhone?: string | null | undefined;
  /** The language of messages to the worker. */
  language?: Language | null | undefined;
  /** Name in use, at most 80 characters. */
  lastName?: string | null | undefined;
  /** The company's legal status. */
  legalStatus?: LegalStatus | null | undefined;
  /** Where the worker lives. */
  mainAddress?: AddressInput | null | undefined;
  /** « Géré par »: on creation by default who creates, when staff. Not a deactivated colleague. */
  managerId?: string | null | undefined;
  /** E.164 when read; as people type it when sent. */
  mobilePhone?: string | null | undefined;
  /** ISO 3166-1, two letters. */
  nationality?: string | null | undefined;
  /** What the worker is to the agency. */
  nature?: WorkerNature | null | undefined;
  /** Give a new file number when saving: the orange arrow. Only with TELEPHONE_TIME_KEEPING. */
  newFileNumber?: boolean | null | undefined;
  /** Give a registration number when saving: the green arrow. One that fits the nature is kept. */
  newRegistrationNumber?: boolean | null | undefined;
  /** Social security number, 15 characters. Payroll right; employees and temps only. */
  nir?: string | null | undefined;
  /** Temporary technical number. Payroll right; employees and temps only. */
  ntt?: string | null | undefined;
  /** Values of the agency's own fields; those left out stay as they are. */
  ownFields?: Record<string, string | number | boolean | readonly string[] | null> | null | undefined;
  /** « Mode de paiement » */
  paymentMethod?: PaymentMethod | null | undefined;
  /** « Qualification ». FILLED_BY_MODULE with the module CONTRACTS on. */
  qualification?: string | null | undefined;
  /** Last day of the residence permit. */
  residencePermitExpiry?: string | null | undefined;
  /** Number of the residence permit. */
  residencePermitNumber?: string | null | undefined;
  /** Another address. */
  secondaryAddress?: AddressInput | null | undefined;
  /** All the sectors: they replace those that are there. */
  sectorIds?: Array<string> | null | undefined;
  /** PROFESSIONAL only with PROFESSIONAL_SHEETS. No value is ever dropped. */
  sheetKind?: SheetKind | null | undefined;
  /** 14 digits. */
  siret?: string | null | undefined;
  /** « Situation » */
  status?: WorkerStatus | null | undefined;
  /** « Civilité » */
  title?: WorkerTitle | null | undefined;
  /** How the worker gets to clients. */
  transport?: MeansOfTransport | null | undefined;
  /** « Titre de transport »: number or kind of the pass. */
  transportPass?: string | null | undefined;
  /** Last day of the trial period. FILLED_BY_MODULE with the module CONTRACTS on. */
  trialPeriodEnd?: string | null | undefined;
  /** VAT number of the European Union, country first. */
  vatNumber?: string | null | undefined;
  /** The version the changes were made on, 1 or more. */
  version: number;
  /** Hours a week, e.g. 24.5; at most 48. FILLED_BY_MODULE with the module CONTRACTS on. */
  weeklyHours?: number | null | undefined;
};

/** Where a member of staff stands between invitation and deactivation. */
export type UserState =
  /** Signs in. */
  | 'ACTIVE'
  /** Cannot sign in; still named where he or she acted. */
  | 'DEACTIVATED'
  /** Has not chosen a password yet. */
  | 'INVITED';

/**
 * Which workers a list holds: those who meet every condition given. Of a list any value is enough; an empty
 * list is no condition. Ids that are not the agency's match nobody.
 */
export type WorkerFilter = {
  /** Workers of one of these branches. */
  establishmentIds?: Array<string> | null | undefined;
  /** true: only the viewer's favourites (nobody for partners). */
  favorite?: boolean | null | undefined;
  /** Only sheets without a value for this field; at most one list per operation. ADMIN. */
  lacking?: LackingFieldInput | null | undefined;
  /** « Géré par » */
  managerIds?: Array<string> | null | undefined;
  /** « Nature » */
  natures?: Array<WorkerNature> | null | undefined;
  /** Conditions on searchable own fields, at most 10. */
  ownFields?: Array<OwnFieldConditionInput> | null | undefined;
  /**
   * A rule over any properties, held beside all the other conditions; at most one list with a rule per
   * operation. Fields this actor may not see are refused like fields that are not there.
   */
  rule?: FilterRuleInput | null | undefined;
  /**
   * Words of names by their beginnings (accents and case ignored), a number, former ones too, a phone, or an
   * e-mail; at most 100 characters. All the words must be found, in any order.
   */
  search?: string | null | undefined;
  /** Workers who serve one of these sectors. */
  sectorIds?: Array<string> | null | undefined;
  /** Individual or professional sheets. */
  sheetKinds?: Array<SheetKind> | null | undefined;
  /** « Situation » */
  statuses?: Array<WorkerStatus> | null | undefined;
};

/** What a worker is to the agency. It decides the prefix of the registration number. */
export type WorkerNature =
  /** Candidat, CA. */
  | 'CANDIDATE'
  /** Prestataire, PR. */
  | 'CONTRACTOR'
  /** Salarié, SA. */
  | 'EMPLOYEE'
  /** Intérimaire, IN. */
  | 'TEMP'
  /** Stagiaire. */
  | 'TRAINEE';

/** The order of a list. */
export type WorkerSort = {
  /**
   * Instead of key and direction: one to three properties. No index holds these orders, so every page reads the
   * whole list: at most one such list per operation. BAD_SORT: a property that cannot be sorted by, or the same twice.
   */
  by?: Array<WorkerSortStep> | null | undefined;
  /** Which way. */
  direction?: SortDirection | null | undefined;
  /** What it is sorted by. */
  key?: WorkerSortKey | null | undefined;
};

/** What a list of workers is sorted by; the id decides between equals. */
export type WorkerSortKey =
  /** When the sheet was created. */
  | 'CREATED_AT'
  /** Last name, then first name; accents and capitals make no difference. */
  | 'NAME'
  /** Matricule; workers without one come last, whatever the direction. */
  | 'REGISTRATION_NUMBER'
  /** When the sheet was last saved. */
  | 'UPDATED_AT';

/** One of the things a list is sorted by; the next decides between its equals. */
export type WorkerSortStep = {
  /** Which way; workers without a value come last either way. */
  direction?: SortDirection | null | undefined;
  /** Key of a property that is `sortable`; see workerListProperties. */
  property: string;
};

/** « Situation »: is the worker still with the agency? */
export type WorkerStatus =
  /** Actif. */
  | 'ACTIVE'
  /** Inactif: listed under « Anciens intervenants ». */
  | 'INACTIVE';

/** « Civilité » */
export type WorkerTitle =
  /** M. */
  | 'MR'
  /** Mme. */
  | 'MRS';

export type SheetsHoldingOptionQueryVariables = Exact<{
  key: string;
  option: string;
}>;


export type SheetsHoldingOptionQuery = { sheetsHoldingOption: number };

export type MergeOptionsMutationVariables = Exact<{
  input: MergeOptionsInput;
}>;


export type MergeOptionsMutation = { mergeOptions: { ' $fragmentRefs'?: { 'OwnField_PayloadFragment': OwnField_PayloadFragment } } };

export type FieldSettings_FieldFragment = { key: string, origin: FieldOrigin, tab: SheetTab, section: string, label: string, type: FieldType, locked: boolean, sensitive: boolean, unique: boolean, searchable: boolean, defaultValue: string | number | boolean | readonly string[] | null, archivedAt: string | null, parentKey: string | null, visibleFrom: Role, editableFrom: Role, printed: boolean, hiddenWhenEmpty: boolean, module: ModuleKey | null, natures: Array<WorkerNature> | null, labels: { fr: string, en: string }, helps: { fr: string, en: string } | null, options: Array<{ key: string, label: string, archived: boolean, mergedInto: string | null, offeredWhen: Array<string> | null, labels: { fr: string, en: string } }>, limits: { minLength: number | null, maxLength: number | null, min: number | null, max: number | null, minDay: string | null, maxDay: string | null, pattern: string | null, messages: { fr: string, en: string } | null } | null, settings: Array<{ sheetKind: SheetKind, shown: boolean, required: boolean, requiredBefore: RequiredBefore | null, shownWhen: Condition | null, requiredWhen: Condition | null }> } & { ' $fragmentName'?: 'FieldSettings_FieldFragment' };

export type FieldSettings_SettingsFragment = { version: number, sheetKinds: Array<SheetKind>, ownFieldTypes: Array<{ type: OwnFieldType, hasOptions: boolean, limits: Array<string>, canBeUnique: boolean, canBeSearched: boolean }>, sections: Array<{ key: string, label: string, tab: SheetTab, columns: number, archivedAt: string | null, labels: { fr: string, en: string } }>, fields: Array<{ ' $fragmentRefs'?: { 'FieldSettings_FieldFragment': FieldSettings_FieldFragment } }> } & { ' $fragmentName'?: 'FieldSettings_SettingsFragment' };

export type FieldSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type FieldSettingsQuery = { fieldSettings: { ' $fragmentRefs'?: { 'FieldSettings_SettingsFragment': FieldSettings_SettingsFragment } } };

export type SheetsLackingFieldQueryVariables = Exact<{
  key?: string | null | undefined;
  sheetKind: SheetKind;
}>;


export type SheetsLackingFieldQuery = { sheetsLackingField: number };

export type SaveFieldSettingsMutationVariables = Exact<{
  input: SaveFieldSettingsInput;
}>;


export type SaveFieldSettingsMutation = { saveFieldSettings: { fieldSettings: { ' $fragmentRefs'?: { 'FieldSettings_SettingsFragment': FieldSettings_SettingsFragment } } | null, theirChanges: Array<{ key: string, label: string, by: string, at: string, sheetKind: SheetKind | null, summary: string }>, errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type SaveFieldSectionsMutationVariables = Exact<{
  input: SaveFieldSectionsInput;
}>;


export type SaveFieldSectionsMutation = { saveFieldSections: { fieldSettings: { ' $fragmentRefs'?: { 'FieldSettings_SettingsFragment': FieldSettings_SettingsFragment } } | null, theirChanges: Array<{ key: string }>, errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type OwnField_PayloadFragment = { fieldSettings: { ' $fragmentRefs'?: { 'FieldSettings_SettingsFragment': FieldSettings_SettingsFragment } } | null, theirChanges: Array<{ key: string, label: string, by: string, at: string, sheetKind: SheetKind | null, summary: string }>, errors: Array<{ message: string, path: Array<string> }> } & { ' $fragmentName'?: 'OwnField_PayloadFragment' };

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

export type FieldSettingsFileQueryVariables = Exact<{ [key: string]: never; }>;


export type FieldSettingsFileQuery = { fieldSettingsFile: string };

export type ImportFieldSettingsMutationVariables = Exact<{
  input: ImportFieldSettingsInput;
}>;


export type ImportFieldSettingsMutation = { importFieldSettings: { previewedVersion: number | null, fieldSettings: { ' $fragmentRefs'?: { 'FieldSettings_SettingsFragment': FieldSettings_SettingsFragment } } | null, changes: Array<{ id: string, label: string, summary: string }>, errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type FieldSettingHistoryQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FieldSettingHistoryQuery = { fieldSettingHistory: { nodes: Array<{ id: string, version: number, label: string, by: string, at: string, summary: string, parts: Array<{ label: string, before: string | null, after: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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

export type ResetPasswordMutationVariables = Exact<{
  userId: string;
}>;


export type ResetPasswordMutation = { resetPassword: { invitationUrl: string | null, errors: Array<{ code: string, message: string, path: Array<string> }> } };

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

export type RestoreEstablishmentMutationVariables = Exact<{
  id: string;
}>;


export type RestoreEstablishmentMutation = { restoreEstablishment: { errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type SetModuleMutationVariables = Exact<{
  module: ModuleKey;
  on: boolean;
}>;


export type SetModuleMutation = { setModule: { errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ModulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ModulesQuery = { agency: { id: string, modules: Array<ModuleKey>, availableModules: Array<ModuleKey> } };

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

export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsQuery = { unreadNotificationCount: number };

export type NotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationsQuery = { notifications: { nodes: Array<{ id: string, title: string, place: NotificationPlace, workerId: string | null, createdAt: string, readAt: string | null }> } };

export type MarkNotificationReadMutationVariables = Exact<{
  id: string;
}>;


export type MarkNotificationReadMutation = { markNotificationRead: { unreadNotificationCount: number | null, errors: Array<{ message: string }> } };

export type MarkAllNotificationsReadMutationVariables = Exact<{
  newestSeen: string;
}>;


export type MarkAllNotificationsReadMutation = { markAllNotificationsRead: { unreadNotificationCount: number | null, errors: Array<{ message: string }> } };

export type WorkerChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkerChoicesQuery = { agency: { establishments: Array<{ id: string, name: string, archivedAt: string | null }> }, users: Array<{ id: string, fullName: string, state: UserState }>, sectors: Array<{ id: string, label: string, archivedAt: string | null }> };

export type WorkerFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkerFieldsQuery = { fieldSettings: { fields: Array<{ key: string, origin: FieldOrigin, label: string, type: FieldType, searchable: boolean, archivedAt: string | null, options: Array<{ key: string, label: string, archived: boolean, mergedInto: string | null }> }> } };

export type ExportWorkersMutationVariables = Exact<{
  input: ExportWorkersInput;
}>;


export type ExportWorkersMutation = { exportWorkers: { export: { id: string } | null, errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type WorkerExportQueryVariables = Exact<{
  id: string;
}>;


export type WorkerExportQuery = { workerExport: { state: ExportState, rowCount: number } };

export type StopWorkerExportMutationVariables = Exact<{
  id: string;
}>;


export type StopWorkerExportMutation = { stopWorkerExport: { errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type WorkerRow_WorkerFragment = { id: string, displayName: string, registrationNumber: string | null, nature: WorkerNature, status: WorkerStatus, mobilePhone: string | null, email: string | null, createdAt: string, updatedAt: string, values: Record<string, string | number | boolean | readonly string[] | null>, photo: { small: string } | null, manager: { id: string, fullName: string } | null, establishment: { id: string, name: string } | null, sectors: Array<{ id: string, label: string }>, mainAddress: { city: string } | null } & { ' $fragmentName'?: 'WorkerRow_WorkerFragment' };

export type WorkersQueryVariables = Exact<{
  filter: WorkerFilter;
  sort: WorkerSort;
  keys: Array<string> | string;
  after?: string | null | undefined;
}>;


export type WorkersQuery = { workers: { nodes: Array<{ ' $fragmentRefs'?: { 'WorkerRow_WorkerFragment': WorkerRow_WorkerFragment } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WorkerCountQueryVariables = Exact<{
  filter: WorkerFilter;
}>;


export type WorkerCountQuery = { workers: { count: { value: number, capped: boolean } } };

export type WorkerListPropertiesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkerListPropertiesQuery = { workerListProperties: Array<{ key: string, label: string, type: FieldType, origin: FieldOrigin, operators: Array<FilterOperator>, sortable: boolean, showable: boolean, options: Array<{ key: string, label: string, archived: boolean }> }> };

export type WorkerView_ViewFragment = { id: string, name: string, shared: boolean, isOwn: boolean, isDefault: boolean, viewerCanEdit: boolean, columns: Array<string>, sort: { key: WorkerSortKey | null, direction: SortDirection | null, by: Array<{ property: string, direction: SortDirection | null }> | null }, filter: { search: string | null, statuses: Array<WorkerStatus> | null, natures: Array<WorkerNature> | null, sheetKinds: Array<SheetKind> | null, managerIds: Array<string> | null, sectorIds: Array<string> | null, establishmentIds: Array<string> | null, lacking: { key: string, sheetKind: SheetKind } | null, ownFields: Array<{ key: string, equals: string | number | boolean | readonly string[] | null, from: string | number | boolean | readonly string[] | null, to: string | number | boolean | readonly string[] | null }> | null, rule: { match: FilterMatch, conditions: Array<{ property: string, operator: FilterOperator, values: Array<string | number | boolean | readonly string[] | null> | null }>, groups: Array<{ match: FilterMatch, conditions: Array<{ property: string, operator: FilterOperator, values: Array<string | number | boolean | readonly string[] | null> | null }> }> | null } | null } } & { ' $fragmentName'?: 'WorkerView_ViewFragment' };

export type WorkerViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkerViewsQuery = { workerViews: Array<{ ' $fragmentRefs'?: { 'WorkerView_ViewFragment': WorkerView_ViewFragment } }> };

export type SaveWorkerViewMutationVariables = Exact<{
  input: SaveWorkerViewInput;
}>;


export type SaveWorkerViewMutation = { saveWorkerView: { view: { ' $fragmentRefs'?: { 'WorkerView_ViewFragment': WorkerView_ViewFragment } } | null, errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type DeleteWorkerViewMutationVariables = Exact<{
  id: string;
}>;


export type DeleteWorkerViewMutation = { deleteWorkerView: { errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RestoreWorkerViewMutationVariables = Exact<{
  id: string;
}>;


export type RestoreWorkerViewMutation = { restoreWorkerView: { errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type SetDefaultWorkerViewMutationVariables = Exact<{
  id?: string | null | undefined;
}>;


export type SetDefaultWorkerViewMutation = { setDefaultWorkerView: { errors: Array<{ code: string, message: string, path: Array<string> }> } };

export type FoundWorkersQueryVariables = Exact<{
  search: string;
}>;


export type FoundWorkersQuery = { workers: { nodes: Array<{ id: string, displayName: string, registrationNumber: string | null, status: WorkerStatus }> } };

export type SetWorkerPhotoMutationVariables = Exact<{
  workerId: string;
  uploadId: string;
}>;


export type SetWorkerPhotoMutation = { setWorkerPhoto: { previousPhotoId: string | null, worker: { photo: { id: string, medium: string, large: string } | null } | null, errors: Array<{ message: string }> } };

export type RemoveWorkerPhotoMutationVariables = Exact<{
  workerId: string;
}>;


export type RemoveWorkerPhotoMutation = { removeWorkerPhoto: { previousPhotoId: string | null, worker: { photo: { id: string, medium: string, large: string } | null } | null, errors: Array<{ message: string }> } };

export type RestoreWorkerPhotoMutationVariables = Exact<{
  workerId: string;
  photoId: string;
}>;


export type RestoreWorkerPhotoMutation = { restoreWorkerPhoto: { previousPhotoId: string | null, worker: { photo: { id: string, medium: string, large: string } | null } | null, errors: Array<{ message: string }> } };

export type Sectors_SectorFragment = { id: string, code: string, label: string, archivedAt: string | null, establishment: { id: string, name: string } | null } & { ' $fragmentName'?: 'Sectors_SectorFragment' };

export type SectorsQueryVariables = Exact<{ [key: string]: never; }>;


export type SectorsQuery = { sectors: Array<{ ' $fragmentRefs'?: { 'Sectors_SectorFragment': Sectors_SectorFragment } }>, agency: { establishments: Array<{ id: string, name: string, archivedAt: string | null }> } };

export type SaveSectorMutationVariables = Exact<{
  input: SaveSectorInput;
}>;


export type SaveSectorMutation = { saveSector: { sector: { ' $fragmentRefs'?: { 'Sectors_SectorFragment': Sectors_SectorFragment } } | null, errors: Array<{ message: string, path: Array<string> }> } };

export type RestoreSectorMutationVariables = Exact<{
  id: string;
}>;


export type RestoreSectorMutation = { restoreSector: { sector: { ' $fragmentRefs'?: { 'Sectors_SectorFragment': Sectors_SectorFragment } } | null, errors: Array<{ message: string }> } };

export type ArchiveSectorMutationVariables = Exact<{
  id: string;
}>;


export type ArchiveSectorMutation = { archiveSector: { sector: { ' $fragmentRefs'?: { 'Sectors_SectorFragment': Sectors_SectorFragment } } | null, errors: Array<{ message: string }> } };

export type WorkerHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  subjects?: Array<HistorySubject> | HistorySubject | null | undefined;
}>;


export type WorkerHistoryQuery = { worker: { history: { nodes: Array<{ id: string, at: string, door: HistoryDoor, act: HistoryAct, title: string, version: number | null, by: { name: string, kind: AuthorKind }, changes: Array<{ key: string | null, label: string, before: string | null, after: string | null, restorable: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type WorkerAsOfQueryVariables = Exact<{
  id: string;
  at: string;
}>;


export type WorkerAsOfQuery = { workerAsOf: { version: number, values: Array<{ key: string, label: string, value: string | null, now: string | null, changedSince: boolean, restorable: boolean }> } };

export type RestoreWorkerValueMutationVariables = Exact<{
  input: RestoreWorkerValueInput;
}>;


export type RestoreWorkerValueMutation = { restoreWorkerValue: { worker: { ' $fragmentRefs'?: { 'SheetWorker_WorkerFragment': SheetWorker_WorkerFragment } } | null, warnings: Array<{ message: string }>, errors: Array<{ message: string }> } };

export type SheetField_FieldFragment = { key: string, origin: FieldOrigin, tab: SheetTab, section: string, label: string, help: string | null, type: FieldType, required: boolean, requiredBefore: RequiredBefore | null, demanded: boolean, shownWhen: Condition | null, requiredWhen: Condition | null, parentKey: string | null, editable: boolean, sensitive: boolean, defaultValue: string | number | boolean | readonly string[] | null, options: Array<{ key: string, label: string, offeredWhen: Array<string> | null }>, limits: { minLength: number | null, maxLength: number | null, min: number | null, max: number | null } | null } & { ' $fragmentName'?: 'SheetField_FieldFragment' };

export type SheetLayout_SectionFragment = { key: string, label: string, tab: SheetTab, columns: number } & { ' $fragmentName'?: 'SheetLayout_SectionFragment' };

export type SheetFieldsQueryVariables = Exact<{
  sheetKind: SheetKind;
  nature: WorkerNature;
}>;


export type SheetFieldsQuery = { sheetFields: Array<{ ' $fragmentRefs'?: { 'SheetField_FieldFragment': SheetField_FieldFragment } }>, sheetSections: Array<{ ' $fragmentRefs'?: { 'SheetLayout_SectionFragment': SheetLayout_SectionFragment } }> };

export type SheetWorker_WorkerFragment = { id: string, version: number, sheetKind: SheetKind, nature: WorkerNature, status: WorkerStatus, displayName: string, registrationNumber: string | null, fileNumber: string | null, newRegistrationNumberDueAs: Array<WorkerNature>, title: WorkerTitle | null, lastName: string, birthName: string | null, firstName: string | null, companyName: string | null, legalStatus: LegalStatus | null, siret: string | null, vatNumber: string | null, activity: string | null, language: Language, email: string | null, mobilePhone: string | null, landlinePhone: string | null, birthDate: string | null, birthPlace: string | null, birthDepartment: string | null, birthCountry: string | null, nationality: string | null, familySituation: FamilySituation | null, nir: string | null, ntt: string | null, residencePermitNumber: string | null, residencePermitExpiry: string | null, drivingLicence: DrivingLicence | null, transport: MeansOfTransport | null, transportPass: string | null, contractType: ContractType | null, contractMode: ContractMode | null, contractStart: string | null, contractEnd: string | null, trialPeriodEnd: string | null, weeklyHours: number | null, qualification: string | null, collectiveAgreement: CollectiveAgreement | null, paymentMethod: PaymentMethod | null, iban: string | null, bic: string | null, accountHolder: string | null, accountingAccount: string | null, comment: string | null, ownFields: Record<string, string | number | boolean | readonly string[] | null>, createdAt: string, updatedAt: string, isFavorite: boolean, viewerCanEdit: boolean, viewerCanDelete: boolean, photo: { id: string, medium: string, large: string } | null, formerNumbers: Array<{ kind: NumberKind, number: string, from: string, until: string }>, manager: { id: string, fullName: string } | null, establishment: { id: string, name: string } | null, sectors: Array<{ id: string, label: string }>, mainAddress: { line1: string, line2: string | null, postcode: string | null, city: string, country: string } | null, secondaryAddress: { line1: string, line2: string | null, postcode: string | null, city: string, country: string } | null, billingAddress: { line1: string, line2: string | null, postcode: string | null, city: string, country: string } | null, withheldFields: Array<{ key: string, masked: string }>, createdBy: { name: string, kind: AuthorKind } } & { ' $fragmentName'?: 'SheetWorker_WorkerFragment' };

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
    mergedInto
    offeredWhen
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
  parentKey
  visibleFrom
  editableFrom
  printed
  hiddenWhenEmpty
  module
  natures
  settings {
    sheetKind
    shown
    required
    requiredBefore
    shownWhen
    requiredWhen
  }
}
    `, {"fragmentName":"FieldSettings_field"}) as unknown as TypedDocumentString<FieldSettings_FieldFragment, unknown>;
export const FieldSettings_SettingsFragmentDoc = new TypedDocumentString(`
    fragment FieldSettings_settings on FieldSettings {
  version
  sheetKinds
  ownFieldTypes {
    type
    hasOptions
    limits
    canBeUnique
    canBeSearched
  }
  sections {
    key
    label
    labels {
      fr
      en
    }
    tab
    columns
    archivedAt
  }
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
    mergedInto
    offeredWhen
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
  parentKey
  visibleFrom
  editableFrom
  printed
  hiddenWhenEmpty
  module
  natures
  settings {
    sheetKind
    shown
    required
    requiredBefore
    shownWhen
    requiredWhen
  }
}`, {"fragmentName":"FieldSettings_settings"}) as unknown as TypedDocumentString<FieldSettings_SettingsFragment, unknown>;
export const OwnField_PayloadFragmentDoc = new TypedDocumentString(`
    fragment OwnField_payload on OwnFieldPayload {
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
    mergedInto
    offeredWhen
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
  parentKey
  visibleFrom
  editableFrom
  printed
  hiddenWhenEmpty
  module
  natures
  settings {
    sheetKind
    shown
    required
    requiredBefore
    shownWhen
    requiredWhen
  }
}
fragment FieldSettings_settings on FieldSettings {
  version
  sheetKinds
  ownFieldTypes {
    type
    hasOptions
    limits
    canBeUnique
    canBeSearched
  }
  sections {
    key
    label
    labels {
      fr
      en
    }
    tab
    columns
    archivedAt
  }
  fields {
    ...FieldSettings_field
  }
}`, {"fragmentName":"OwnField_payload"}) as unknown as TypedDocumentString<OwnField_PayloadFragment, unknown>;
export const WorkerRow_WorkerFragmentDoc = new TypedDocumentString(`
    fragment WorkerRow_worker on Worker {
  id
  displayName
  photo {
    small: url(size: SMALL)
  }
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
  values(keys: $keys)
}
    `, {"fragmentName":"WorkerRow_worker"}) as unknown as TypedDocumentString<WorkerRow_WorkerFragment, unknown>;
export const WorkerView_ViewFragmentDoc = new TypedDocumentString(`
    fragment WorkerView_view on WorkerView {
  id
  name
  shared
  isOwn
  isDefault
  viewerCanEdit
  columns
  sort {
    key
    direction
    by {
      property
      direction
    }
  }
  filter {
    search
    statuses
    natures
    sheetKinds
    managerIds
    sectorIds
    establishmentIds
    lacking {
      key
      sheetKind
    }
    ownFields {
      key
      equals
      from
      to
    }
    rule {
      match
      conditions {
        property
        operator
        values
      }
      groups {
        match
        conditions {
          property
          operator
          values
        }
      }
    }
  }
}
    `, {"fragmentName":"WorkerView_view"}) as unknown as TypedDocumentString<WorkerView_ViewFragment, unknown>;
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
  requiredBefore
  demanded
  shownWhen
  requiredWhen
  parentKey
  editable
  sensitive
  options {
    key
    label
    offeredWhen
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
export const SheetLayout_SectionFragmentDoc = new TypedDocumentString(`
    fragment SheetLayout_section on FieldSection {
  key
  label
  tab
  columns
}
    `, {"fragmentName":"SheetLayout_section"}) as unknown as TypedDocumentString<SheetLayout_SectionFragment, unknown>;
export const SheetWorker_WorkerFragmentDoc = new TypedDocumentString(`
    fragment SheetWorker_worker on Worker {
  id
  version
  sheetKind
  nature
  status
  displayName
  photo {
    id
    medium: url(size: MEDIUM)
    large: url(size: LARGE)
  }
  registrationNumber
  fileNumber
  newRegistrationNumberDueAs
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
  contractType
  contractMode
  contractStart
  contractEnd
  trialPeriodEnd
  weeklyHours
  qualification
  collectiveAgreement
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
export const SheetsHoldingOptionDocument = new TypedDocumentString(`
    query SheetsHoldingOption($key: String!, $option: String!) {
  sheetsHoldingOption(key: $key, option: $option)
}
    `) as unknown as TypedDocumentString<SheetsHoldingOptionQuery, SheetsHoldingOptionQueryVariables>;
export const MergeOptionsDocument = new TypedDocumentString(`
    mutation MergeOptions($input: MergeOptionsInput!) {
  mergeOptions(input: $input) {
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
    mergedInto
    offeredWhen
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
  parentKey
  visibleFrom
  editableFrom
  printed
  hiddenWhenEmpty
  module
  natures
  settings {
    sheetKind
    shown
    required
    requiredBefore
    shownWhen
    requiredWhen
  }
}
fragment FieldSettings_settings on FieldSettings {
  version
  sheetKinds
  ownFieldTypes {
    type
    hasOptions
    limits
    canBeUnique
    canBeSearched
  }
  sections {
    key
    label
    labels {
      fr
      en
    }
    tab
    columns
    archivedAt
  }
  fields {
    ...FieldSettings_field
  }
}
fragment OwnField_payload on OwnFieldPayload {
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
    message
    path
  }
}`) as unknown as TypedDocumentString<MergeOptionsMutation, MergeOptionsMutationVariables>;
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
    mergedInto
    offeredWhen
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
  parentKey
  visibleFrom
  editableFrom
  printed
  hiddenWhenEmpty
  module
  natures
  settings {
    sheetKind
    shown
    required
    requiredBefore
    shownWhen
    requiredWhen
  }
}
fragment FieldSettings_settings on FieldSettings {
  version
  sheetKinds
  ownFieldTypes {
    type
    hasOptions
    limits
    canBeUnique
    canBeSearched
  }
  sections {
    key
    label
    labels {
      fr
      en
    }
    tab
    columns
    archivedAt
  }
  fields {
    ...FieldSettings_field
  }
}`) as unknown as TypedDocumentString<FieldSettingsQuery, FieldSettingsQueryVariables>;
export const SheetsLackingFieldDocument = new TypedDocumentString(`
    query SheetsLackingField($key: String, $sheetKind: SheetKind!) {
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
    mergedInto
    offeredWhen
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
  parentKey
  visibleFrom
  editableFrom
  printed
  hiddenWhenEmpty
  module
  natures
  settings {
    sheetKind
    shown
    required
    requiredBefore
    shownWhen
    requiredWhen
  }
}
fragment FieldSettings_settings on FieldSettings {
  version
  sheetKinds
  ownFieldTypes {
    type
    hasOptions
    limits
    canBeUnique
    canBeSearched
  }
  sections {
    key
    label
    labels {
      fr
      en
    }
    tab
    columns
    archivedAt
  }
  fields {
    ...FieldSettings_field
  }
}`) as unknown as TypedDocumentString<SaveFieldSettingsMutation, SaveFieldSettingsMutationVariables>;
export const SaveFieldSectionsDocument = new TypedDocumentString(`
    mutation SaveFieldSections($input: SaveFieldSectionsInput!) {
  saveFieldSections(input: $input) {
    fieldSettings {
      ...FieldSettings_settings
    }
    theirChanges {
      key
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
    mergedInto
    offeredWhen
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
  parentKey
  visibleFrom
  editableFrom
  printed
  hiddenWhenEmpty
  module
  natures
  settings {
    sheetKind
    shown
    required
    requiredBefore
    shownWhen
    requiredWhen
  }
}
fragment FieldSettings_settings on FieldSettings {
  version
  sheetKinds
  ownFieldTypes {
    type
    hasOptions
    limits
    canBeUnique
    canBeSearched
  }
  sections {
    key
    label
    labels {
      fr
      en
    }
    tab
    columns
    archivedAt
  }
  fields {
    ...FieldSettings_field
  }
}`) as unknown as TypedDocumentString<SaveFieldSectionsMutation, SaveFieldSectionsMutationVariables>;
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
    mergedInto
    offeredWhen
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
  parentKey
  visibleFrom
  editableFrom
  printed
  hiddenWhenEmpty
  module
  natures
  settings {
    sheetKind
    shown
    required
    requiredBefore
    shownWhen
    requiredWhen
  }
}
fragment FieldSettings_settings on FieldSettings {
  version
  sheetKinds
  ownFieldTypes {
    type
    hasOptions
    limits
    canBeUnique
    canBeSearched
  }
  sections {
    key
    label
    labels {
      fr
      en
    }
    tab
    columns
    archivedAt
  }
  fields {
    ...FieldSettings_field
  }
}
fragment OwnField_payload on OwnFieldPayload {
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
    mergedInto
    offeredWhen
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
  parentKey
  visibleFrom
  editableFrom
  printed
  hiddenWhenEmpty
  module
  natures
  settings {
    sheetKind
    shown
    required
    requiredBefore
    shownWhen
    requiredWhen
  }
}
fragment FieldSettings_settings on FieldSettings {
  version
  sheetKinds
  ownFieldTypes {
    type
    hasOptions
    limits
    canBeUnique
    canBeSearched
  }
  sections {
    key
    label
    labels {
      fr
      en
    }
    tab
    columns
    archivedAt
  }
  fields {
    ...FieldSettings_field
  }
}
fragment OwnField_payload on OwnFieldPayload {
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
    mergedInto
    offeredWhen
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
  parentKey
  visibleFrom
  editableFrom
  printed
  hiddenWhenEmpty
  module
  natures
  settings {
    sheetKind
    shown
    required
    requiredBefore
    shownWhen
    requiredWhen
  }
}
fragment FieldSettings_settings on FieldSettings {
  version
  sheetKinds
  ownFieldTypes {
    type
    hasOptions
    limits
    canBeUnique
    canBeSearched
  }
  sections {
    key
    label
    labels {
      fr
      en
    }
    tab
    columns
    archivedAt
  }
  fields {
    ...FieldSettings_field
  }
}
fragment OwnField_payload on OwnFieldPayload {
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
    mergedInto
    offeredWhen
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
  parentKey
  visibleFrom
  editableFrom
  printed
  hiddenWhenEmpty
  module
  natures
  settings {
    sheetKind
    shown
    required
    requiredBefore
    shownWhen
    requiredWhen
  }
}
fragment FieldSettings_settings on FieldSettings {
  version
  sheetKinds
  ownFieldTypes {
    type
    hasOptions
    limits
    canBeUnique
    canBeSearched
  }
  sections {
    key
    label
    labels {
      fr
      en
    }
    tab
    columns
    archivedAt
  }
  fields {
    ...FieldSettings_field
  }
}
fragment OwnField_payload on OwnFieldPayload {
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
    message
    path
  }
}`) as unknown as TypedDocumentString<RestoreOwnFieldMutation, RestoreOwnFieldMutationVariables>;
export const FieldSettingsFileDocument = new TypedDocumentString(`
    query FieldSettingsFile {
  fieldSettingsFile
}
    `) as unknown as TypedDocumentString<FieldSettingsFileQuery, FieldSettingsFileQueryVariables>;
export const ImportFieldSettingsDocument = new TypedDocumentString(`
    mutation ImportFieldSettings($input: ImportFieldSettingsInput!) {
  importFieldSettings(input: $input) {
    fieldSettings {
      ...FieldSettings_settings
    }
    previewedVersion
    changes {
      id
      label
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
    mergedInto
    offeredWhen
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
  parentKey
  visibleFrom
  editableFrom
  printed
  hiddenWhenEmpty
  module
  natures
  settings {
    sheetKind
    shown
    required
    requiredBefore
    shownWhen
    requiredWhen
  }
}
fragment FieldSettings_settings on FieldSettings {
  version
  sheetKinds
  ownFieldTypes {
    type
    hasOptions
    limits
    canBeUnique
    canBeSearched
  }
  sections {
    key
    label
    labels {
      fr
      en
    }
    tab
    columns
    archivedAt
  }
  fields {
    ...FieldSettings_field
  }
}`) as unknown as TypedDocumentString<ImportFieldSettingsMutation, ImportFieldSettingsMutationVariables>;
export const FieldSettingHistoryDocument = new TypedDocumentString(`
    query FieldSettingHistory($after: String) {
  fieldSettingHistory(first: 50, after: $after) {
    nodes {
      id
      version
      label
      by
      at
      summary
      parts {
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
    `) as unknown as TypedDocumentString<FieldSettingHistoryQuery, FieldSettingHistoryQueryVariables>;
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
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($userId: ID!) {
  resetPassword(userId: $userId) {
    invitationUrl
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
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
export const RestoreEstablishmentDocument = new TypedDocumentString(`
    mutation RestoreEstablishment($id: ID!) {
  restoreEstablishment(id: $id) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreEstablishmentMutation, RestoreEstablishmentMutationVariables>;
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
    availableModules
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
export const UnreadNotificationsDocument = new TypedDocumentString(`
    query UnreadNotifications {
  unreadNotificationCount
}
    `) as unknown as TypedDocumentString<UnreadNotificationsQuery, UnreadNotificationsQueryVariables>;
export const NotificationsDocument = new TypedDocumentString(`
    query Notifications {
  notifications(first: 30) {
    nodes {
      id
      title
      place
      workerId
      createdAt
      readAt
    }
  }
}
    `) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const MarkNotificationReadDocument = new TypedDocumentString(`
    mutation MarkNotificationRead($id: ID!) {
  markNotificationRead(id: $id) {
    unreadNotificationCount
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MarkNotificationReadMutation, MarkNotificationReadMutationVariables>;
export const MarkAllNotificationsReadDocument = new TypedDocumentString(`
    mutation MarkAllNotificationsRead($newestSeen: ID!) {
  markAllNotificationsRead(newestSeen: $newestSeen) {
    unreadNotificationCount
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MarkAllNotificationsReadMutation, MarkAllNotificationsReadMutationVariables>;
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
        archived
        mergedInto
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkerFieldsQuery, WorkerFieldsQueryVariables>;
export const ExportWorkersDocument = new TypedDocumentString(`
    mutation ExportWorkers($input: ExportWorkersInput!) {
  exportWorkers(input: $input) {
    export {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ExportWorkersMutation, ExportWorkersMutationVariables>;
export const WorkerExportDocument = new TypedDocumentString(`
    query WorkerExport($id: ID!) {
  workerExport(id: $id) {
    state
    rowCount
  }
}
    `) as unknown as TypedDocumentString<WorkerExportQuery, WorkerExportQueryVariables>;
export const StopWorkerExportDocument = new TypedDocumentString(`
    mutation StopWorkerExport($id: ID!) {
  stopWorkerExport(id: $id) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<StopWorkerExportMutation, StopWorkerExportMutationVariables>;
export const WorkersDocument = new TypedDocumentString(`
    query Workers($filter: WorkerFilter!, $sort: WorkerSort!, $keys: [String!]!, $after: String) {
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
  photo {
    small: url(size: SMALL)
  }
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
  values(keys: $keys)
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
export const WorkerListPropertiesDocument = new TypedDocumentString(`
    query WorkerListProperties {
  workerListProperties {
    key
    label
    type
    origin
    options {
      key
      label
      archived
    }
    operators
    sortable
    showable
  }
}
    `) as unknown as TypedDocumentString<WorkerListPropertiesQuery, WorkerListPropertiesQueryVariables>;
export const WorkerViewsDocument = new TypedDocumentString(`
    query WorkerViews {
  workerViews {
    ...WorkerView_view
  }
}
    fragment WorkerView_view on WorkerView {
  id
  name
  shared
  isOwn
  isDefault
  viewerCanEdit
  columns
  sort {
    key
    direction
    by {
      property
      direction
    }
  }
  filter {
    search
    statuses
    natures
    sheetKinds
    managerIds
    sectorIds
    establishmentIds
    lacking {
      key
      sheetKind
    }
    ownFields {
      key
      equals
      from
      to
    }
    rule {
      match
      conditions {
        property
        operator
        values
      }
      groups {
        match
        conditions {
          property
          operator
          values
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<WorkerViewsQuery, WorkerViewsQueryVariables>;
export const SaveWorkerViewDocument = new TypedDocumentString(`
    mutation SaveWorkerView($input: SaveWorkerViewInput!) {
  saveWorkerView(input: $input) {
    view {
      ...WorkerView_view
    }
    errors {
      code
      message
      path
    }
  }
}
    fragment WorkerView_view on WorkerView {
  id
  name
  shared
  isOwn
  isDefault
  viewerCanEdit
  columns
  sort {
    key
    direction
    by {
      property
      direction
    }
  }
  filter {
    search
    statuses
    natures
    sheetKinds
    managerIds
    sectorIds
    establishmentIds
    lacking {
      key
      sheetKind
    }
    ownFields {
      key
      equals
      from
      to
    }
    rule {
      match
      conditions {
        property
        operator
        values
      }
      groups {
        match
        conditions {
          property
          operator
          values
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<SaveWorkerViewMutation, SaveWorkerViewMutationVariables>;
export const DeleteWorkerViewDocument = new TypedDocumentString(`
    mutation DeleteWorkerView($id: ID!) {
  deleteWorkerView(id: $id) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteWorkerViewMutation, DeleteWorkerViewMutationVariables>;
export const RestoreWorkerViewDocument = new TypedDocumentString(`
    mutation RestoreWorkerView($id: ID!) {
  restoreWorkerView(id: $id) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreWorkerViewMutation, RestoreWorkerViewMutationVariables>;
export const SetDefaultWorkerViewDocument = new TypedDocumentString(`
    mutation SetDefaultWorkerView($id: ID) {
  setDefaultWorkerView(id: $id) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SetDefaultWorkerViewMutation, SetDefaultWorkerViewMutationVariables>;
export const FoundWorkersDocument = new TypedDocumentString(`
    query FoundWorkers($search: String!) {
  workers(filter: {search: $search}, first: 8) {
    nodes {
      id
      displayName
      registrationNumber
      status
    }
  }
}
    `) as unknown as TypedDocumentString<FoundWorkersQuery, FoundWorkersQueryVariables>;
export const SetWorkerPhotoDocument = new TypedDocumentString(`
    mutation SetWorkerPhoto($workerId: ID!, $uploadId: ID!) {
  setWorkerPhoto(workerId: $workerId, uploadId: $uploadId) {
    worker {
      photo {
        id
        medium: url(size: MEDIUM)
        large: url(size: LARGE)
      }
    }
    previousPhotoId
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetWorkerPhotoMutation, SetWorkerPhotoMutationVariables>;
export const RemoveWorkerPhotoDocument = new TypedDocumentString(`
    mutation RemoveWorkerPhoto($workerId: ID!) {
  removeWorkerPhoto(workerId: $workerId) {
    worker {
      photo {
        id
        medium: url(size: MEDIUM)
        large: url(size: LARGE)
      }
    }
    previousPhotoId
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveWorkerPhotoMutation, RemoveWorkerPhotoMutationVariables>;
export const RestoreWorkerPhotoDocument = new TypedDocumentString(`
    mutation RestoreWorkerPhoto($workerId: ID!, $photoId: ID!) {
  restoreWorkerPhoto(workerId: $workerId, photoId: $photoId) {
    worker {
      photo {
        id
        medium: url(size: MEDIUM)
        large: url(size: LARGE)
      }
    }
    previousPhotoId
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreWorkerPhotoMutation, RestoreWorkerPhotoMutationVariables>;
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
export const RestoreSectorDocument = new TypedDocumentString(`
    mutation RestoreSector($id: ID!) {
  restoreSector(id: $id) {
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
}`) as unknown as TypedDocumentString<RestoreSectorMutation, RestoreSectorMutationVariables>;
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
export const WorkerHistoryDocument = new TypedDocumentString(`
    query WorkerHistory($id: ID!, $after: String, $subjects: [HistorySubject!]) {
  worker(id: $id) {
    history(first: 20, after: $after, subjects: $subjects) {
      nodes {
        id
        at
        by {
          name
          kind
        }
        door
        act
        title
        version
        changes {
          key
          label
          before
          after
          restorable
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
export const WorkerAsOfDocument = new TypedDocumentString(`
    query WorkerAsOf($id: ID!, $at: DateTime!) {
  workerAsOf(id: $id, at: $at) {
    version
    values {
      key
      label
      value
      now
      changedSince
      restorable
    }
  }
}
    `) as unknown as TypedDocumentString<WorkerAsOfQuery, WorkerAsOfQueryVariables>;
export const RestoreWorkerValueDocument = new TypedDocumentString(`
    mutation RestoreWorkerValue($input: RestoreWorkerValueInput!) {
  restoreWorkerValue(input: $input) {
    worker {
      ...SheetWorker_worker
    }
    warnings {
      message
    }
    errors {
      message
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
  photo {
    id
    medium: url(size: MEDIUM)
    large: url(size: LARGE)
  }
  registrationNumber
  fileNumber
  newRegistrationNumberDueAs
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
  contractType
  contractMode
  contractStart
  contractEnd
  trialPeriodEnd
  weeklyHours
  qualification
  collectiveAgreement
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
  createdAt
  createdBy {
    name
    kind
  }
  updatedAt
  isFavorite
  viewerCanEdit
  viewerCanDelete
}`) as unknown as TypedDocumentString<RestoreWorkerValueMutation, RestoreWorkerValueMutationVariables>;
export const SheetFieldsDocument = new TypedDocumentString(`
    query SheetFields($sheetKind: SheetKind!, $nature: WorkerNature!) {
  sheetFields(sheetKind: $sheetKind, nature: $nature) {
    ...SheetField_field
  }
  sheetSections {
    ...SheetLayout_section
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
  requiredBefore
  demanded
  shownWhen
  requiredWhen
  parentKey
  editable
  sensitive
  options {
    key
    label
    offeredWhen
  }
  limits {
    minLength
    maxLength
    min
    max
  }
  defaultValue
}
fragment SheetLayout_section on FieldSection {
  key
  label
  tab
  columns
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
  photo {
    id
    medium: url(size: MEDIUM)
    large: url(size: LARGE)
  }
  registrationNumber
  fileNumber
  newRegistrationNumberDueAs
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
  contractType
  contractMode
  contractStart
  contractEnd
  trialPeriodEnd
  weeklyHours
  qualification
  collectiveAgreement
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
  photo {
    id
    medium: url(size: MEDIUM)
    large: url(size: LARGE)
  }
  registrationNumber
  fileNumber
  newRegistrationNumberDueAs
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
  contractType
  contractMode
  contractStart
  contractEnd
  trialPeriodEnd
  weeklyHours
  qualification
  collectiveAgreement
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