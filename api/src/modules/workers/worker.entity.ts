import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../../platform/errors/localized';
import type { FieldValue, SheetKind, WorkerNature } from '../fields';
import { CodeColumn, DayColumn, HashColumn, IdColumn, PairColumn, TextColumn } from './columns';
import type {
  CollectiveAgreement,
  ContractMode,
  ContractType,
  DrivingLicence,
  FamilySituation,
  LegalStatus,
  MeansOfTransport,
  PaymentMethod,
  WorkerStatus,
  WorkerTitle,
} from './worker';

/** A worker's sheet. Property names are those of `Worker` outside, but for addresses, which are five columns each. */
@Entity('workers')
export class WorkerRow {
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin', name: 'agency_id' })
  agencyId: string;
  @PrimaryColumn({ type: 'char', length: 36, charset: 'ascii', collation: 'ascii_bin' })
  id: string;
  /** Rises by one with each save; a save names the version it was made on. */
  @Column({ type: 'int', default: 1 })
  version: number;

  @CodeColumn('sheet_kind', 12, { nullable: false })
  sheetKind: SheetKind;
  @CodeColumn('nature', 10, { nullable: false })
  nature: WorkerNature;
  @CodeColumn('status', 8, { nullable: false })
  status: WorkerStatus;
  /** « SA00012 »; « 0 » for a trainee. */
  @CodeColumn('registration_number', 12)
  registrationNumber: string | null;
  /** Digits only. */
  @CodeColumn('file_number', 12)
  fileNumber: string | null;

  @CodeColumn('title', 3)
  title: WorkerTitle | null;
  @Column({ type: 'varchar', length: 80, name: 'last_name' })
  lastName: string;
  @TextColumn('birth_name', 80)
  birthName: string | null;
  @TextColumn('first_name', 80)
  firstName: string | null;
  /** What the list is sorted by; see `searchColumns`. */
  @Column({ type: 'varchar', length: 120, charset: 'utf8mb4', collation: 'utf8mb4_bin', name: 'name_key' })
  nameKey: string;
  /** What the worker is found by; see `searchColumns`. */
  @Column({ type: 'varchar', length: 600, charset: 'utf8mb4', collation: 'utf8mb4_bin', name: 'search_text' })
  searchText: string;

  @TextColumn('company_name', 120)
  companyName: string | null;
  @CodeColumn('legal_status', 16)
  legalStatus: LegalStatus | null;
  @CodeColumn('siret', 14)
  siret: string | null;
  @CodeColumn('vat_number', 16)
  vatNumber: string | null;
  @TextColumn('activity', 120)
  activity: string | null;

  @IdColumn('manager_id')
  managerId: string | null;
  @IdColumn('establishment_id')
  establishmentId: string | null;
  @PairColumn('language', { nullable: false })
  language: Language;

  @TextColumn('email', 254)
  email: string | null;
  /** E.164. */
  @CodeColumn('mobile_phone', 16)
  mobilePhone: string | null;
  /** E.164. */
  @CodeColumn('landline_phone', 16)
  landlinePhone: string | null;

  /** Null: no main address at all. */
  @TextColumn('main_line1', 120)
  mainLine1: string | null;
  @TextColumn('main_line2', 120)
  mainLine2: string | null;
  @TextColumn('main_postcode', 12)
  mainPostcode: string | null;
  @TextColumn('main_city', 80)
  mainCity: string | null;
  @PairColumn('main_country')
  mainCountry: string | null;
  /** Null: no secondary address at all. */
  @TextColumn('secondary_line1', 120)
  secondaryLine1: string | null;
  @TextColumn('secondary_line2', 120)
  secondaryLine2: string | null;
  @TextColumn('secondary_postcode', 12)
  secondaryPostcode: string | null;
  @TextColumn('secondary_city', 80)
  secondaryCity: string | null;
  @PairColumn('secondary_country')
  secondaryCountry: string | null;
  /** Null: no billing address at all. */
  @TextColumn('billing_line1', 120)
  billingLine1: string | null;
  @TextColumn('billing_line2', 120)
  billingLine2: string | null;
  @TextColumn('billing_postcode', 12)
  billingPostcode: string | null;
  @TextColumn('billing_city', 80)
  billingCity: string | null;
  @PairColumn('billing_country')
  billingCountry: string | null;

