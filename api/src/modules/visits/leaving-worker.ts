import type { DeletionPart } from '../workers';
import { ComplaintRow } from './complaints/complaint.entity';
import { QualityFollowUpRow } from './follow-ups/follow-up.entity';
import { keepCertificateLines } from './tax-certificate/keep-certificate-lines';
import { VisitRow } from './visits/visit.entity';

/**
 * What goes with a worker's sheet: visits, quality follow-ups and complaints. What tax certificates need of the visits
 * stays, without the person.
 */
export const LEAVING_WORKER: DeletionPart = {
  count: async (db, agencyId, workerId) => {
    const [counts] = await db.query<Record<'visits' | 'followUps' | 'complaints', string>[]>(
      `SELECT (SELECT COUNT(*) FROM visits WHERE agency_id = ? AND worker_id = ?) AS visits,
         (SELECT COUNT(*) FROM quality_follow_ups WHERE agency_id = ? AND worker_id = ?) AS followUps,
         (SELECT COUNT(*) FROM complaints WHERE agency_id = ? AND worker_id = ?) AS complaints`,
      [agencyId, workerId, agencyId, workerId, agencyId, workerId],
    );
    return [
      { label: { fr: 'interventions', en: 'visits' }, count: Number(counts?.visits) },
      { label: { fr: 'suivis qualité', en: 'quality follow-ups' }, count: Number(counts?.followUps) },
      { label: { fr: 'réclamations', en: 'complaints' }, count: Number(counts?.complaints) },
    ];
  },
  remove: async (tx, worker) => {
    const { agencyId, workerId } = worker;
    await keepCertificateLines(tx, worker);
    for (const entity of [ComplaintRow, QualityFollowUpRow, VisitRow]) await tx.delete(entity, { agencyId, workerId });
  },
};
