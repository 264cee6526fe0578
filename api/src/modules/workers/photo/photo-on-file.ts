import { removeFile } from '../../../platform/files';
import type { DeletionPart } from '../deletion/deletion-parts';
import type { EventDescriber } from '../events/describe-worker-events';

/** A worker's photo goes with the sheet, its file too. */
export const workerPhotoPart: DeletionPart = {
  count: async (db, agencyId, workerId) => {
    const [row] = await db.query<{ photos: string }[]>(
      'SELECT COUNT(photo_file_id) AS photos FROM workers WHERE agency_id = ? AND id = ?',
      [agencyId, workerId],
    );
    return [{ label: { fr: 'photo de profil', en: 'profile photo' }, count: Number(row?.photos ?? 0) }];
  },
  remove: async (tx, { agencyId, workerId }) => {
    const [row] = await tx.query<{ photoFileId: string | null }[]>(
      'SELECT photo_file_id AS photoFileId FROM workers WHERE agency_id = ? AND id = ?',
      [agencyId, workerId],
    );
    if (row?.photoFileId) await removeFile(tx, agencyId, row.photoFileId);
  },
};

const TITLES = {
  ADDED: { fr: 'Photo ajoutée', en: 'Photo added' },
  CHANGED: { fr: 'Photo remplacée', en: 'Photo replaced' },
  REMOVED: { fr: 'Photo retirée', en: 'Photo removed' },
} as const;

/** Puts into words what happened to a photo; the photo itself is not kept. */
export const describePhotoEvent: EventDescriber = ({ act }, { language }) => ({
  title: TITLES[act][language],
  changes: [],
});
