import type { FieldSettings_SettingsFragment, OwnFieldType } from '@/gql/graphql';

/** What a field of one type can be, as the API tells with the settings. */
export type OwnFieldTraits = FieldSettings_SettingsFragment['ownFieldTypes'][number];

const NONE = { hasOptions: false, limits: [], canBeUnique: false, canBeSearched: false };

/** The traits of this type; none for a type the API tells nothing of. */
export function traitsOf(types: readonly OwnFieldTraits[], type: OwnFieldType): OwnFieldTraits {
  return types.find((traits) => traits.type === type) ?? { type, ...NONE };
}
