import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';

/** A reason why settings cannot be saved so, at its place in the input. */
export function settingProblem(code: keyof typeof MESSAGES, path: string[]): Problem {
  return { code, message: MESSAGES[code], path };
}

export type SettingCode = keyof typeof MESSAGES;

const MESSAGES = {
  UNKNOWN_FIELD: {
    fr: "Ce champ n'existe pas ou n'existe plus : rechargez la page.",
    en: 'This field does not exist, or no longer exists: reload the page.',
  },
  UNKNOWN_SECTION: {
    fr: "Cette section n'existe pas ou n'existe plus : rechargez la page.",
    en: 'This section does not exist, or no longer exists: reload the page.',
  },
  DUPLICATE_SETTING: {
    fr: 'Ce champ est réglé deux fois pour la même fiche : gardez un seul réglage.',
    en: 'This field is set twice for the same sheet: keep one setting.',
  },
  MODULE_OFF: {
    fr: "Le module dont dépend ce réglage n'est pas activé : activez-le d'abord dans Administration > Modules.",
    en: 'The module this setting belongs to is off: switch it on first in Administration > Modules.',
  },
  FIELD_LOCKED: {
    fr: 'Ce champ est toujours affiché et toujours obligatoire, pour tous.',
    en: 'This field is always shown and always required, for everybody.',
  },
  REQUIRED_BUT_HIDDEN: {
    fr: 'Un champ obligatoire doit être affiché : affichez-le, ou rendez-le facultatif.',
    en: 'A required field must be shown: show it, or make it optional.',
  },
  REQUIRED_WHEN_ALONE: {
    fr: 'Dites avant quel moment ce champ est obligatoire quand la condition est remplie.',
    en: 'Say before which moment this field is required when the condition holds.',
  },
  CONDITION_SHAPE: {
    fr: 'Cette condition est incomplète ou trop longue : au plus 20 comparaisons et 3 groupes imbriqués.',
    en: 'This condition is incomplete or too long: at most 20 comparisons and 3 groups in each other.',
  },
  ALWAYS_VISIBLE: {
    fr: 'Ce champ reste visible de tous : aucune fiche ne se lit sans lui.',
    en: 'This field stays visible to everybody: no sheet is read without it.',
  },
  READERS_CHANGE_NOTHING: {
    fr: 'Le rôle « lecture » ne modifie aucune fiche : choisissez « gestion » ou « administration ».',
    en: 'The role “reader” changes no sheet: choose “manager” or “administrator”.',
  },
  DUPLICATE_FIELD: {
    fr: "Ce champ est placé deux fois : ne le nommez qu'une.",
    en: 'This field is placed twice: name it once.',
  },
  DUPLICATE_SECTION: {
    fr: "Cette section est ordonnée deux fois : ne donnez qu'un ordre.",
    en: 'This section is ordered twice: give one order.',
  },
  INCOMPLETE_ORDER: {
    fr: 'Il manque des champs dans cet ordre : rechargez la page et recommencez.',
    en: 'Fields are missing in this order: reload the page and start again.',
  },
} satisfies Record<string, Localized>;
