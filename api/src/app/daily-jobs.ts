import type { DataSource } from 'typeorm';
import { remindOfDocuments } from '../modules/documents';
import { AgencyRow } from '../modules/identity';
import type { DailyJobs } from '../platform/daily';

/** What is done once a day. */
export const dailyJobs: DailyJobs = { 'documents.reminders': remindAgencies };

async function remindAgencies(source: DataSource, today: string): Promise<void> {
  const agencies = await source.manager.find(AgencyRow, { select: { id: true }, order: { id: 'ASC' } });
  for (const { id } of agencies) await remindOfDocuments(source, id, today);
}
