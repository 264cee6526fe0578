import { standing, type StandingField } from '@ruche/rules';
import type { Actor, ModuleKey } from '../../platform/actor';
import type { Language } from '../../platform/errors/localized';
import type { Field, FieldLimits as Limits, FieldOption as Option, OptionOffers, SheetTab } from './field';
import type { FieldDefinition, FieldLimits, FieldOption } from './field-definition.type';
import { viewerOf } from './field.rules';
import type { FieldSet } from './settings/field-set';
import type { SheetField } from './sheet-field.type';
import { SHEET_KINDS, type Sheet, type SheetKind } from './sheet';

/** The kinds of sheet an agency with these modules has. */
export function sheetKindsOf(modules: readonly ModuleKey[]): SheetKind[] {
  return SHEET_KINDS.filter((kind) => kind === 'INDIVIDUAL' || modules.includes('PROFESSIONAL_SHEETS'));
}

/** A field for the settings screen, in the actor's language and for the kinds of sheet his agency has. */
export function presentField(
  field: Field,
  { language, modules }: Pick<Actor, 'language' | 'modules'>,
  tabOf: TabOf,
): FieldDefinition {
  const { label, help, options, limits, settings, offers, ...facts } = field;
  return {
    ...facts,
    tab: tabOf(field.section),
    label: label[language],
    labels: label,
    helps: help,
    options: options.map((option) => presentOption(option, offers, language)),
    parentKey: offers?.parent ?? null,
    limits: limits && presentLimits(limits, language),
    settings: sheetKindsOf(modules).map((sheetKind) => ({
      sheetKind,
      required: settings[sheetKind].requiredBefore === 'ALWAYS',
      ...settings[sheetKind],
    })),
  };
}

/** Gives the tab on which a section stands. */
type TabOf = (section: string) => SheetTab;

/** Gives the tab of each section of these settings. */
export function tabsOf({ sections }: Pick<FieldSet, 'sections'>): TabOf {
  const tabs = new Map(sections.map(({ key, tab }) => [key, tab]));
  return (section) => tabs.get(section) ?? 'DEFINITION';
}

/** The fields that may be on a sheet and that this actor may see, each as far as it is decided without values. */
export function presentSheet(set: Pick<FieldSet, 'fields' | 'sections'>, sheet: Sheet, actor: Actor): SheetField[] {
  const tabOf = tabsOf(set);
  return set.fields.flatMap((field) => {
    const stands = standing(field, { ...sheet, modules: actor.modules }, viewerOf(actor));
    return stands.present && stands.seen ? [presentOnSheet(field, stands, actor.language, tabOf)] : [];
  });
}

function presentOnSheet(field: Field, stands: StandingField, language: Language, tabOf: TabOf): SheetField {
  const { key, origin, section, type, sensitive, searchable, defaultValue, printed, hiddenWhenEmpty } = field;
  const { label, help, options, limits, offers } = field;
  const { editable, demanded, requiredBefore, shownWhen, requiredWhen } = stands;
  return {
    ...{ key, origin, section, type, sensitive, searchable, defaultValue, printed, hiddenWhenEmpty },
    ...{ editable, demanded, requiredBefore, shownWhen, requiredWhen },
    required: demanded && requiredBefore === 'ALWAYS',
    tab: tabOf(section),
    label: label[language],
    help: help && help[language],
    options: options.filter(({ archived }) => !archived).map((option) => presentOption(option, offers, language)),
    parentKey: offers?.parent ?? null,
    limits: limits && presentLimits(limits, language),
  };
}

function presentOption(
  { key, label, archived, mergedInto }: Option,
  offers: OptionOffers | null,
  language: Language,
): FieldOption {
  const isDependent = offers !== null && Object.hasOwn(offers.options, key);
  return {
    key,
    label: label[language],
    labels: label,
    archived,
    mergedInto: mergedInto ?? null,
    offeredWhen: (isDependent && offers.options[key]) || null,
  };
}

function presentLimits({ message, ...limits }: Limits, language: Language): FieldLimits {
  return { ...limits, message: message && message[language], messages: message };
}
