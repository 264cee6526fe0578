import type { Language, Localized } from '../../../platform/errors/localized';
import type { Field, FieldLimits, FieldOption, FieldValue } from '../field';
import type { ChangeDetail } from '../settings/setting-change';
import { displayFieldValue } from '../values/display-field-value';
import { formatDay } from '../../../platform/formats/day';
import { formatNumber } from '../values/number';

/** One thing a change made other, as text for people; null: there was, or is, none. */
export interface ChangePart {
  label: string;
  before: string | null;
  after: string | null;
}

/**
 * What a change of an own field made other, part by part; of choices, those added, retired, restored and renamed. `field`
 * is the field as it is now, null when it is no more; it writes values of its type. Other changes say all in their summary.
 */
export function changeParts(detail: ChangeDetail, field: Field | null, language: Language): ChangePart[] {
  if (detail.kind !== 'UPDATED') return [];
  const { before, after } = detail;
  const text = (value: Localized | null | undefined): string | null => value?.[language] ?? null;
  const value = (parts: typeof before): string | null =>
    written({ field, options: parts.options, value: parts.defaultValue }, language);
  const pairs: (readonly [keyof typeof PARTS, string | null, string | null])[] = [
    ['label', text(before.label), text(after.label)],
    ['help', text(before.help), text(after.help)],
    ['defaultValue', value(before), value(after)],
    ...FLAGS.map((name) => [name, answer(before[name], language), answer(after[name], language)] as const),
  ];
  return [
    ...pairs
      .filter(([, old, now]) => old !== now)
      .map(([name, old, now]) => ({ label: PARTS[name][language], before: old, after: now })),
    ...optionParts(before.options ?? [], after.options ?? [], language),
    ...limitParts(before.limits ?? null, after.limits ?? null, language),
  ];
}

const FLAGS = ['unique', 'searchable', 'sensitive'] as const;

function answer(flag: boolean | undefined, language: Language): string | null {
  if (flag === undefined) return null;
  return ANSWERS[flag ? 'yes' : 'no'][language];
}

interface Written {
  field: Field | null;
  /** Those of the time; absent: they did not change. */
  options: readonly FieldOption[] | undefined;
  value: FieldValue | null | undefined;
}

function written({ field, options, value }: Written, language: Language): string | null {
  if (value === undefined || value === null) return null;
  if (field === null) return String(value);
  return displayFieldValue({ ...field, options: options ?? field.options }, value, language);
}

function optionParts(before: readonly FieldOption[], after: readonly FieldOption[], language: Language): ChangePart[] {
  const old = new Map(before.map((option) => [option.key, option]));
  const named = (options: readonly FieldOption[]): string => options.map(({ label }) => label[language]).join(', ');
  const kept = after.flatMap((now) => {
    const was = old.get(now.key);
    return was ? [{ was, now }] : [];
  });
  const sets: Record<'added' | 'retired' | 'restored', FieldOption[]> = {
    added: after.filter(({ key }) => !old.has(key)),
    retired: kept.flatMap(({ was, now }) => (!was.archived && now.archived ? [now] : [])),
    restored: kept.flatMap(({ was, now }) => (was.archived && !now.archived ? [now] : [])),
  };
  const renamed = kept
    .filter(({ was, now }) => was.label[language] !== now.label[language])
    .map(({ was, now }) => ({
      label: PARTS.renamed[language],
      before: was.label[language],
      after: now.label[language],
    }));
  const lists = (['added', 'retired', 'restored'] as const)
    .filter((name) => sets[name].length > 0)
    .map((name) => ({ label: PARTS[name][language], before: null, after: named(sets[name]) }));
  return [...lists, ...renamed];
}

function limitParts(before: FieldLimits | null, after: FieldLimits | null, language: Language): ChangePart[] {
  const said = (limits: FieldLimits | null, name: keyof FieldLimits): string | null => {
    const limit = limits?.[name] ?? null;
    if (limit === null) return null;
    if (typeof limit === 'object') return limit[language];
    if (typeof limit === 'number') return formatNumber(limit, language);
    return name === 'pattern' ? limit : formatDay(limit, language);
  };
  return LIMITS.map((name) => ({
    label: PARTS[name][language],
    before: said(before, name),
    after: said(after, name),
  })).filter((part) => part.before !== part.after);
}

const LIMITS = ['minLength', 'maxLength', 'min', 'max', 'minDay', 'maxDay', 'pattern', 'message'] as const;

const ANSWERS = { yes: { fr: 'Oui', en: 'Yes' }, no: { fr: 'Non', en: 'No' } };

const PARTS = {
  label: { fr: 'Libellé', en: 'Label' },
  help: { fr: 'Aide', en: 'Help' },
  defaultValue: { fr: 'Valeur par défaut', en: 'Default value' },
  unique: { fr: 'Valeur unique', en: 'Unique value' },
  searchable: { fr: 'Utilisable dans les filtres', en: 'Can be filtered by' },
  sensitive: { fr: 'Donnée sensible', en: 'Sensitive' },
  added: { fr: 'Choix ajoutés', en: 'Choices added' },
  retired: { fr: 'Choix retirés', en: 'Choices retired' },
  restored: { fr: 'Choix rétablis', en: 'Choices restored' },
  renamed: { fr: 'Choix renommé', en: 'Choice renamed' },
  minLength: { fr: 'Longueur minimale', en: 'Shortest' },
  maxLength: { fr: 'Longueur maximale', en: 'Longest' },
  min: { fr: 'Valeur minimale', en: 'Least' },
  max: { fr: 'Valeur maximale', en: 'Most' },
  minDay: { fr: 'Au plus tôt', en: 'Not before' },
  maxDay: { fr: 'Au plus tard', en: 'Not after' },
  pattern: { fr: 'Modèle', en: 'Pattern' },
  message: { fr: 'Message', en: 'Message' },
} satisfies Record<string, Localized>;
