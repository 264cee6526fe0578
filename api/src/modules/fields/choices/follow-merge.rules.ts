import type { ComparedValue, Comparison, Condition } from '@ruche/rules';
import type { Field, FieldSetting, OptionOffers } from '../field';
import type { Merging } from './merge-options.rules';

/**
 * A field whose rules ask about a choice, once two options of that choice are merged: conditions and dependent options go by
 * the option that stays, or they would never hold again. Its own dependent options forget the one that went.
 */
export function followingMerge(field: Field, key: string, merging: Merging): Field {
  const { INDIVIDUAL, PROFESSIONAL } = field.settings;
  return {
    ...field,
    settings: {
      INDIVIDUAL: settingAfter(INDIVIDUAL, key, merging),
      PROFESSIONAL: settingAfter(PROFESSIONAL, key, merging),
    },
    offers: offersAfter(field, key, merging),
  };
}

function settingAfter(setting: FieldSetting, key: string, merging: Merging): FieldSetting {
  return {
    ...setting,
    shownWhen: setting.shownWhen && conditionAfter(setting.shownWhen, key, merging),
    requiredWhen: setting.requiredWhen && conditionAfter(setting.requiredWhen, key, merging),
  };
}

function conditionAfter(condition: Condition, key: string, merging: Merging): Condition {
  if ('all' in condition) return { all: condition.all.map((part) => conditionAfter(part, key, merging)) };
  if ('any' in condition) return { any: condition.any.map((part) => conditionAfter(part, key, merging)) };
  return condition.field === key ? comparisonAfter(condition, merging) : condition;
}

function comparisonAfter(comparison: Comparison, merging: Merging): Comparison {
  const follow = (value: ComparedValue): ComparedValue => (value === merging.from ? merging.into : value);
  if ('values' in comparison) return { ...comparison, values: [...new Set(comparison.values.map(follow))] };
  return 'value' in comparison ? { ...comparison, value: follow(comparison.value) } : comparison;
}

function offersAfter({ key: own, offers }: Field, key: string, { from, into }: Merging): OptionOffers | null {
  if (offers === null) return null;
  const entries = Object.entries(offers.options)
    .filter(([option]) => own !== key || option !== from)
    .map(([option, under]): [string, readonly string[]] =>
      offers.parent === key ? [option, [...new Set(under.map((one) => (one === from ? into : one)))]] : [option, under],
    );
  return { parent: offers.parent, options: Object.fromEntries(entries) };
}
