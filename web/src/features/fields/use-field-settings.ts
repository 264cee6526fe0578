'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { readFragment, type FragmentType } from '@/gql';
import type { FieldSettings_FieldFragment, FieldSettings_SettingsFragment, SheetKind } from '@/gql/graphql';
import { queryOf } from '@/lib/graphql/request';
import { FieldFragment, FieldSettingsFragment, FieldSettingsQuery } from './field-settings.documents';
import type { OwnFieldTraits } from './own-field-traits';

/** Everything an agency has decided about its fields. */
export interface FieldSettings {
  version: number;
  sheetKinds: readonly SheetKind[];
  /** The types own fields may have. */
  ownFieldTypes: readonly OwnFieldTraits[];
  /** By tab, then in order, archived ones included. */
  sections: readonly SettingsSection[];
  /** In order, archived ones included. */
  fields: readonly FieldSettings_FieldFragment[];
}

/** A part of a tab of the sheet. */
export type SettingsSection = FieldSettings_SettingsFragment['sections'][number];

/** Settings as a mutation gives them back. */
export type SavedSettings = FragmentType<typeof FieldSettingsFragment>;

/** The settings as saved, and a way to put newer ones in their place. */
export function useFieldSettings() {
  const client = useQueryClient();
  const query = useQuery(queryOf(FieldSettingsQuery));
  return {
    settings: query.data && readSettings(query.data.fieldSettings),
    failed: query.isError,
    reload: () => void query.refetch(),
    replace: (fieldSettings: SavedSettings) => {
      client.setQueryData(queryOf(FieldSettingsQuery).queryKey, { fieldSettings });
    },
  };
}

/** The settings that a query or a mutation gave. */
export function readSettings(masked: SavedSettings): FieldSettings {
  const { fields, ...settings } = readFragment(FieldSettingsFragment, masked);
  return { ...settings, fields: readFragment(FieldFragment, fields) };
}
