import type { Actor, ModuleKey } from '../../platform/actor';
import type { Language } from '../../platform/errors/localized';
import type { Field, FieldLimits as Limits, FieldOption as Option } from './field';
import type { FieldDefinition, FieldLimits, FieldOption } from './field-definition.type';
import { decide } from './field.rules';
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
): FieldDefinition {
  const { label, help, options, limits, settings, ...facts } = field;
  return {
    ...facts,
    tab: 'DEFINITION',
    label: label[language],
    labels: label,
    helps: help,
    options: options.map((option) => presentOption(option, language)),
    limits: limits && presentLimits(limits, language),
    settings: sheetKindsOf(modules).map((sheetKind) => ({ sheetKind, ...settings[sheetKind] })),
  };
}

/** The fields this actor sees on a sheet, each as the rule engine decides it. */
export function presentSheet(fields: readonly Field[], sheet: Sheet, actor: Actor): SheetField[] {
  return fields.flatMap((field) => {
    const { visible, required, editable } = decide(field, sheet, actor);
    return visible ? [{ ...presentOnSheet(field, actor.language), required, editable }] : [];
  });
}

function presentOnSheet(field: Field, language: Language): Omit<SheetField, 'required' | 'editable'> {
  const { key, origin, section, type, sensitive, searchable, defaultValue, printed, hiddenWhenEmpty } = field;
  const { label, help, options, limits } = field;
  return {
    ...{ key, origin, section, type, sensitive, searchable, defaultValue, printed, hiddenWhenEmpty },
    tab: 'DEFINITION',
    label: label[language],
    help: help && help[language],
    options: options.filter(({ archived }) => !archived).map((option) => presentOption(option, language)),
    limits: limits && presentLimits(limits, language),
  };
}

function presentOption({ key, label, archived, mergedInto }: Option, language: Language): FieldOption {
  return { key, label: label[language], labels: label, archived, mergedInto: mergedInto ?? null };
}

function presentLimits({ message, ...limits }: Limits, language: Language): FieldLimits {
  return { ...limits, message: message && message[language], messages: message };
}