  @DayColumn('birth_date')
  birthDate: string | null;
  @TextColumn('birth_place', 80)
  birthPlace: string | null;
  @CodeColumn('birth_department', 3)
  birthDepartment: string | null;
  @PairColumn('birth_country')
  birthCountry: string | null;
  @PairColumn('nationality')
  nationality: string | null;
  @CodeColumn('family_situation', 12)
  familySituation: FamilySituation | null;
  @CodeColumn('nir_sealed', 160)
  nirSealed: string | null;
  @HashColumn('nir_hash')
  nirHash: Buffer | null;
  @CodeColumn('ntt_sealed', 160)
  nttSealed: string | null;
  @TextColumn('residence_permit_number', 40)
  residencePermitNumber: string | null;
  @DayColumn('residence_permit_expiry')
  residencePermitExpiry: string | null;

  @CodeColumn('driving_licence', 12)
  drivingLicence: DrivingLicence | null;
  @CodeColumn('transport', 20)
  transport: MeansOfTransport | null;
  @TextColumn('transport_pass', 80)
  transportPass: string | null;

  /** This and the next seven as typed by hand; with the module CONTRACTS on they are kept and not shown. */
  @CodeColumn('contract_type', 16)
  contractType: ContractType | null;
  @CodeColumn('contract_mode', 12)
  contractMode: ContractMode | null;
  @DayColumn('contract_start')
  contractStart: string | null;
  @DayColumn('contract_end')
  contractEnd: string | null;
  @DayColumn('trial_period_end')
  trialPeriodEnd: string | null;
  @Column({ type: 'double', name: 'weekly_hours', nullable: true })
  weeklyHours: number | null;
  @TextColumn('qualification', 120)
  qualification: string | null;
  @CodeColumn('collective_agreement', 12)
  collectiveAgreement: CollectiveAgreement | null;

  @CodeColumn('payment_method', 10)
  paymentMethod: PaymentMethod | null;
  @CodeColumn('iban_sealed', 160)
  ibanSealed: string | null;
  @HashColumn('iban_hash')
  ibanHash: Buffer | null;
  @CodeColumn('bic', 11)
  bic: string | null;
  @TextColumn('account_holder', 120)
  accountHolder: string | null;
  @TextColumn('accounting_account', 20)
  accountingAccount: string | null;

  @Column({ type: 'text', nullable: true })
  comment: string | null;
  /** Values of the agency's own fields by key; empty ones absent, sensitive ones sealed. */
  @Column({ type: 'json', name: 'own_values' })
  ownValues: Record<string, FieldValue>;

  /** One of the agency's files; not saved with the sheet, see `setWorkerPhoto`. */
  @IdColumn('photo_file_id')
  photoFileId: string | null;
  /** Rises with each change of what hangs on the sheet under a rule; see `holdWorker`. */
  @Column({ type: 'int', name: 'file_revision', default: 0 })
  fileRevision: number;

  @Column({ type: 'datetime', precision: 3, name: 'created_at', default: () => 'CURRENT_TIMESTAMP(3)' })
  createdAt: Date;
  @IdColumn('created_by_user_id')
  createdByUserId: string | null;
  @IdColumn('created_by_key_id')
  createdByKeyId: string | null;
  @Column({ type: 'datetime', precision: 3, name: 'updated_at', default: () => 'CURRENT_TIMESTAMP(3)' })
  updatedAt: Date;
}

/** What a row says, as a plain object. */
export type WorkerFacts = Pick<WorkerRow, keyof WorkerRow>;
