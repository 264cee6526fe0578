'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SaveFieldSettingsMutation as Saved } from '@/gql/graphql';
import { failureMessage } from '@/lib/forms/use-submit';
import { request } from '@/lib/graphql/request';
import { SaveFieldSettingsMutation } from './field-settings.documents';
import {
  hasChanges,
  leftToSave,
  NO_CHANGES,
  rebase,
  toSaveInput,
  type FieldSettingsDraft,
} from './field-settings-draft';
import { readSettings, type FieldSettings, type SavedSettings } from './use-field-settings';

/** What somebody else saved while this screen was open. */
export type TheirChanges = Saved['saveFieldSettings']['theirChanges'];

/** Changes on their way, and what they were made on. */
interface Sent {
  draft: FieldSettingsDraft;
  fields: FieldSettings['fields'];
  version: number;
}

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
  // The version they were begun on: what the page learns by itself meanwhile has not been told to who is making them.
  const [begunOn, setBegunOn] = useState(settings.version);
  const version = hasChanges(draft) ? begunOn : settings.version;

  const save = useMutation({
    mutationFn: (sent: Sent) =>
      request(SaveFieldSettingsMutation, { input: toSaveInput(sent.draft, sent.fields, sent.version) }),
    onSuccess: ({ saveFieldSettings: { fieldSettings, theirChanges: theirs, errors } }, sent) => {
      setTheirChanges(theirs);
      setProblems(theirs.length > 0 ? [] : errors.map(({ message }) => message));
      if (!fieldSettings) return;
      const now = readSettings(fieldSettings);
      replace(fieldSettings);
      setBegunOn(now.version);
      if (errors.length > 0) return;
      setMade((current) => rebase(leftToSave(current, sent.draft, sent.fields), now.fields));
      onSaved();
    },
    onError: (error) => setProblems([failureMessage(error, t)]),
  });
  function change(next: FieldSettingsDraft): void {
    setProblems([]);
    setMade(next);
    setBegunOn(version);
  }
  function cancel(): void {
    change(NO_CHANGES);
    setTheirChanges([]);
  }
  return {
    draft,
    change,
    cancel,
    save: () => save.mutate({ draft, fields: settings.fields, version }),
    saving: save.isPending,
    theirChanges,
    problems,
    /** Puts settings in place that another act of this person has saved. */
    takeIn: (saved: SavedSettings) => {
      // The very next version holds nothing that he did not do himself.
      if (readSettings(saved).version === version + 1) setBegunOn(version + 1);
      replace(saved);
    },
  };
}
