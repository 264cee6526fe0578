import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of';
import { AUTHOR_KINDS } from './author';
import { HISTORY_DOORS } from './history/worker-history.entity';
import { NUMBER_KINDS } from './numbers/worker-number.rules';
import {
  COLLECTIVE_AGREEMENTS,
  CONTRACT_MODES,
  CONTRACT_TYPES,
  DRIVING_LICENCES,
  FAMILY_SITUATIONS,
  LEGAL_STATUSES,
  MEANS_OF_TRANSPORT,
  PAYMENT_METHODS,
  WORKER_STATUSES,
  WORKER_TITLES,
} from './worker';

export const WorkerStatusEnum = enumOf(WORKER_STATUSES);
registerEnumType(WorkerStatusEnum, {
  name: 'WorkerStatus',
  description: '« Situation »: is the worker still with the agency?',
  valuesConfig: {
    ACTIVE: { description: 'Actif.' },
    INACTIVE: { description: 'Inactif: listed under « Anciens intervenants ».' },
  },
});

export const WorkerTitleEnum = enumOf(WORKER_TITLES);
registerEnumType(WorkerTitleEnum, {
  name: 'WorkerTitle',
  description: '« Civilité »',
  valuesConfig: { MRS: { description: 'Mme.' }, MR: { description: 'M.' } },
});

export const FamilySituationEnum = enumOf(FAMILY_SITUATIONS);
registerEnumType(FamilySituationEnum, {
  name: 'FamilySituation',
  description: '« Situation familiale »',
  valuesConfig: {
    SINGLE: { description: 'Célibataire.' },
    MARRIED: { description: 'Marié(e).' },
    CIVIL_UNION: { description: 'Pacsé(e).' },
    COHABITING: { description: 'En concubinage.' },
    DIVORCED: { description: 'Divorcé(e).' },
    WIDOWED: { description: 'Veuf, veuve.' },
  },
});

export const DrivingLicenceEnum = enumOf(DRIVING_LICENCES);
registerEnumType(DrivingLicenceEnum, {
  name: 'DrivingLicence',
  description: '« Permis de conduire »',
  valuesConfig: {
    B: { description: 'Category B.' },
    B_AUTOMATIC: { description: 'Category B, automatic gearbox only.' },
    OTHER: { description: 'Another category.' },
    NONE: { description: 'No licence, and it is known: an empty field means nobody asked.' },
  },
});

export const MeansOfTransportEnum = enumOf(MEANS_OF_TRANSPORT);
registerEnumType(MeansOfTransportEnum, {
  name: 'MeansOfTransport',
  description: '« Moyen de transport »: how the worker gets to clients.',
  valuesConfig: {
    CAR: { description: 'Voiture.' },
    PUBLIC_TRANSPORT: { description: 'Transports en commun.' },
    BICYCLE: { description: 'Vélo.' },
    SCOOTER: { description: 'Scooter.' },
    WALK: { description: 'À pied.' },
  },
});

export const PaymentMethodEnum = enumOf(PAYMENT_METHODS);
registerEnumType(PaymentMethodEnum, {
  name: 'PaymentMethod',
  description: '« Mode de paiement »',
  valuesConfig: { TRANSFER: { description: 'Virement.' }, CHEQUE: { description: 'Chèque.' } },
});

export const LegalStatusEnum = enumOf(LEGAL_STATUSES);
registerEnumType(LegalStatusEnum, {
  name: 'LegalStatus',
  description: "« Statut juridique » of a professional's company.",
  valuesConfig: {
    MICRO_ENTREPRISE: { description: 'Micro-entreprise.' },
    EI: { description: 'Entreprise individuelle.' },
    EURL: { description: 'Entreprise unipersonnelle à responsabilité limitée.' },
    SARL: { description: 'Société à responsabilité limitée.' },
    SASU: { description: 'Société par actions simplifiée unipersonnelle.' },
    SAS: { description: 'Société par actions simplifiée.' },
    OTHER: { description: 'Autre.' },
  },
});

export const NumberKindEnum = enumOf(NUMBER_KINDS);
registerEnumType(NumberKindEnum, {
  name: 'NumberKind',
  description: 'What a number is for.',
  valuesConfig: {
    REGISTRATION: { description: "Matricule, printed on clients' tax certificates." },
    FILE: { description: 'Numéro de dossier, typed on a phone for telephone time-keeping.' },
  },
});

export const AuthorKindEnum = enumOf(AUTHOR_KINDS);
registerEnumType(AuthorKindEnum, {
  name: 'AuthorKind',
  description: 'What kind of author made a change.',
  valuesConfig: {
    STAFF: { description: 'A member of staff.' },
    PARTNER: { description: "A partner program, by its key's name." },
    SYSTEM: { description: 'The product itself, e.g. when it loads data.' },
  },
});

export const HistoryDoorEnum = enumOf(HISTORY_DOORS);
registerEnumType(HistoryDoorEnum, {
  name: 'HistoryDoor',
  description: 'Through which door a change came in.',
  valuesConfig: {
    SCREEN: { description: 'A screen of the product.' },
    API: { description: "The API, with a partner's key." },
    COMMAND: { description: 'A command of the product.' },
  },
});

export const ContractTypeEnum = enumOf(CONTRACT_TYPES);
registerEnumType(ContractTypeEnum, {
  name: 'ContractType',
  description: '« Type de contrat »',
  valuesConfig: {
    CDI: { description: 'Contrat à durée indéterminée: without an agreed end.' },
    CDD: { description: 'Contrat à durée déterminée: with an agreed end.' },
    TEMP: { description: 'Intérim: employed by a temporary-work agency, with an agreed end.' },
    APPRENTICESHIP: { description: 'Apprentissage, with an agreed end.' },
    INTERNSHIP: { description: 'Stage, with an agreed end.' },
  },
});

export const ContractModeEnum = enumOf(CONTRACT_MODES);
registerEnumType(ContractModeEnum, {
  name: 'ContractMode',
  description: 'Who employs (article L7232-6 of the labour code).',
  valuesConfig: {
    PRESTATAIRE: { description: 'The agency employs and invoices.' },
    MANDATAIRE: { description: 'The customer employs; the agency helps.' },
  },
});

export const CollectiveAgreementEnum = enumOf(COLLECTIVE_AGREEMENTS);
registerEnumType(CollectiveAgreementEnum, {
  name: 'CollectiveAgreement',
  description: '« Convention collective », by its IDCC.',
  valuesConfig: {
    IDCC_3127: { description: 'Entreprises de services à la personne.' },
    IDCC_2941: { description: 'Aide, accompagnement, soins et services à domicile (BAD).' },
    IDCC_3239: { description: 'Particuliers employeurs et emploi à domicile.' },
    OTHER: { description: 'Another agreement, or none.' },
  },
});
