import type { Localized } from '../../../platform/errors/localized';
import { NO_LIMITS } from '../field';
import { atMost, builtIn, option } from './built-in';

/** The longest week of work (article L3121-20 of the labour code), in hours. */
const LONGEST_WEEK = 48;

/** What every field of the contract is: on the sheets of those who may have one, filled by the module where it is on. */
const PART = {
  filledBy: 'CONTRACTS',
  natures: ['EMPLOYEE', 'TEMP', 'TRAINEE'],
  on: ['INDIVIDUAL'],
} as const;

const day = <const Key extends string>(key: Key, label: Localized) => builtIn({ key, type: 'DATE', label, ...PART });

/** « Contrat de travail »: typed by hand without the module CONTRACTS, read from the contract in force with it. */
export const CONTRACT_FIELDS = [
  builtIn({
    key: 'contractType',
    type: 'SINGLE_CHOICE',
    label: { fr: 'Type de contrat', en: 'Contract type' },
    options: [
      option('CDI', 'CDI', 'Permanent (CDI)'),
      option('CDD', 'CDD', 'Fixed-term (CDD)'),
      option('TEMP', 'Intérim', 'Temporary work'),
      option('APPRENTICESHIP', 'Apprentissage', 'Apprenticeship'),
      option('INTERNSHIP', 'Stage', 'Internship'),
    ],
    ...PART,
  }),
  builtIn({
    key: 'contractMode',
    type: 'SINGLE_CHOICE',
    label: { fr: 'Mode', en: 'Mode' },
    options: [
      option('PRESTATAIRE', 'Prestataire', 'Employed by the agency'),
      option('MANDATAIRE', 'Mandataire', 'Employed by the customer'),
    ],
    ...PART,
  }),
  day('contractStart', { fr: 'Début du contrat', en: 'Start of the contract' }),
  day('contractEnd', { fr: 'Fin du contrat', en: 'End of the contract' }),
  day('trialPeriodEnd', { fr: "Fin de la période d'essai", en: 'End of the trial period' }),
  builtIn({
    key: 'weeklyHours',
    type: 'NUMBER',
    label: { fr: 'Heures par semaine', en: 'Hours a week' },
    limits: { ...NO_LIMITS, min: 0, max: LONGEST_WEEK },
    ...PART,
  }),
  builtIn({
    key: 'qualification',
    type: 'TEXT',
    label: { fr: 'Qualification', en: 'Qualification' },
    limits: atMost(120),
    ...PART,
  }),
  builtIn({
    key: 'collectiveAgreement',
    type: 'SINGLE_CHOICE',
    label: { fr: 'Convention collective', en: 'Collective agreement' },
    options: [
      option('IDCC_3127', 'Services à la personne (IDCC 3127)', 'Personal services (IDCC 3127)'),
      option('IDCC_2941', 'Aide à domicile, BAD (IDCC 2941)', 'Home help, non-profit (IDCC 2941)'),
      option('IDCC_3239', 'Particuliers employeurs (IDCC 3239)', 'Private employers (IDCC 3239)'),
      option('OTHER', 'Autre', 'Other'),
    ],
    ...PART,
  }),
];
