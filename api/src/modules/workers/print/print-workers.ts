import { buffer } from 'node:stream/consumers';
import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import type { Db } from '../../../platform/database/transaction';
import { refuse } from '../../../platform/errors/refusal';
import { filesById, objectKey, type FileStorage } from '../../../platform/files';
import { AgencyRow, establishmentsById, fullNameOf, usersById } from '../../identity';
import { printedSheets } from './printed-sheet';
import { sheetsPdf } from './sheet-pdf';

/** Sheets printed in one go at most. */
const MOST = 200;

/**
 * The sheets of these workers, Définition and Informations, as one PDF, each beginning on a page of its own; what the actor
 * may not see is masked as on the screen. The statements are the same whatever their number. Refused: none or more than
 * 200. NOT_FOUND when one is not the agency's.
 */
export async function printWorkers(
  db: Db,
  storage: FileStorage,
  actor: Actor,
  workerIds: readonly string[],
): Promise<Buffer> {
  const ids = [...new Set(workerIds)];
  if (ids.length === 0 || ids.length > MOST)
    throw refuse('TOO_MANY', { fr: 'Imprimez de 1 à 200 fiches à la fois.', en: 'Print 1 to 200 sheets at a time.' }, [
      'ids',
    ]);
  const sheets = await printedSheets(db, actor, ids);
  const establishments = await establishmentsById(
    db,
    actor,
    present(sheets.map(({ establishmentId }) => establishmentId)),
  );
  const photos = await photosOf(db, storage, actor, present(sheets.map(({ photoFileId }) => photoFileId)));
  const agency = await db.findOneByOrFail(AgencyRow, { id: actor.agencyId });
  return sheetsPdf(sheets, {
    agency: agency.name,
    establishmentOf: ({ establishmentId }) => establishments.get(establishmentId ?? '')?.name ?? null,
    photoOf: ({ photoFileId }) => photos.get(photoFileId ?? '') ?? null,
    printed: await printedBy(db, actor),
    language: actor.language,
  });
}

function present(ids: readonly (string | null)[]): string[] {
  return ids.filter((id) => id !== null);
}

async function photosOf(
  db: Db,
  storage: FileStorage,
  { agencyId }: Actor,
  ids: readonly string[],
): Promise<Map<string, Buffer>> {
  const photos = new Map<string, Buffer>();
  for (const [id, { storageKey }] of await filesById(db, agencyId, ids)) {
    const bytes = await storage.read(objectKey(storageKey, '256'));
    if (bytes) photos.set(id, await buffer(bytes));
  }
  return photos;
}

/** « Imprimé le 24 novembre 2026 par Claire Moreau », on the calendar of France. */
async function printedBy(db: Db, actor: Actor): Promise<string> {
  const user = actor.userId === null ? undefined : (await usersById(db, actor, [actor.userId])).get(actor.userId);
  const day = new Intl.DateTimeFormat(actor.language, { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(
    clock.now(),
  );
  const isFrench = actor.language === 'fr';
  const by = user ? `${isFrench ? ' par' : ' by'} ${fullNameOf(user)}` : '';
  return `${isFrench ? 'Imprimé le' : 'Printed on'} ${day}${by}`;
}
