import {
  NO_LIMITS,
  plainSetting,
  USUAL_USE,
  type Field,
  type FieldLimits,
  type FieldOption,
  type FieldSetting,
} from '../field';
import { SHEET_KINDS, type SheetKind } from '../sheet';

/** A built-in field before it is given its place. */
export type BuiltInField<Key extends string = string> = Omit<Field, 'section' | 'position' | 'key'> & { key: Key };

/** What a built-in field says of itself; the rest is usual. */
interface Facts<Key extends string> extends Partial<
  Pick<
    Field,
    | 'help'
    | 'locked'
    | 'sensitive'
    | 'unique'
    | 'searchable'
    | 'options'
    | 'limits'
    | 'defaultValue'
    | 'module'
    | 'filledBy'
    | 'natures'
  >
> {
  key: Key;
  type: Field['type'];
  label: Field['label'];
  /** The kinds of sheet it is on until the agency decides otherwise; all when left out. */
  on?: readonly SheetKind[];
}

/** A built-in field: shown where `on` says, and required only when locked, until the agency decides otherwise. */
export function builtIn<const Key extends string>({ on = SHEET_KINDS, ...facts }: Facts<Key>): BuiltInField<Key> {
  const requiredBefore = facts.locked === true ? 'ALWAYS' : null;
  const setting = (kind: SheetKind): FieldSetting => ({ ...plainSetting(on.includes(kind)), requiredBefore });
  return {
    origin: 'BUILT_IN',
    help: null,
    locked: false,
    sensitive: false,
    unique: false,
    searchable: false,
    options: [],
    limits: null,
    defaultValue: null,
    module: null,
    filledBy: null,
    natures: null,
    archivedAt: null,
    ...USUAL_USE,
    settings: { INDIVIDUAL: setting('INDIVIDUAL'), PROFESSIONAL: setting('PROFESSIONAL') },
    ...facts,
  };
}

/** A value a built-in choice offers. */
export function option(key: string, fr: string, en: string): FieldOption {
  return { key, label: { fr, en }, archived: false };
}

/** The longest a built-in text may be, in characters: what its column holds. */
export function atMost(maxLength: number): FieldLimits {
  return { ...NO_LIMITS, maxLength };
}
