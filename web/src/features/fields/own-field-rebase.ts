import type { OwnFieldValues } from './own-field-values';

type Options = OwnFieldValues['options'];

/**
 * The form when the field under it moves from `before` to `after`, as somebody else saved it: what was typed stays, what
 * was left alone follows, choices he added come last.
 */
export function rebaseOwnField(before: OwnFieldValues, after: OwnFieldValues, typed: OwnFieldValues): OwnFieldValues {
  return {
    ...moved(before, after, typed),
    labels: moved(before.labels, after.labels, typed.labels),
    helps: moved(before.helps, after.helps, typed.helps),
    limits: moved(before.limits, after.limits, typed.limits),
    options: movedOptions(before.options, after.options, typed.options),
    settings: after.settings,
  };
}

/** Whether two parts of the form hold the same. They are plain and written in one order, so their text tells. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function moved<Parts extends object>(before: Parts, after: Parts, typed: Parts): Parts {
  const names = Object.keys(typed) as (keyof Parts)[];
  const changed = names.filter((name) => !same(typed[name], before[name]));
  return { ...after, ...Object.fromEntries(changed.map((name) => [name, typed[name]])) };
}

/** A choice is known by its key; one just typed has none. */
function movedOptions(before: Options, after: Options, typed: Options): Options {
  const find = (options: Options, key: string | null) => options.find((option) => key !== null && option.key === key);
  const kept = typed.map((option) => {
    const untouched = same(option, find(before, option.key));
    return untouched ? (find(after, option.key) ?? option) : option;
  });
  return [...kept, ...after.filter(({ key }) => find(typed, key) === undefined)];
}
