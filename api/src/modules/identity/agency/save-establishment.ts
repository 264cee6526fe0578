import type { Actor } from '../../../platform/actor';
import { newId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import { refuseAll, type Problem } from '../../../platform/errors/refusal';
import { parsePhone } from '../../../platform/formats/phone';
import { parsePostcode } from '../../../platform/formats/postcode';
import { ifGiven, readFormat, readText } from '../read-input';
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

/** Makes or changes an establishment of the actor's agency. */
export async function saveEstablishment(tx: Tx, actor: Actor, input: EstablishmentInput): Promise<EstablishmentRow> {
  const known = input.id == null ? null : await establishmentOf(tx, actor, input.id);
  const facts = readFacts(input, known);
  const id = known?.id ?? newId();
  if (known === null) await tx.insert(EstablishmentRow, { ...facts, id, agencyId: actor.agencyId });
  else await tx.update(EstablishmentRow, { id }, facts);
  return establishmentOf(tx, actor, id);
}

function readFacts(input: EstablishmentInput, known: EstablishmentRow | null): Partial<EstablishmentRow> {
  const problems: Problem[] = [];
  const given = (key: 'addressLine1' | 'postcode' | 'city' | 'phone'): string | null | undefined =>
    input[key] === undefined ? known?.[key] : input[key];
  const facts = {
    name: readText(problems, 'name', input.name, 120),
    addressLine1: ifGiven(given('addressLine1'), (text) => readText(problems, 'addressLine1', text, 120)),
    postcode: ifGiven(given('postcode'), (text) => readFormat(problems, 'postcode', text, parseFrenchPostcode)),
    city: ifGiven(given('city'), (text) => readText(problems, 'city', text, 80)),
    phone: ifGiven(given('phone'), (text) => readFormat(problems, 'phone', text, parsePhone)),
  };
  refuseAll(problems);
  return facts;
}

function parseFrenchPostcode(text: string): ReturnType<typeof parsePostcode> {
  return parsePostcode(text, 'FR');
}
