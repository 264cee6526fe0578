import { OWN_FIELD_TYPES, type FieldType, type OwnFieldType } from '../field';
import { LIMITS_OF_TYPE } from '../values/limits';

/** What a field of one type can be, and which limits it can have. */
interface Traits {
  type: OwnFieldType;
  hasOptions: boolean;
  limits: string[];
  canBeUnique: boolean;
  canBeSearched: boolean;
}

const CHOICES: readonly FieldType[] = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE'];
const UNIQUE: readonly FieldType[] = ['TEXT', 'NUMBER', 'PHONE', 'EMAIL'];
const UNSEARCHABLE: readonly FieldType[] = ['LONG_TEXT', 'URL'];

/** Whether values of this type are chosen from a list. */
export function hasOptions(type: FieldType): boolean {
  return CHOICES.includes(type);
}

/** Whether it makes sense that no two sheets hold the same value. */
export function canBeUnique(type: FieldType): boolean {
  return UNIQUE.includes(type);
}

/** Whether the list can find workers by it: long texts and web addresses are for reading. */
export function canBeSearched(type: FieldType): boolean {
  return !UNSEARCHABLE.includes(type);
}

/** The traits of every type an agency may choose, so that a form offers what the rules accept. */
export function ownFieldTraits(): Traits[] {
  return OWN_FIELD_TYPES.map((type) => ({
    type,
    hasOptions: hasOptions(type),
    limits: [...(LIMITS_OF_TYPE[type] ?? [])],
    canBeUnique: canBeUnique(type),
    canBeSearched: canBeSearched(type),
  }));
}
