import type { Actor } from '../../../platform/actor';
import type { EventAct, EventSubject } from './worker-event.entity';

/** What happened, as the module it happened in wrote it down. */
export interface WorkerEvent {
  subject: EventSubject;
  /** The row it happened to; null when there is none. */
  subjectId: string | null;
  act: EventAct;
  /** Neutral in language; no sensitive value. */
  facts: Record<string, unknown>;
}

/** What happened, in words. */
export interface EventText {
  /** « Contrat CDI ajouté », without a full stop. */
  title: string;
  /** What it changed, as people read it; null: empty. */
  changes: readonly { label: string; before: string | null; after: string | null }[];
}

/** Puts an event into words for whoever looks, in his language; null: he may not know of it. */
export type EventDescriber = (event: WorkerEvent, actor: Actor) => EventText | null;

const describers = new Map<EventSubject, EventDescriber>();

/** Says how the events of a subject are put into words. Every describer is listed in app/reactions.ts. */
export function describeWorkerEvents(subject: EventSubject, describer: EventDescriber): void {
  describers.set(subject, describer);
}

/** An event in words; null when the actor may not know of it, or nobody says how. */
export function describeEvent(event: WorkerEvent, actor: Actor): EventText | null {
  return describers.get(event.subject)?.(event, actor) ?? null;
}
