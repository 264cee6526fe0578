'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SaveFieldSettingsMutation as Saved } from '@/gql/graphql';
import { failureMessage } from '@/lib/forms/use-submit';
import { request } from '@/lib/graphql/request';
import { SaveFieldSettingsMutation } from './field-settings.documents';
import { NO_CHANGES, rebase, toSaveInput, type FieldSettingsDraft } from './field-settings-draft';
import type { FieldSettings, SavedSettings } from './use-field-settings';

/** What somebody else saved while this screen was open. */
export type TheirChanges = Saved['saveFieldSettings']['theirChanges'];

/** The unsaved changes of the screen and their one « Enregistrer ». What others saved is taken over beneath them, and told. */
export function useSettingsDraft(
  settings: FieldSettings,
  replace: (saved: SavedSettings) => void,
  onSaved: () => void,
) {
  const t = useTranslations('ui.errors');
  const [made, setMade] = useState<FieldSettingsDraft>(NO_CHANGES);
  const [theirChanges, setTheirChanges] = useState<TheirChanges>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  // What is saved may be newer than the changes: an own field was added, or somebody else saved.
  const draft = rebase(made, settings.fields);

  const save = useMutation({
    mutationFn: () =>
      request(SaveFieldSettingsMutation, { input: toSaveInput(draft, settings.fields, settings.version) }),
    onSuccess: ({ saveFieldSettings: { fieldSettings, theirChanges: theirs, errors } }) => {
      if (fieldSettings) replace(fieldSettings);
      setTheirChanges(theirs);
      setProblems(theirs.length > 0 ? [] : errors.map(({ message }) => message));
      if (errors.length > 0) return;
      setMade(NO_CHANGES);
      onSaved();
    },
    onError: (error) => setProblems([failureMessage(error, t)]),
  });
  function change(next: FieldSettingsDraft): void {
    setProblems([]);
    setMade(next);
  }
  function cancel(): void {
    change(NO_CHANGES);
    setTheirChanges([]);
  }
  return { draft, change, cancel, save: () => save.mutate(), saving: save.isPending, theirChanges, problems };
}
