import type { Moment } from '@ruche/rules';
import type { Language, Localized } from '../../../platform/errors/localized';
import { describeCondition } from '../conditions/describe-condition';
import type { FieldType, FieldUse, SheetTab } from '../field';
import { SHEET_KIND_LABELS, type SheetKind } from '../sheet';
import type { FieldSet } from './field-set';
import type { Changeable, ChangeDetail, KeptSetting, SettingChange } from './setting-change';

/** In which language, and under which settings' names. */
interface Words {
  language: Language;
  set: Pick<FieldSet, 'byKey' | 'sections'>;
}

type DetailOf<Kind extends ChangeDetail['kind']> = Extract<ChangeDetail, { kind: Kind }>;

/** A change in one sentence, e.g. « Obligatoire sur Fiche Particulier : Non → Oui ». */
export function describeChange({ sheetKind, detail }: SettingChange, words: Words): string {
  switch (detail.kind) {
    case 'SETTING':
      return describeSetting(detail, sheetKind, words);
    case 'USED':
      return describeUse(detail, words);
    case 'MOVED':
      return describeMove(detail, words);
    case 'UPDATED':
      return describeUpdate(Object.keys(detail.after) as Changeable[], words);
    case 'MERGED':
      return describeMerge(detail, words);
    case 'RETYPED':
      return describeType(detail, words);
    case 'SECTION_CHANGED':
      return describeSection(detail, words);
    default:
      return HAPPENED[detail.kind][words.language];
  }
}

/** A part before and after, unless it stayed. */
type Part = [title: Localized, before: string, after: string];

function sentence(parts: readonly Part[], where: Localized | null, { language }: Words): string {
  return parts
    .filter(([, before, after]) => before !== after)
    .map(([title, before, after]) => {
      const on = where === null ? '' : `${language === 'fr' ? ' sur' : ' on'} ${where[language]}`;
      return `${title[language]}${on}${language === 'fr' ? ' :' : ':'} ${before} → ${after}`;
    })
    .join(' ; ');
}

function describeSetting({ before, after }: DetailOf<'SETTING'>, sheetKind: SheetKind | null, words: Words): string {
  const { language, set } = words;
  const required = (setting: KeptSetting): string => MOMENTS[momentOf(setting) ?? 'NEVER'][language];
  const when = (condition: KeptSetting['shownWhen']): string =>
    describeCondition(condition ?? null, set.byKey, language);
  const parts: Part[] = [
    [{ fr: 'Afficher', en: 'Shown' }, yesNo(before.shown, language), yesNo(after.shown, language)],
    [{ fr: 'Afficher si', en: 'Shown when' }, when(before.shownWhen), when(after.shownWhen)],
    [{ fr: 'Obligatoire', en: 'Required' }, required(before), required(after)],
    [{ fr: 'Obligatoire si', en: 'Required when' }, when(before.requiredWhen), when(after.requiredWhen)],
  ];
  return sentence(parts, sheetKind && SHEET_KIND_LABELS[sheetKind], words);
}

function momentOf({ required, requiredBefore }: KeptSetting): Moment | null {
  return requiredBefore ?? (required === true ? 'ALWAYS' : null);
}

function describeUse({ before, after }: DetailOf<'USED'>, words: Words): string {
  const { language } = words;
  const flag = (title: Localized, name: 'printed' | 'hiddenWhenEmpty'): Part => [
    title,
    yesNo(before[name], language),
    yesNo(after[name], language),
  ];
  const role = (title: Localized, name: 'visibleFrom' | 'editableFrom'): Part => [
    title,
    ROLES[before[name]][language],
    ROLES[after[name]][language],
  ];
  const parts = [
    role({ fr: 'Visible à partir du rôle', en: 'Visible from the role' }, 'visibleFrom'),
    role({ fr: 'Modifiable à partir du rôle', en: 'Editable from the role' }, 'editableFrom'),
    flag({ fr: 'Imprimé', en: 'Printed' }, 'printed'),
    flag({ fr: "Masqué à l'impression s'il est vide", en: 'Left out of print when empty' }, 'hiddenWhenEmpty'),
  ].filter(([, was, is]) => was !== is);
  const changed = JSON.stringify(before.offers) !== JSON.stringify(after.offers);
  const offers = changed ? [OFFERS_CHANGED[language](parentOf(after, words))] : [];
  return [sentence(parts, null, words), ...offers].filter((text) => text !== '').join(' ; ');
}

function parentOf({ offers }: FieldUse, { language, set }: Words): string | null {
  return offers === null ? null : (set.byKey.get(offers.parent)?.label[language] ?? offers.parent);
}

const OFFERS_CHANGED: Readonly<Record<Language, (parent: string | null) => string>> = {
  fr: (parent) => (parent === null ? 'Choix toujours proposés' : `Choix proposés selon « ${parent} »`),
  en: (parent) => (parent === null ? 'Options always offered' : `Options offered according to “${parent}”`),
};

