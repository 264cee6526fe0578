import type { Actor } from '../../../platform/actor';
import { newId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import { refuseAll, type Problem } from '../../../platform/errors/refusal';
import { parsePhone } from '../../../platform/formats/phone';
import { parsePostcode } from '../../../platform/formats/postcode';
import { ifGiven, readFormat, readText } from '../../../platform/formats/read-input';
import { EstablishmentRow } from './establishment.entity';
import { establishmentOf } from './establishment.queries';

/** What an establishment is called and where it is. Without id: a new one. Absent: unchanged; null or empty: removed. */
export interface EstablishmentInput {
  id?: string | null;
  name: string;
  addressLine1?: string | null;
  postcode?: string | null;
  city?: string | null;
  phone?: string | null;
}

/** Makes an establishment of the actor's agency, or changes of one what is given and nothing else. */
export async function saveEstablishment(tx: Tx, actor: Actor, input: EstablishmentInput): Promise<EstablishmentRow> {
  const known = input.id == null ? null : await establishmentOf(tx, actor, input.id);
  const facts = readFacts(input);
  const id = known?.id ?? newId();
  if (known === null) await tx.insert(EstablishmentRow, { ...facts, id, agencyId: actor.agencyId });
  else await tx.update(EstablishmentRow, { id }, facts);
  return establishmentOf(tx, actor, id);
}

function readFacts(input: EstablishmentInput): Partial<EstablishmentRow> {
  const problems: Problem[] = [];
  const facts: Partial<EstablishmentRow> = { name: readText(problems, 'name', input.name, 120) };
  for (const [key, read] of PLACE) {
    const typed = input[key];
    if (typed !== undefined) facts[key] = ifGiven(typed, (text) => read(problems, text));
  }
  refuseAll(problems);
  return facts;
}

type Place = 'addressLine1' | 'postcode' | 'city' | 'phone';

/** How what may be left out is read. */
const PLACE: readonly [Place, (problems: Problem[], text: string) => string][] = [
  ['addressLine1', (problems, text) => readText(problems, 'addressLine1', text, 120)],
  ['postcode', (problems, text) => readFormat(problems, 'postcode', text, parseFrenchPostcode)],
  ['city', (problems, text) => readText(problems, 'city', text, 80)],
  ['phone', (problems, text) => readFormat(problems, 'phone', text, parsePhone)],
];

function parseFrenchPostcode(text: string): ReturnType<typeof parsePostcode> {
  return parsePostcode(text, 'FR');
}
