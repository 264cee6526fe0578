import { hasRole, type Actor } from '../../../platform/actor';
import type { Db } from '../../../platform/database/transaction';
import type { Localized } from '../../../platform/errors/localized';
import { workerById } from '../worker-sheet.queries';
import { countParts } from './deletion-parts';
import type { WorkerDeletion } from './worker-deletion.type';

/** What would go with a worker of the actor's agency. NOT_FOUND when there is none. */
export async function deletionOf(db: Db, actor: Actor, id: string): Promise<WorkerDeletion> {
  const worker = await workerById(db, actor, id);
  const [counts] = await db.query<Record<keyof typeof LABELS, string>[]>(
    `SELECT (SELECT COUNT(*) FROM worker_history WHERE agency_id = ? AND worker_id = ?) AS history,
       (SELECT COUNT(*) FROM worker_sectors WHERE agency_id = ? AND worker_id = ?) AS sectors,
       (SELECT COUNT(*) FROM worker_favorites WHERE agency_id = ? AND worker_id = ?) AS favorites`,
    [actor.agencyId, id, actor.agencyId, id, actor.agencyId, id],
  );
  const own = Object.entries({ ownValues: Object.keys(worker.ownValues).length, ...counts }).map(([what, count]) => ({
    label: LABELS[what as keyof typeof LABELS],
    count: Number(count),
  }));
  const others = await countParts(db, actor.agencyId, worker.id);
  return {
    nameToType: worker.lastName,
    items: [...others, ...own]
      .filter(({ count }) => count > 0)
      .map(({ label, count }) => ({ label: label[actor.language], count })),
    viewerCanDelete: hasRole(actor, 'ADMIN'),
  };
}

const LABELS = {
  ownValues: { fr: "valeurs des champs de l'agence", en: "values of the agency's fields" },
  history: { fr: "changements dans l'historique", en: 'changes in the history' },
  sectors: { fr: "secteurs d'intervention", en: 'sectors served' },
  favorites: { fr: 'favoris de collègues', en: "colleagues' favourites" },
} satisfies Record<string, Localized>;
