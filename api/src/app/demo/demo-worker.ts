import type { EstablishmentKey } from './agency';
import type { DemoOwnValue } from './own-fields';

/** What a worker does for the agency. */
export type DemoNature = 'EMPLOYEE' | 'TEMP' | 'CONTRACTOR' | 'CANDIDATE' | 'TRAINEE';

/** A postal address in France. */
export interface DemoAddress {
  line1: string;
  line2: string | null;
  postcode: string;
  city: string;
  country: string;
}

/** The company behind a professional sheet. */
export interface DemoCompany {
  companyName: string;
  legalStatus: 'MICRO_ENTREPRISE' | 'EI' | 'EURL' | 'SASU' | 'SARL';
  siret: string;
  vatNumber: string;
  activity: string;
}

/**
 * A worker of the demo agency, before it has numbers and identifiers. Null is what nobody has filled in. Days are
 * YYYY-MM-DD, phones E.164, countries ISO 3166-1; `managerEmail` and `sectors` point at the demo staff and sector codes.
 */
export interface DemoWorker {
  establishment: EstablishmentKey;
  kind: 'INDIVIDUAL' | 'PROFESSIONAL';
  nature: DemoNature;
  status: 'ACTIVE' | 'INACTIVE';
  managerEmail: string;
  sectors: readonly string[];
  title: 'MRS' | 'MR';
  lastName: string;
  birthName: string | null;
  firstName: string;
  language: 'fr' | 'en';
  email: string | null;
  mobilePhone: string | null;
  landlinePhone: string | null;
  mainAddress: DemoAddress;
  secondaryAddress: DemoAddress | null;
  billingAddress: DemoAddress | null;
  birthDate: string | null;
  birthPlace: string | null;
  birthDepartment: string | null;
  birthCountry: string | null;
  nationality: string | null;
  /** Employees only: nobody else's number may be asked for. */
  nir: string | null;
  residencePermitNumber: string | null;
  residencePermitExpiry: string | null;
  familySituation: 'SINGLE' | 'MARRIED' | 'CIVIL_UNION' | 'COHABITING' | 'DIVORCED' | 'WIDOWED' | null;
  drivingLicence: 'B' | 'B_AUTOMATIC' | 'NONE' | null;
  transport: 'CAR' | 'PUBLIC_TRANSPORT' | 'BICYCLE' | 'SCOOTER' | 'WALK' | null;
  transportPass: string | null;
  iban: string | null;
  bic: string | null;
  accountHolder: string | null;
  paymentMethod: 'TRANSFER' | 'CHEQUE' | null;
  accountingAccount: string | null;
  comment: string | null;
  /** On professional sheets only. */
  company: DemoCompany | null;
  ownValues: Readonly<Record<string, DemoOwnValue>>;
}
