import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';
import { REQUIRED } from '../../../platform/errors/usual-problems';

/** A reason why an own field cannot be defined so, at its place in the input. */
export function fieldProblem(code: keyof typeof MESSAGES, path: string[]): Problem {
  return { code, message: MESSAGES[code], path };
}

const MESSAGES = {
  REQUIRED,
  STALE_VERSION: {
    fr: "Ce champ a changé depuis que vous l'avez ouvert : rien n'a été enregistré. Vérifiez ce qui a changé, puis enregistrez à nouveau.",
    en: 'This field changed since you opened it: nothing was saved. Look at what changed, then save again.',
  },
  FIELD_KEY_SHAPE: {
    fr: 'Une clé compte au plus 40 lettres minuscules sans accent, chiffres et tirets bas, et commence par une lettre.',
    en: 'A key has at most 40 lower-case letters, digits and underscores, and starts with a letter.',
  },
  FIELD_KEY_TAKEN: { fr: 'Un autre champ a déjà cette clé.', en: 'Another field has this key already.' },
  TOO_MANY_FIELDS: {
    fr: 'Une agence ajoute au plus 200 champs : réutilisez un champ existant.',
    en: 'An agency adds at most 200 fields: use an existing one.',
  },
  OPTION_KEY_SHAPE: {
    fr: 'La clé d’un choix compte au plus 40 lettres sans accent, chiffres et tirets bas, et commence par une lettre.',
    en: "An option's key has at most 40 letters, digits and underscores, and starts with a letter.",
  },
  DUPLICATE_OPTION: { fr: 'Ce choix figure deux fois : gardez-en un.', en: 'This option stands twice: keep one.' },
  OPTIONS_REQUIRED: {
    fr: 'Une liste de choix offre au moins un choix.',
    en: 'A choice offers at least one option.',
  },
  OPTIONS_NOT_APPLICABLE: {
    fr: "Ce type de champ n'a pas de choix : choisissez une liste.",
    en: 'This type of field has no options: take a choice.',
  },
  TOO_MANY_OPTIONS: {
    fr: 'Une liste compte au plus 200 choix, archivés compris.',
    en: 'A choice has at most 200 options, archived ones included.',
  },
  LIMIT_NOT_APPLICABLE: {
    fr: "Cette limite ne s'applique pas à ce type de champ : retirez-la.",
    en: 'This limit does not apply to this type of field: remove it.',
  },
  LIMIT_OUT_OF_RANGE: {
    fr: "Cette limite n'est pas possible : un texte compte 1 à 250 caractères, un texte long 1 à 5 000.",
    en: 'This limit is not possible: a text has 1 to 250 characters, a long text 1 to 5,000.',
  },
  LIMITS_CROSSED: {
    fr: 'Le maximum est plus petit que le minimum : aucune valeur ne conviendrait.',
    en: 'The most is less than the least: no value would fit.',
  },
  FIELD_SENSITIVE_NOT_SEARCHABLE: {
    fr: 'Un champ confidentiel est chiffré : la liste ne peut pas chercher dedans.',
    en: 'A sensitive field is encrypted: the list cannot search it.',
  },
  FIELD_SENSITIVE_NOT_UNIQUE: {
    fr: "Un champ confidentiel ne peut pas être unique : un refus révélerait la valeur d'une autre fiche.",
    en: 'A sensitive field cannot be unique: a refusal would reveal the value of another sheet.',
  },
  PAYROLL_RIGHT_NEEDED: {
    fr: 'Ce champ cesserait d’être confidentiel et tous verraient ses valeurs : il faut le droit de voir les données de paie.',
    en: 'This field would no longer be sensitive and everyone would see its values: it takes the right to see payroll data.',
  },
  TYPE_NOT_UNIQUE: {
    fr: 'Seuls un texte, un nombre, un téléphone ou un e-mail peuvent être uniques.',
    en: 'Only a text, a number, a phone or an e-mail can be unique.',
  },
  TYPE_NOT_SEARCHABLE: {
    fr: 'La liste ne cherche ni dans les textes longs ni dans les adresses web.',
    en: 'The list searches neither long texts nor web addresses.',
  },
  UNIQUE_WITH_DEFAULT: {
    fr: 'Un champ unique ne peut pas avoir de valeur par défaut : la deuxième fiche serait refusée.',
    en: 'A unique field cannot have a default: the second sheet would be refused.',
  },
} satisfies Record<string, Localized>;
