import type { Language, Localized } from '../../../platform/errors/localized';
import { formatDay } from '../../../platform/formats/day';
import type { EventDescriber } from '../../workers';
import { changedFacts, namedClient, seesClients, titleOf, type NamedClient } from '../event-words.rules';
import type { ComplaintCategory, ComplaintState } from './complaint';
import type { ComplaintRow } from './complaint.entity';

/** What of a complaint events tell of, and the name of who sees to it. */
type HandledComplaint = Pick<ComplaintRow, 'category' | 'state' | 'receivedOn' | 'dueOn'> & { handler: string | null };

const KEYS = ['category', 'state', 'handler', 'receivedOn', 'dueOn'] as const;
type Key = (typeof KEYS)[number];

/** What an event keeps of a complaint: the client's name and what changed, the texts left out. */
interface ComplaintFacts {
  client: NamedClient;
  changes: Partial<Record<Key, [before: unknown, after: unknown]>>;
}

/** What an event keeps of a complaint that was added or changed. */
export function complaintFacts(
  before: HandledComplaint | null,
  after: HandledComplaint,
  client: NamedClient,
): ComplaintFacts {
  return { client: namedClient(client), changes: changedFacts(before, after, KEYS) };
}

/** Puts what happened to a complaint into words. */
export const describeComplaintEvent: EventDescriber = ({ act, facts }, actor) => {
  if (!seesClients(actor)) return null;
  const { client, changes } = facts as unknown as ComplaintFacts;
  const { language } = actor;
  return {
    title: titleOf((act === 'ADDED' ? ADDED : CHANGED)[language], client, actor),
    changes: KEYS.flatMap((key) => {
      const change = changes[key];
      if (change === undefined) return [];
      const [before, after] = change.map((value) => writtenValue(key, value, language));
      return [{ label: LABELS[key][language], before: before ?? null, after: after ?? null }];
    }),
  };
};

/** « Qualité » */
export function categoryWords(category: ComplaintCategory, language: Language): string {
  return CATEGORIES[category][language];
}

function writtenValue(key: Key, value: unknown, language: Language): string | null {
  if (typeof value !== 'string') return null;
  if (key === 'category') return categoryWords(value as ComplaintCategory, language);
  if (key === 'state') return STATES[value as ComplaintState][language];
  return key === 'handler' ? value : formatDay(value, language);
}

const ADDED: Localized = { fr: 'Réclamation ajoutée', en: 'Complaint added' };
const CHANGED: Localized = { fr: 'Réclamation modifiée', en: 'Complaint changed' };

const LABELS: Readonly<Record<Key, Localized>> = {
  category: { fr: 'Catégorie', en: 'Category' },
  state: { fr: 'État', en: 'State' },
  handler: { fr: 'Suivie par', en: 'Handled by' },
  receivedOn: { fr: 'Reçue le', en: 'Received on' },
  dueOn: { fr: 'Échéance', en: 'Due on' },
};

const CATEGORIES: Readonly<Record<ComplaintCategory, Localized>> = {
  PUNCTUALITY: { fr: 'Ponctualité', en: 'Punctuality' },
  BEHAVIOUR: { fr: 'Comportement', en: 'Behaviour' },
  QUALITY: { fr: 'Qualité', en: 'Quality' },
  OTHER: { fr: 'Autre', en: 'Other' },
};

const STATES: Readonly<Record<ComplaintState, Localized>> = {
  RECEIVED: { fr: 'Reçue', en: 'Received' },
  IN_PROGRESS: { fr: 'En cours', en: 'In progress' },
  RESOLVED: { fr: 'Résolue', en: 'Resolved' },
  DISMISSED: { fr: 'Classée sans suite', en: 'Dismissed' },
};
