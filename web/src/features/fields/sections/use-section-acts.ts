'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { FieldSectionInput, SaveFieldSectionsMutation as Saved, SheetTab } from '@/gql/graphql';
import { request } from '@/lib/graphql/request';
import { useNotify } from '@/ui/use-notify';
import { SaveFieldSectionsMutation } from '../field-settings.documents';
import type { FieldSettings, SavedSettings, SettingsSection } from '../use-field-settings';

/** What is written of a section. */
interface SectionFacts {
  labels: { fr: string; en: string };
  tab: SheetTab;
  columns: number;
}

/** What can be done with the sections; each act is saved at once. */
export interface SectionActs {
  /** Changes a section, or adds one at the end of its tab. Refusals have the paths of the facts. */
  put: (key: string | null, facts: SectionFacts) => Promise<{ errors: { message: string; path: string[] }[] }>;
  /** One place up or down among the sections of its tab. */
  move: (key: string, by: -1 | 1) => void;
  /** Takes an empty section off the sheet. */
  remove: (section: SettingsSection) => void;
  busy: boolean;
}

/** The acts on sections, over the settings as they are saved. */
export function useSectionActs(
  { version, sections }: FieldSettings,
  { onSaved, onLate }: { onSaved: (saved: SavedSettings) => void; onLate: (standing: SavedSettings) => void },
): SectionActs {
  const t = useTranslations('fields.section');
  const notify = useNotify();
  const standing = sections.filter(({ archivedAt }) => archivedAt === null);

  async function save(wanted: FieldSectionInput[]): Promise<Saved['saveFieldSections']> {
    const { saveFieldSections } = await request(SaveFieldSectionsMutation, { input: { version, sections: wanted } });
    const { fieldSettings, errors } = saveFieldSections;
    if (fieldSettings) (errors.length === 0 ? onSaved : onLate)(fieldSettings);
    return saveFieldSections;
  }
  const act = useMutation({
    mutationFn: save,
    onSuccess: ({ errors }) => errors.forEach(({ message }) => notify.failed(message)),
    onError: ({ message }) => notify.failed(message),
  });
  return {
    put: async (key, facts) => {
      const place = key === null ? standing.length : standing.findIndex((section) => section.key === key);
      const wanted = standing.map(inputOf).toSpliced(place, key === null ? 0 : 1, written(key, facts));
      const { errors } = await save(wanted);
      const mine = ['sections', String(place)];
      return { errors: errors.map(({ message, path }) => ({ message, path: below(path, mine) })) };
    },
    move: (key, by) => act.mutate(moved(standing, key, by).map(inputOf)),
    remove: ({ key, label }) =>
      act.mutate(standing.filter((section) => section.key !== key).map(inputOf), {
        onSuccess: ({ errors }) => (errors.length === 0 ? notify.done(t('removed', { label })) : undefined),
      }),
    busy: act.isPending,
  };
}

function inputOf({ key, labels, tab, columns }: SettingsSection): FieldSectionInput {
  return { key, labels: { fr: labels.fr, en: labels.en }, tab, columns };
}

function written(key: string | null, { labels: { fr, en }, tab, columns }: SectionFacts): FieldSectionInput {
  return { ...(key !== null && { key }), labels: en.trim() === '' ? { fr } : { fr, en }, tab, columns };
}

function below(path: readonly string[], place: readonly string[]): string[] {
  return place.every((part, index) => path[index] === part) ? path.slice(place.length) : [];
}

/** Past the neighbour on its own tab, whatever stands between. */
function moved(sections: readonly SettingsSection[], key: string, by: -1 | 1): SettingsSection[] {
  const index = sections.findIndex((section) => section.key === key);
  const section = sections[index];
  const mates = sections.flatMap((other, place) => (other.tab === section?.tab ? [place] : []));
  const target = mates[mates.indexOf(index) + by];
  if (section === undefined || target === undefined) return [...sections];
  return sections.toSpliced(index, 1).toSpliced(target, 0, section);
}
