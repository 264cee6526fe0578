import type { Actor } from '../../platform/actor';
import { newId } from '../../platform/database/new-id';
import type { Tx } from '../../platform/database/transaction';
import { breaksUniqueKey } from '../../platform/database/unique-key';
import type { Localized } from '../../platform/errors/localized';
import { refuse, refuseAll, type Problem } from '../../platform/errors/refusal';
import { REQUIRED } from '../../platform/errors/usual-problems';
import { parseExternalReference } from '../../platform/formats/external-reference';
import { parsePostcode } from '../../platform/formats/postcode';
import { ifGiven, readFormat, readText } from '../../platform/formats/read-input';
import { ClientRow } from './client.entity';
import { clientById } from './client.queries';
import { nameKeyOf } from './client.rules';
import type { SaveClientInput } from './client.type';

/**
 * Makes a client of the actor's agency, or changes of one what is given and nothing else: the one with this id, or the one
 * with this external reference. Sent twice, even at once, it makes one client. NOT_FOUND when the id is not the agency's.
 */
export async function saveClient(tx: Tx, actor: Actor, input: SaveClientInput): Promise<ClientRow> {
  const { agencyId } = actor;
  const facts = readFacts(input);
  const known = await knownClient(tx, actor, input.id ?? null, facts.externalReference ?? null);
  const lastName = facts.lastName ?? known?.lastName;
  if (lastName === undefined) throw refuse('REQUIRED', REQUIRED, ['lastName']);
  const firstName = facts.firstName === undefined ? (known?.firstName ?? null) : facts.firstName;
  const saved = { ...facts, nameKey: nameKeyOf({ lastName, firstName }) };
  const id = known?.id ?? newId();
  try {
    if (known) await tx.update(ClientRow, { agencyId, id }, saved);
    else await tx.insert(ClientRow, { status: 'ACTIVE', ...saved, lastName, agencyId, id });
  } catch (error) {
    if (!breaksUniqueKey(error, 'uq_clients_reference')) throw error;
    if (known) throw refuse('REFERENCE_TAKEN', REFERENCE_TAKEN, ['externalReference']);
    // Somebody else has made it in this moment: it is there to be changed now.
    return saveClient(tx, actor, input);
  }
  return clientById(tx, actor, id);
}

async function knownClient(
  tx: Tx,
  actor: Actor,
  id: string | null,
  externalReference: string | null,
): Promise<ClientRow | null> {
  if (id !== null) return clientById(tx, actor, id);
  const { agencyId } = actor;
  return externalReference === null ? null : tx.findOneBy(ClientRow, { agencyId, externalReference });
}

function readFacts(input: SaveClientInput): Partial<ClientRow> {
  const problems: Problem[] = [];
  const facts: Partial<ClientRow> = {};
  if (input.lastName !== undefined) facts.lastName = readText(problems, 'lastName', input.lastName ?? '', 80);
  for (const [key, read] of OPTIONAL) {
    const typed = input[key];
    if (typed !== undefined) facts[key] = ifGiven(typed, (text) => read(problems, text));
  }
  if (input.title !== undefined) facts.title = input.title;
  if (input.status) facts.status = input.status;
  refuseAll(problems);
  return facts;
}

type OptionalText = 'externalReference' | 'firstName' | 'addressLine1' | 'postcode' | 'city';

/** How what may be left out is read. */
const OPTIONAL: readonly [OptionalText, (problems: Problem[], text: string) => string][] = [
  ['externalReference', (problems, text) => readFormat(problems, 'externalReference', text, parseExternalReference)],
  ['firstName', (problems, text) => readText(problems, 'firstName', text, 80)],
  ['addressLine1', (problems, text) => readText(problems, 'addressLine1', text, 120)],
  ['postcode', (problems, text) => readFormat(problems, 'postcode', text, (typed) => parsePostcode(typed, 'FR'))],
  ['city', (problems, text) => readText(problems, 'city', text, 80)],
];

const REFERENCE_TAKEN: Localized = {
  fr: 'Un autre client porte déjà cette référence : vérifiez laquelle est la bonne.',
  en: 'Another client has this reference already: check which one is right.',
};
