/** « Situation »: still with the agency, or not. */
export const WORKER_STATUSES = ['ACTIVE', 'INACTIVE'] as const;
export type WorkerStatus = (typeof WORKER_STATUSES)[number];

/** « Civilité »: Mme, M. */
export const WORKER_TITLES = ['MRS', 'MR'] as const;
export type WorkerTitle = (typeof WORKER_TITLES)[number];

/** « Situation familiale » */
export const FAMILY_SITUATIONS = ['SINGLE', 'MARRIED', 'CIVIL_UNION', 'COHABITING', 'DIVORCED', 'WIDOWED'] as const;
export type FamilySituation = (typeof FAMILY_SITUATIONS)[number];

/** « Permis de conduire » */
export const DRIVING_LICENCES = ['B', 'B_AUTOMATIC', 'OTHER', 'NONE'] as const;
export type DrivingLicence = (typeof DRIVING_LICENCES)[number];

/** « Moyen de transport » */
export const MEANS_OF_TRANSPORT = ['CAR', 'PUBLIC_TRANSPORT', 'BICYCLE', 'SCOOTER', 'WALK'] as const;
export type MeansOfTransport = (typeof MEANS_OF_TRANSPORT)[number];

/** « Mode de paiement » */
export const PAYMENT_METHODS = ['TRANSFER', 'CHEQUE'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** « Statut juridique » of a professional's company. */
export const LEGAL_STATUSES = ['MICRO_ENTREPRISE', 'EI', 'EURL', 'SARL', 'SASU', 'SAS', 'OTHER'] as const;
export type LegalStatus = (typeof LEGAL_STATUSES)[number];

/** « Type de contrat »: CDI and CDD are terms of law without a translation. */
export const CONTRACT_TYPES = ['CDI', 'CDD', 'TEMP', 'APPRENTICESHIP', 'INTERNSHIP'] as const;
export type ContractType = (typeof CONTRACT_TYPES)[number];

/** Who employs (article L7232-6 of the labour code): the agency, or the customer whom the agency helps to. */
export const CONTRACT_MODES = ['PRESTATAIRE', 'MANDATAIRE'] as const;
export type ContractMode = (typeof CONTRACT_MODES)[number];

/** « Convention collective », by its IDCC. */
export const COLLECTIVE_AGREEMENTS = ['IDCC_3127', 'IDCC_2941', 'IDCC_3239', 'OTHER'] as const;
export type CollectiveAgreement = (typeof COLLECTIVE_AGREEMENTS)[number];

/** A postal address. */
export interface Address {
  line1: string;
  line2: string | null;
  postcode: string | null;
  city: string;
  /** ISO 3166-1, two letters. */
  country: string;
}
