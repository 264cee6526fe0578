import type { Language, Localized } from '../../../platform/errors/localized';
import { formatDay } from '../../../platform/formats/day';
import type { EventDescriber } from '../../workers';
import { changedFacts, namedClient, seesClients, titleOf, type NamedClient } from '../event-words.rules';
import { FOLLOW_UP_KINDS, type FollowUpKind } from './follow-up';
import type { QualityFollowUpRow } from './follow-up.entity';

const KEYS = ['followedOn', 'kind', 'score', 'nextOn'] as const;
type Key = (typeof KEYS)[number];

/** What an event keeps of a follow-up: the client's name and what changed, the comment left out. */
interface FollowUpFacts {
  client: NamedClient;
  changes: Partial<Record<Key, [before: unknown, after: unknown]>>;
}

/** What an event keeps of a follow-up that was added, changed or removed. */
export function followUpFacts(
  before: QualityFollowUpRow | null,
  after: QualityFollowUpRow,
  client: NamedClient,
): FollowUpFacts {
  return { client: namedClient(client), changes: changedFacts(before, after, KEYS) };
}

/** Puts what happened to a follow-up into words. */
export const describeFollowUpEvent: EventDescriber = ({ act, facts }, actor) => {
  if (!seesClients(actor)) return null;
  const { client, changes } = facts as unknown as FollowUpFacts;
  const { language } = actor;
  return {
    title: titleOf(ACTS[act][language], client, actor),
    changes: KEYS.flatMap((key) => {
      const [before, after] = changes[key] ?? [];
      if (act === 'REMOVED' || (before === undefined && after === undefined)) return [];
      const written = (value: unknown): string | null => writtenValue(value, language);
      return [{ label: LABELS[key][language], before: written(before), after: written(after) }];
    }),
  };
};

function writtenValue(value: unknown, language: Language): string | null {
  if (typeof value === 'number') return `${String(value)}/5`;
  if (typeof value !== 'string') return null;
  const kind = FOLLOW_UP_KINDS.find((candidate) => candidate === value);
  return kind === undefined ? formatDay(value, language) : KIND_WORDS[kind][language];
}

const ACTS = {
  ADDED: { fr: 'Suivi qualité ajouté', en: 'Quality follow-up added' },
  CHANGED: { fr: 'Suivi qualité modifié', en: 'Quality follow-up changed' },
  REMOVED: { fr: 'Suivi qualité supprimé', en: 'Quality follow-up removed' },
} satisfies Record<string, Localized>;

const LABELS: Readonly<Record<Key, Localized>> = {
  followedOn: { fr: 'Date', en: 'Date' },
  kind: { fr: 'Type', en: 'Kind' },
  score: { fr: 'Note', en: 'Score' },
  nextOn: { fr: 'Prochain suivi', en: 'Next follow-up' },
};

const KIND_WORDS: Readonly<Record<FollowUpKind, Localized>> = {
  PHONE_CALL: { fr: 'Appel téléphonique', en: 'Phone call' },
  HOME_VISIT: { fr: 'Visite à domicile', en: 'Home visit' },
  QUESTIONNAIRE: { fr: 'Questionnaire', en: 'Questionnaire' },
};
