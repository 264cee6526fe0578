import { In } from 'typeorm';
import { clientNameOf, clientsById } from '../../clients';
import type { NotificationDescriber } from '../../notifications';
import { displayNameOf, WorkerRow } from '../../workers';
import { categoryWords } from './complaint-event.rules';
import { ComplaintRow } from './complaint.entity';

/**
 * « Réclamation de Mme Jeanne LEROY sur Mme Claire DUPONT : qualité », in three statements for all of them; null where the
 * complaint is gone.
 */
export const describeComplaintNotices: NotificationDescriber = async (db, { agencyId, language }, notifications) => {
  const ids = notifications.flatMap(({ subjectId }) => subjectId ?? []);
  const complaints = await db.findBy(ComplaintRow, { agencyId, id: In(ids) });
  const clients = await clientsById(
    db,
    agencyId,
    complaints.map(({ clientId }) => clientId),
  );
  const workers = await db.find(WorkerRow, {
    select: { id: true, title: true, firstName: true, lastName: true },
    where: { agencyId, id: In(complaints.map(({ workerId }) => workerId)) },
  });
  return ({ subjectId }) => {
    const complaint = complaints.find(({ id }) => id === subjectId);
    const client = clients.get(complaint?.clientId ?? '');
    const worker = workers.find(({ id }) => id === complaint?.workerId);
    if (!complaint || !client || !worker) return null;
    const [from, about] = [clientNameOf(client, language), displayNameOf(worker, language)];
    const category = categoryWords(complaint.category, language).toLowerCase();
    const title =
      language === 'fr'
        ? `Réclamation de ${from} sur ${about} : ${category}`
        : `Complaint of ${from} about ${about}: ${category}`;
    return { title, place: 'CLIENTS' };
  };
};
