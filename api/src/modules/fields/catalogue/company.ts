import type { SheetKind } from '../sheet';
import { atMost, builtIn, option } from './built-in';

const PROFESSIONAL: readonly SheetKind[] = ['PROFESSIONAL'];

/** The company behind a professional's sheet. */
export const COMPANY_FIELDS = [
  builtIn({
    key: 'companyName',
    type: 'TEXT',
    label: { fr: 'Raison sociale', en: 'Company name' },
    searchable: true,
    limits: atMost(120),
    on: PROFESSIONAL,
  }),
  builtIn({
    key: 'legalStatus',
    type: 'SINGLE_CHOICE',
    label: { fr: 'Statut juridique', en: 'Legal status' },
    options: [
      option('MICRO_ENTREPRISE', 'Micro-entreprise', 'Micro-enterprise'),
      option('EI', 'Entreprise individuelle (EI)', 'Sole trader (EI)'),
      option('EURL', 'EURL', 'EURL'),
      option('SARL', 'SARL', 'SARL'),
      option('SASU', 'SASU', 'SASU'),
      option('SAS', 'SAS', 'SAS'),
      option('OTHER', 'Autre', 'Other'),
    ],
    on: PROFESSIONAL,
  }),
  builtIn({
    key: 'siret',
    type: 'SIRET',
    label: { fr: 'SIRET', en: 'SIRET' },
    help: {
      fr: "Les 14 chiffres de l'établissement, sur son avis de situation Insee.",
      en: "The establishment's 14 digits, on its Insee notice.",
    },
    on: PROFESSIONAL,
  }),
  builtIn({
    key: 'vatNumber',
    type: 'VAT_NUMBER',
    label: { fr: 'Numéro de TVA', en: 'VAT number' },
    help: { fr: 'Le numéro intracommunautaire, FR en tête.', en: 'The intra-community number, starting with FR.' },
    on: PROFESSIONAL,
  }),
  builtIn({
    key: 'activity',
    type: 'TEXT',
    label: { fr: 'Activité', en: 'Activity' },
    limits: atMost(120),
    on: PROFESSIONAL,
  }),
];