function describeMove({ before, after }: DetailOf<'MOVED'>, { language, set }: Words): string {
  const nameOf = (key: string): string => set.sections.find((section) => section.key === key)?.label[language] ?? key;
  const [from, to] = [nameOf(before), nameOf(after)];
  if (before === after) return language === 'fr' ? `Déplacé dans « ${to} »` : `Moved within “${to}”`;
  return language === 'fr' ? `Déplacé de « ${from} » vers « ${to} »` : `Moved from “${from}” to “${to}”`;
}

function describeUpdate(parts: readonly Changeable[], { language }: Words): string {
  const names = parts.map((part) => PARTS[part][language]).join(', ');
  return language === 'fr' ? `Champ modifié : ${names}` : `Field changed: ${names}`;
}

function describeType({ before, after, values, lost }: DetailOf<'RETYPED'>, { language }: Words): string {
  const change = `${TYPES[before]?.[language] ?? before} → ${TYPES[after]?.[language] ?? after}`;
  if (language === 'fr')
    return `Type : ${change} (valeurs : ${String(values)}, passées dans l’historique : ${String(lost)})`;
  return `Type: ${change} (values: ${String(values)}, gone to history: ${String(lost)})`;
}

const TYPES: Partial<Record<FieldType, Localized>> = {
  TEXT: { fr: 'Texte', en: 'Text' },
  LONG_TEXT: { fr: 'Texte long', en: 'Long text' },
  NUMBER: { fr: 'Nombre', en: 'Number' },
  MONEY: { fr: 'Montant', en: 'Amount' },
  YES_NO: { fr: 'Oui / Non', en: 'Yes / No' },
  DATE: { fr: 'Date', en: 'Date' },
  SINGLE_CHOICE: { fr: 'Choix unique', en: 'Single choice' },
  MULTIPLE_CHOICE: { fr: 'Choix multiple', en: 'Multiple choice' },
  PHONE: { fr: 'Téléphone', en: 'Phone' },
  EMAIL: { fr: 'E-mail', en: 'E-mail' },
  URL: { fr: 'Adresse web', en: 'Web address' },
};

function describeMerge({ from, into, sheets }: DetailOf<'MERGED'>, { language }: Words): string {
  const merged = {
    fr: `Choix « ${from.fr} » fusionné avec « ${into.fr} »`,
    en: `Option “${from.en}” merged into “${into.en}”`,
  };
  const count = language === 'fr' ? `fiches modifiées : ${String(sheets)}` : `sheets changed: ${String(sheets)}`;
  return `${merged[language]} (${count})`;
}

function describeSection({ before, after }: DetailOf<'SECTION_CHANGED'>, words: Words): string {
  const { language } = words;
  const parts: Part[] = [
    [{ fr: 'Nom de la section', en: 'Name of the section' }, before.label[language], after.label[language]],
    [{ fr: 'Onglet', en: 'Tab' }, TABS[before.tab][language], TABS[after.tab][language]],
    [{ fr: 'Colonnes', en: 'Columns' }, String(before.columns), String(after.columns)],
  ];
  const said = sentence(parts, null, words);
  // What is left is a name in the other language, or a section that came back.
  return said === '' ? HAPPENED.SECTION_MOVED[language] : said;
}

function yesNo(yes: boolean, language: Language): string {
  return (yes ? YES : NO)[language];
}

const YES: Localized = { fr: 'Oui', en: 'Yes' };
const NO: Localized = { fr: 'Non', en: 'No' };

const MOMENTS: Readonly<Record<Moment | 'NEVER', Localized>> = {
  NEVER: NO,
  ALWAYS: YES,
  HIRING: { fr: "avant l'embauche", en: 'before hiring' },
  PUBLISHING: { fr: 'avant la publication', en: 'before publishing' },
};

const ROLES: Readonly<Record<FieldUse['visibleFrom'], Localized>> = {
  READER: { fr: 'lecture', en: 'reader' },
  MANAGER: { fr: 'gestion', en: 'manager' },
  ADMIN: { fr: 'administration', en: 'administrator' },
};

const TABS: Readonly<Record<SheetTab, Localized>> = {
  DEFINITION: { fr: 'Définition', en: 'Definition' },
  INFORMATIONS: { fr: 'Informations', en: 'Information' },
};

const HAPPENED = {
  CREATED: { fr: 'Champ ajouté', en: 'Field added' },
  ARCHIVED: { fr: 'Champ archivé', en: 'Field archived' },
  RESTORED: { fr: 'Champ rétabli', en: 'Field restored' },
  SECTION_CREATED: { fr: 'Section ajoutée', en: 'Section added' },
  SECTION_ARCHIVED: { fr: 'Section archivée', en: 'Section archived' },
  SECTION_MOVED: { fr: 'Section déplacée', en: 'Section moved' },
} satisfies Record<string, Localized>;

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
