import type { Actor } from '../../platform/actor';
import { clientNameOf, type ClientTitle } from '../clients';

/** A client as events keep him or her: the parts of a name, put together in the reader's language. */
export interface NamedClient {
  title: ClientTitle | null;
  lastName: string;
  firstName: string | null;
}

/** The parts of a client's name, and nothing else of the row. */
export function namedClient({ title, lastName, firstName }: NamedClient): NamedClient {
  return { title, lastName, firstName };
}

/** « Suivi qualité ajouté : Mme Jeanne LEROY » */
export function titleOf(words: string, client: NamedClient, { language }: Actor): string {
  return `${words}${language === 'fr' ? ' : ' : ': '}${clientNameOf(client, language)}`;
}

/** Tells whether the actor may know of clients: staff, or a partner's key with the scope. */
export function seesClients({ role, scopes }: Actor): boolean {
  return role !== null || scopes.includes('visits:read');
}

/** Of the values of two states of a row, those that differ, by key. */
export function changedFacts<Row, Key extends keyof Row & string>(
  before: Row | null,
  after: Row,
  keys: readonly Key[],
): Partial<Record<Key, [before: unknown, after: unknown]>> {
  const changed: Partial<Record<Key, [unknown, unknown]>> = {};
  for (const key of keys) {
    const was = before?.[key] ?? null;
    if (was !== (after[key] ?? null)) changed[key] = [was, after[key]];
  }
  return changed;
}
