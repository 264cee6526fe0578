import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';
import { NO_LIMITS, type FieldLimits, type FieldOption } from '../field';
import { parseTypedDay } from '../values/day';
import { readText } from '../values/text';
import { makeKey, OPTION_KEY } from './field-key.rules';
import { fieldProblem } from './own-field-problem';

/** A text as an administrator writes it; without English the French stands for both. */
export interface WrittenText {
  fr: string;
  en?: string | null;
}

/** An option as an administrator writes it. */
export interface WrittenOption {
  key?: string | null;
  labels: WrittenText;
  archived?: boolean | null;
  /** What it became, as a file from another agency says; the field's own options say it by themselves. */
  mergedInto?: string | undefined;
}

/** Limits as an administrator writes them; what is absent is no limit. */
export interface WrittenLimits extends Partial<Omit<FieldLimits, 'message'>> {
  messages?: WrittenText | null;
}

/** What was read, with every reason why it cannot stand. */
export interface Read<T> {
  value: T;
  problems: Problem[];
}

const LONGEST_LABEL = 80;
const LONGEST_HELP = 500;

/** Reads a label, which may not be empty. */
export function readLabel(written: WrittenText | null, path: string[]): Read<Localized> {
  const { value, problems } = readLocalized(written, LONGEST_LABEL, path);
  if (value) return { value, problems };
  const nothing = { fr: '', en: '' };
  return { value: nothing, problems: problems.length > 0 ? problems : [fieldProblem('REQUIRED', [...path, 'fr'])] };
}

/** Reads a help text or a message; blank: none. */
export function readHelp(written: WrittenText | null, path: string[]): Read<Localized | null> {
  return readLocalized(written, LONGEST_HELP, path);
}

/** Reads limits; only their shape is judged here. None at all is null. */
export function readLimits(written: WrittenLimits | null, path: string[]): Read<FieldLimits | null> {
  if (written === null) return { value: null, problems: [] };
  const { minLength = null, maxLength = null, min = null, max = null, pattern, messages } = written;
  const message = readHelp(messages ?? null, [...path, 'messages']);
  const minDay = readDay(written.minDay, [...path, 'minDay']);
  const maxDay = readDay(written.maxDay, [...path, 'maxDay']);
  const limits: FieldLimits = {
    ...{ minLength, maxLength, min, max },
    minDay: minDay.value,
    maxDay: maxDay.value,
    pattern: pattern === '' ? null : (pattern ?? null),
    message: message.value,
  };
  const hasAny = Object.keys(NO_LIMITS).some((name) => limits[name as keyof FieldLimits] !== null);
  return { value: hasAny ? limits : null, problems: [...minDay.problems, ...maxDay.problems, ...message.problems] };
}

/**
 * Reads the whole list of options over the ones a field has. An option without a key is the one with its French label,
 * else a new one. What is left out is archived, at the end, so that values keep their labels.
 */
export function readOptions(written: readonly WrittenOption[], before: readonly FieldOption[]): Read<FieldOption[]> {
  const options: FieldOption[] = [];
  const problems: Problem[] = [];
  for (const [index, { key: asked, labels, archived, mergedInto: given }] of written.entries()) {
    const path = ['options', String(index)];
    const label = readLabel(labels, [...path, 'labels']);
    const isUsed = (key: string): boolean => options.some((option) => option.key === key);
    const isTaken = (key: string): boolean => isUsed(key) || before.some((option) => option.key === key);
    const same = before.find((option) => option.label.fr === label.value.fr && !isUsed(option.key));
    const key = asked ?? same?.key ?? makeKey(label.value.fr, 'choix', isTaken);
    problems.push(...label.problems);
    if (!OPTION_KEY.test(key)) problems.push(fieldProblem('OPTION_KEY_SHAPE', [...path, 'key']));
    if (isUsed(key)) problems.push(fieldProblem('DUPLICATE_OPTION', [...path, 'key']));
    const mergedInto = given ?? before.find((option) => option.key === key)?.mergedInto;
    const merged = archived === true && mergedInto !== undefined && { mergedInto };
    options.push({ key, label: label.value, archived: archived ?? false, ...merged });
  }
  const leftOut = before.filter(({ key }) => options.every((option) => option.key !== key));
  const all = [...options, ...leftOut.map((option) => ({ ...option, archived: true }))];
  return { value: all.map((option) => standingMerge(option, all)), problems };
}

/** An option became another one that is there and became none itself; else it is only archived. */
function standingMerge(option: FieldOption, all: readonly FieldOption[]): FieldOption {
  const { mergedInto, ...others } = option;
  const stands = all.some(({ key, mergedInto: next }) => key === mergedInto && next === undefined);
  return stands ? option : others;
}

function readLocalized(written: WrittenText | null, maxLength: number, path: string[]): Read<Localized | null> {
  const fr = readText(written?.fr ?? '', { ...NO_LIMITS, maxLength });
  const en = readText(written?.en ?? '', { ...NO_LIMITS, maxLength });
  const problems = [
    ...(fr.ok ? [] : [{ code: fr.code, message: fr.message, path: [...path, 'fr'] }]),
    ...(en.ok ? [] : [{ code: en.code, message: en.message, path: [...path, 'en'] }]),
  ];
  if (!fr.ok || !en.ok || fr.value === null) return { value: null, problems };
  return { value: { fr: String(fr.value), en: String(en.value ?? fr.value) }, problems };
}

function readDay(written: string | null | undefined, path: string[]): Read<string | null> {
  if (written === null || written === undefined || written === '') return { value: null, problems: [] };
  const day = parseTypedDay(written);
  return day.ok
    ? { value: day.value, problems: [] }
    : { value: null, problems: [{ code: day.code, message: day.message, path }] };
}
