import { In } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { isId } from '../../../platform/database/new-id';
import type { Db } from '../../../platform/database/transaction';
import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';
import { SectorRow } from './sector.entity';

/** The agency's sectors by code, archived ones last. */
export async function sectorsOf(db: Db, actor: Actor): Promise<SectorRow[]> {
  const sectors = await db.find(SectorRow, { where: { agencyId: actor.agencyId }, order: { code: 'ASC', id: 'ASC' } });
  return [
    ...sectors.filter(({ archivedAt }) => archivedAt === null),
    ...sectors.filter(({ archivedAt }) => archivedAt !== null),
  ];
}

/** Sectors of the actor's agency by id, in one statement; ids that are not the agency's are absent. */
export async function sectorsById(db: Db, actor: Actor, ids: readonly string[]): Promise<Map<string, SectorRow>> {
  const rows = await db.findBy(SectorRow, { agencyId: actor.agencyId, id: In(ids.filter(isId)) });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The sectors each of these workers serves, by code, in one statement; a worker without any is absent. For loaders. */
export async function sectorsOfWorkers(
  db: Db,
  actor: Actor,
  workerIds: readonly string[],
): Promise<Map<string, SectorRow[]>> {
  const rows = await db.query<(SectorRow & { workerId: string })[]>(
    `SELECT ws.worker_id AS workerId, s.agency_id AS agencyId, s.id, s.code, s.label,
       s.establishment_id AS establishmentId, s.archived_at AS archivedAt, s.created_at AS createdAt
     FROM worker_sectors ws JOIN sectors s ON s.agency_id = ws.agency_id AND s.id = ws.sector_id
     WHERE ws.agency_id = ? AND ws.worker_id IN (?) ORDER BY s.code`,
    [actor.agencyId, workerIds],
  );
  const byWorker = new Map<string, SectorRow[]>();
  for (const { workerId, ...sector } of rows) {
    const sectors = byWorker.get(workerId);
    if (sectors) sectors.push(sector);
    else byWorker.set(workerId, [sector]);
  }
  return byWorker;
}

/**
 * What stands against attaching a worker to these sectors: each must be the agency's, and not archived unless the worker
 * is attached to it already.
 */
export async function chooseSectors(
  db: Db,
  actor: Actor,
  ids: readonly string[],
  alreadyOn: readonly string[],
): Promise<Problem[]> {
  const chosen = ids.filter((id) => !alreadyOn.includes(id));
  if (chosen.length === 0) return [];
  const found = await sectorsById(db, actor, chosen);
  const archived = [...found.values()].filter(({ archivedAt }) => archivedAt !== null);
  return [
    ...(found.size < chosen.length ? [{ code: 'SECTOR_NOT_FOUND', message: NOT_FOUND, path: ['sectorIds'] }] : []),
    ...archived.map(({ label }) => ({ code: 'SECTOR_ARCHIVED', message: archivedSector(label), path: ['sectorIds'] })),
  ];
}

const NOT_FOUND: Localized = {
  fr: "Un de ces secteurs n'est pas de l'agence : choisissez-les dans la liste.",
  en: "One of these sectors is not the agency's: choose them from the list.",
};

function archivedSector(label: string): Localized {
  return {
    fr: `Le secteur « ${label} » est archivé : choisissez-en un autre.`,
    en: `The sector “${label}” is archived: choose another.`,
  };
}
