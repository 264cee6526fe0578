import type { Language, Localized } from '../../../platform/errors/localized';
import type { Field, FieldSection, FieldSetting, FieldUse } from '../field';
import { SHEET_KIND_LABELS, type SheetKind } from '../sheet';

/** What an administrator may change of an own field. */
export const CHANGEABLE = [
  'label',
  'section',
  'help',
  'options',
  'limits',
  'defaultValue',
  'unique',
  'searchable',
  'sensitive',
] as const;
type Changeable = (typeof CHANGEABLE)[number];

/** What happened to one field, as it is kept: enough to say it in any language, and to undo it by hand. */
export type ChangeDetail =
  | { kind: 'SETTING'; before: FieldSetting; after: FieldSetting }
  | { kind: 'USED'; before: FieldUse; after: FieldUse }
  | { kind: 'MOVED'; before: FieldSection; after: FieldSection }
  | { kind: 'CREATED' | 'ARCHIVED' | 'RESTORED' }
  | { kind: 'MERGED'; from: Localized; into: Localized; sheets: number }
  | { kind: 'UPDATED'; before: Partial<Pick<Field, Changeable>>; after: Partial<Pick<Field, Changeable>> };

/** One change of the settings. */
export interface SettingChange {
  key: string;
  /** null when it is not about one kind of sheet. */
  sheetKind: SheetKind | null;
  detail: ChangeDetail;
}

/** A change in one sentence, e.g. « Obligatoire sur Fiche Particulier : Non → Oui ». */
export function describeChange({ sheetKind, detail }: SettingChange, language: Language): string {
  switch (detail.kind) {
    case 'SETTING':
      return describeSetting(detail, sheetKind, language);
    case 'USED':
      return describeUse(detail, language);
    case 'MOVED':
      return describeMove(detail, language);
    case 'UPDATED':
      return describeUpdate(Object.keys(detail.after) as Changeable[], language);
    case 'MERGED':
      return describeMerge(detail, language);
    case 'CREATED':
    case 'ARCHIVED':
    case 'RESTORED':
      return HAPPENED[detail.kind][language];
  }
}

function describeSetting(
  { before, after }: { before: FieldSetting; after: FieldSetting },
  sheetKind: SheetKind | null,
  language: Language,
): string {
  const sheet = sheetKind === null ? '' : SHEET_KIND_LABELS[sheetKind][language];
  const parts = (['shown', 'required'] as const).filter((part) => before[part] !== after[part]);
  const answer = (yes: boolean): string => (yes ? YES : NO)[language];
  return parts
    .map((part) => {
      const change = `${answer(before[part])} → ${answer(after[part])}`;
      return language === 'fr'
        ? `${SETTING[part].fr} sur ${sheet} : ${change}`
        : `${SETTING[part].en} on ${sheet}: ${change}`;
    })
    .join(' ; ');
}

function describeUse({ before, after }: { before: FieldUse; after: FieldUse }, language: Language): string {
  const answer = (yes: boolean): string => (yes ? YES : NO)[language];
  return (['printed', 'hiddenWhenEmpty'] as const)
    .filter((part) => before[part] !== after[part])
    .map((part) => titled(USE[part], `${answer(before[part])} → ${answer(after[part])}`, language))
    .join(' ; ');
}

function titled(title: Localized, change: string, language: Language): string {
  return language === 'fr' ? `${title.fr} : ${change}` : `${title.en}: ${change}`;
}

function describeMove({ before, after }: { before: FieldSection; after: FieldSection }, language: Language): string {
  const [from, to] = [SECTION_LABELS[before][language], SECTION_LABELS[after][language]];
  if (before === after) return language === 'fr' ? `Déplacé dans « ${to} »` : `Moved within “${to}”`;
  return language === 'fr' ? `Déplacé de « ${from} » vers « ${to} »` : `Moved from “${from}” to “${to}”`;
}

function describeUpdate(parts: readonly Changeable[], language: Language): string {
  const names = parts.map((part) => PARTS[part][language]).join(', ');
  return language === 'fr' ? `Champ modifié : ${names}` : `Field changed: ${names}`;
}

function describeMerge(
  { from, into, sheets }: { from: Localized; into: Localized; sheets: number },
  language: Language,
): string {
  const merged = {
    fr: `Choix « ${from.fr} » fusionné avec « ${into.fr} »`,
    en: `Option “${from.en}” merged into “${into.en}”`,
  };
  const count = language === 'fr' ? `fiches modifiées : ${String(sheets)}` : `sheets changed: ${String(sheets)}`;
  return `${merged[language]} (${count})`;
}

const YES: Localized = { fr: 'Oui', en: 'Yes' };
const NO: Localized = { fr: 'Non', en: 'No' };

const SETTING: Readonly<Record<keyof FieldSetting, Localized>> = {
  shown: { fr: 'Afficher', en: 'Shown' },
  required: { fr: 'Obligatoire', en: 'Required' },
};

const USE: Readonly<Record<'printed' | 'hiddenWhenEmpty', Localized>> = {
  printed: { fr: 'Imprimé', en: 'Printed' },
  hiddenWhenEmpty: { fr: "Masqué à l'impression s'il est vide", en: 'Left out of print when empty' },
};

const HAPPENED: Readonly<Record<'CREATED' | 'ARCHIVED' | 'RESTORED', Localized>> = {
  CREATED: { fr: 'Champ ajouté', en: 'Field added' },
  ARCHIVED: { fr: 'Champ archivé', en: 'Field archived' },
  RESTORED: { fr: 'Champ rétabli', en: 'Field restored' },
};

const PARTS: Readonly<Record<Changeable, Localized>> = {
  label: { fr: 'libellé', en: 'label' },
  section: { fr: 'section', en: 'section' },
  help: { fr: 'aide', en: 'help' },
  options: { fr: 'choix', en: 'options' },
  limits: { fr: 'limites', en: 'limits' },
  defaultValue: { fr: 'valeur par défaut', en: 'default value' },
  unique: { fr: 'unicité', en: 'uniqueness' },
  searchable: { fr: 'recherche', en: 'search' },
  sensitive: { fr: 'confidentialité', en: 'confidentiality' },
};

/** What the sections are called on screen. */
const SECTION_LABELS: Readonly<Record<FieldSection, Localized>> = {
  IDENTITY: { fr: 'Identité', en: 'Identity' },
  COMPANY: { fr: 'Entreprise', en: 'Company' },
  FILE: { fr: 'Dossier', en: 'File' },
  CONTACT: { fr: 'Coordonnées', en: 'Contact' },
  ADDRESSES: { fr: 'Adresses', en: 'Addresses' },
  CIVIL_STATUS: { fr: 'État civil', en: 'Civil status' },
  TRANSPORT: { fr: 'Déplacements', en: 'Transport' },
  PAYMENT: { fr: 'Paiement', en: 'Payment' },
  OTHER: { fr: 'Autres', en: 'Other' },
};
