import type { SheetKind, WorkerNature } from '../sheet';
import { atMost, builtIn, option } from './built-in';

const INDIVIDUAL: readonly SheetKind[] = ['INDIVIDUAL'];

/** Décret 2019-341: an employer may hold these numbers for payroll and social declarations alone. */
const ON_THE_PAYROLL: readonly WorkerNature[] = ['EMPLOYEE', 'TEMP'];

/** Birth, nationality, family, and the numbers of the State. */
export const CIVIL_STATUS_FIELDS = [
  builtIn({ key: 'birthDate', type: 'DATE', label: { fr: 'Date de naissance', en: 'Birth date' }, on: INDIVIDUAL }),
  builtIn({
    key: 'birthPlace',
    type: 'TEXT',
    label: { fr: 'Lieu de naissance', en: 'Place of birth' },
    limits: atMost(80),
    on: INDIVIDUAL,
  }),
  builtIn({
    key: 'birthDepartment',
    type: 'DEPARTMENT',
    label: { fr: 'Département de naissance', en: 'Département of birth' },
    help: { fr: "99 pour une naissance à l'étranger.", en: '99 for a birth abroad.' },
    on: INDIVIDUAL,
  }),
  builtIn({
    key: 'birthCountry',
    type: 'COUNTRY',
    label: { fr: 'Pays de naissance', en: 'Country of birth' },
    on: INDIVIDUAL,
  }),
  builtIn({ key: 'nationality', type: 'COUNTRY', label: { fr: 'Nationalité', en: 'Nationality' }, on: INDIVIDUAL }),
  builtIn({
    key: 'familySituation',
    type: 'SINGLE_CHOICE',
    label: { fr: 'Situation familiale', en: 'Family situation' },
    options: [
      option('SINGLE', 'Célibataire', 'Single'),
      option('MARRIED', 'Marié(e)', 'Married'),
      option('CIVIL_UNION', 'Pacsé(e)', 'Civil union (PACS)'),
      option('COHABITING', 'En concubinage', 'Cohabiting'),
      option('DIVORCED', 'Divorcé(e)', 'Divorced'),
      option('WIDOWED', 'Veuf, veuve', 'Widowed'),
    ],
    on: INDIVIDUAL,
  }),
  builtIn({
    key: 'nir',
    type: 'NIR',
    label: { fr: 'Numéro de sécurité sociale (NIR)', en: 'Social security number (NIR)' },
    help: { fr: '15 caractères, clé comprise.', en: '15 characters, key included.' },
    sensitive: true,
    natures: ON_THE_PAYROLL,
    on: INDIVIDUAL,
  }),
  builtIn({
    key: 'ntt',
    type: 'NTT',
    label: { fr: 'Numéro technique temporaire (NTT)', en: 'Temporary technical number (NTT)' },
    help: {
      fr: "Pour la DSN, trois mois au plus, en attendant le numéro de sécurité sociale : 1 ou 2, le SIREN de l'agence, puis un identifiant.",
      en: "For the DSN, three months at most, until the social security number is known: 1 or 2, the agency's SIREN, then an identifier.",
    },
    sensitive: true,
    natures: ON_THE_PAYROLL,
    on: INDIVIDUAL,
  }),
  builtIn({
    key: 'residencePermitNumber',
    type: 'TEXT',
    label: { fr: 'Numéro du titre de séjour', en: 'Residence permit number' },
    limits: atMost(40),
    on: INDIVIDUAL,
  }),
  builtIn({
    key: 'residencePermitExpiry',
    type: 'DATE',
    label: { fr: 'Expiration du titre de séjour', en: 'Residence permit expiry' },
    on: INDIVIDUAL,
  }),
];
