import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { isId, newId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import { breaksUniqueKey } from '../../../platform/database/unique-key';
import { Denial } from '../../../platform/errors/denial';
import type { Localized } from '../../../platform/errors/localized';
import { refuse, refuseAll, type Problem } from '../../../platform/errors/refusal';
import { REQUIRED, tooLong } from '../../../platform/errors/usual-problems';
import { cleanText } from '../../../platform/formats/text';
import { establishmentsById } from '../../identity';
import { SectorRow } from './sector.entity';
import type { SaveSectorInput } from './sector.type';

/** A sector's columns. */
type SavedSector = Pick<SectorRow, keyof SectorRow>;

/**
 * Makes a sector, or changes of one what is given and nothing else: an archived one stays archived. Refuses a code
 * another sector of the agency has. NOT_FOUND when the sector is not the agency's.
 */
export async function saveSector(tx: Tx, actor: Actor, input: SaveSectorInput): Promise<SavedSector> {
  const { agencyId } = actor;
  const known = input.id == null ? null : await ownSector(tx, actor, input.id);
  const facts = await readFacts(tx, actor, input, known);
  const id = known?.id ?? newId();
  try {
    if (known === null) await tx.insert(SectorRow, { ...facts, agencyId, id });
    else await tx.update(SectorRow, { agencyId, id }, facts);
  } catch (error) {
    if (breaksUniqueKey(error, 'uq_sectors_code')) throw refuse('CODE_TAKEN', CODE_TAKEN, ['code']);
    throw error;
  }
  return ownSector(tx, actor, id);
}

/** The sector's own establishment may stay, archived or not. */
async function readFacts(
  tx: Tx,
  actor: Actor,
  input: SaveSectorInput,
  known: SavedSector | null,
): Promise<Partial<SavedSector>> {
  const [code, label] = [cleanText(input.code), cleanText(input.label)];
  const { establishmentId } = input;
  const isNew = establishmentId !== undefined && establishmentId !== known?.establishmentId;
  refuseAll([
    ...textProblems('code', code, 20),
    ...textProblems('label', label, 120),
    ...(isNew ? await establishmentProblems(tx, actor, establishmentId) : []),
  ]);
  return { code, label, ...(establishmentId !== undefined && { establishmentId }) };
}

/** Takes a sector off the choices; sheets that have it keep it. NOT_FOUND when it is not the agency's. */
export async function archiveSector(tx: Tx, actor: Actor, id: string): Promise<SavedSector> {
  const sector = await ownSector(tx, actor, id);
  const archivedAt = sector.archivedAt ?? clock.now();
  await tx.update(SectorRow, { agencyId: actor.agencyId, id }, { archivedAt });
  return { ...sector, archivedAt };
}

/** Puts an archived sector back among the choices; one that is there stays. NOT_FOUND when it is not the agency's. */
export async function restoreSector(tx: Tx, actor: Actor, id: string): Promise<SavedSector> {
  const sector = await ownSector(tx, actor, id);
  await tx.update(SectorRow, { agencyId: actor.agencyId, id }, { archivedAt: null });
  return { ...sector, archivedAt: null };
}

async function ownSector(tx: Tx, { agencyId }: Actor, id: string): Promise<SavedSector> {
  const sector = isId(id) ? await tx.findOneBy(SectorRow, { agencyId, id }) : null;
  if (sector === null) throw new Denial('NOT_FOUND');
  return sector;
}

function textProblems(property: 'code' | 'label', text: string, longest: number): Problem[] {
  if (text === '') return [{ code: 'REQUIRED', message: REQUIRED, path: [property] }];
  return text.length > longest ? [{ code: 'TOO_LONG', message: tooLong(longest), path: [property] }] : [];
}

async function establishmentProblems(tx: Tx, actor: Actor, id: string | null): Promise<Problem[]> {
  if (id === null) return [];
  const establishment = isId(id) ? (await establishmentsById(tx, actor, [id])).get(id) : undefined;
  if (establishment?.archivedAt === null) return [];
  return [{ code: 'ESTABLISHMENT_NOT_FOUND', message: ESTABLISHMENT_NOT_FOUND, path: ['establishmentId'] }];
}

const CODE_TAKEN: Localized = {
  fr: 'Un secteur, archivé ou non, porte déjà ce code : choisissez-en un autre.',
  en: 'A sector, archived or not, has this code already: choose another.',
};

const ESTABLISHMENT_NOT_FOUND: Localized = {
  fr: "Cet établissement n'est pas de l'agence, ou il est archivé : choisissez-le dans la liste.",
  en: "This establishment is not the agency's, or it is archived: choose one from the list.",
};
