import type { Localized } from '../../platform/errors/localized';
import { drawMobile } from './contact';
import type { Random } from './seeded-random';

/** A field the demo agency adds to its sheets. */
export interface DemoOwnField {
  key: string;
  label: Localized;
  type:
    | 'TEXT'
    | 'LONG_TEXT'
    | 'NUMBER'
    | 'MONEY'
    | 'YES_NO'
    | 'DATE'
    | 'SINGLE_CHOICE'
    | 'MULTIPLE_CHOICE'
    | 'PHONE'
    | 'EMAIL'
    | 'URL';
  options?: readonly { key: string; label: Localized }[];
  searchable?: boolean;
}

/** A value as the API takes it: money in decimal euros, a day as YYYY-MM-DD, choices by their keys. */
export type DemoOwnValue = string | number | boolean | readonly string[];

const DIPLOMAS = [
  { key: 'DEAES', label: { fr: 'DEAES (accompagnant éducatif et social)', en: 'DEAES (social care worker)' } },
  { key: 'ADVF', label: { fr: 'Titre ADVF (assistant de vie)', en: 'ADVF (home care assistant)' } },
  { key: 'DEAS', label: { fr: 'DEAS (aide-soignant)', en: 'DEAS (care assistant)' } },
  { key: 'NONE', label: { fr: 'Sans diplôme', en: 'No diploma' } },
];

const LANGUAGES = [
  { key: 'AR', label: { fr: 'Arabe', en: 'Arabic' } },
  { key: 'PT', label: { fr: 'Portugais', en: 'Portuguese' } },
  { key: 'EN', label: { fr: 'Anglais', en: 'English' } },
  { key: 'LSF', label: { fr: 'Langue des signes', en: 'Sign language' } },
];

const SIZES = ['S', 'M', 'L', 'XL'].map((size) => ({ key: size, label: { fr: size, en: size } }));

const LIKES = [
  'Aime cuisiner avec les bénéficiaires.',
  "À l'aise avec les animaux.",
  'Préfère les matinées.\nDisponible un samedi sur deux.',
];

/** The twelve fields the demo agency adds, at least one of each type. */
export const DEMO_OWN_FIELDS: readonly DemoOwnField[] = [
  {
    key: 'diploma',
    label: { fr: 'Diplôme', en: 'Diploma' },
    type: 'SINGLE_CHOICE',
    options: DIPLOMAS,
    searchable: true,
  },
  { key: 'languages', label: { fr: 'Langues parlées', en: 'Languages' }, type: 'MULTIPLE_CHOICE', options: LANGUAGES },
  { key: 'uniform_size', label: { fr: 'Taille de blouse', en: 'Uniform size' }, type: 'SINGLE_CHOICE', options: SIZES },
  { key: 'badge', label: { fr: 'Numéro de badge', en: 'Badge number' }, type: 'TEXT', searchable: true },
  { key: 'preferences', label: { fr: 'Préférences', en: 'Preferences' }, type: 'LONG_TEXT' },
  { key: 'weekly_hours', label: { fr: 'Heures souhaitées', en: 'Hours wanted' }, type: 'NUMBER', searchable: true },
  { key: 'mileage_rate', label: { fr: 'Indemnité kilométrique', en: 'Mileage allowance' }, type: 'MONEY' },
  { key: 'night_work', label: { fr: 'Accepte les nuits', en: 'Works nights' }, type: 'YES_NO', searchable: true },
  { key: 'medical_visit', label: { fr: 'Visite médicale', en: 'Medical check' }, type: 'DATE', searchable: true },
  { key: 'emergency_phone', label: { fr: 'Personne à prévenir', en: 'Emergency contact' }, type: 'PHONE' },
  { key: 'work_email', label: { fr: 'E-mail professionnel', en: 'Work e-mail' }, type: 'EMAIL' },
  { key: 'training_link', label: { fr: 'Dossier de formation', en: 'Training file' }, type: 'URL' },
];

/** A value for each of the twelve fields. */
export function demoOwnValues(random: Random): Record<string, DemoOwnValue> {
  const badge = random.digits(10);
  return {
    diploma: random.pick(DIPLOMAS).key,
    languages: LANGUAGES.filter(() => random.chance(0.3)).map(({ key }) => key),
    uniform_size: random.pick(SIZES).key,
    badge: `B${badge}`,
    preferences: random.pick(LIKES),
    weekly_hours: random.integer(8, 35),
    mileage_rate: random.pick([0.35, 0.38, 0.42, 0.5]),
    night_work: random.chance(0.2),
    medical_visit: `${String(random.integer(2021, 2026))}-0${String(random.integer(1, 9))}-${String(random.integer(10, 28))}`,
    emergency_phone: drawMobile(random),
    work_email: `badge.${badge}@exemple.fr`,
    training_link: `https://formation.exemple.fr/dossiers/${badge}`,
  };
}
