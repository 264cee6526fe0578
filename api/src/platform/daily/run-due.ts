import type { DataSource } from 'typeorm';
import { clock } from '../clock';
import { newId } from '../database/new-id';
import { transaction } from '../database/transaction';
import { parisDay } from '../formats/paris-time';
import { log } from '../log';

/**
 * Does what is due on a day. It may be cut short and begun again, on another process too, so doing it twice must change
 * nothing more; a day on which nothing ran is not done afterwards, so it catches up by itself.
 */
export type DailyJob = (source: DataSource, today: string) => Promise<void>;

/** Jobs by name, "module.what". */
export type DailyJobs = Readonly<Record<string, DailyJob>>;

/** How long one attempt has; another process begins it anew afterwards. */
export const LEASE_MS = 15 * 60_000;

/** Does each job that was not done today and that nobody is doing now. A job that fails is tried again after its lease. */
export async function runDue(source: DataSource, jobs: DailyJobs): Promise<void> {
  for (const [job, work] of Object.entries(jobs)) {
    const today = parisDay(clock.now());
    const leaseId = await claim(source, job, today);
    if (leaseId === null) continue;
    try {
      await work(source, today);
    } catch (error) {
      log.warn({ job, err: error }, 'daily job failed');
      continue;
    }
    await settle(source, { job, today, leaseId });
  }
}

/** The lease of a job that is due, for this process alone; null: done today, or under way elsewhere. */
async function claim(source: DataSource, job: string, today: string): Promise<string | null> {
  const leaseId = newId();
  const now = clock.now();
  return transaction(source, async (tx) => {
    await tx.query('INSERT IGNORE INTO daily_runs (job) VALUES (?)', [job]);
    const { affectedRows }: { affectedRows: number } = await tx.query(
      `UPDATE daily_runs SET lease_id = ?, leased_until = ?
       WHERE job = ? AND (done_for IS NULL OR done_for < ?) AND (leased_until IS NULL OR leased_until < ?)`,
      [leaseId, new Date(now.getTime() + LEASE_MS), job, today, now],
    );
    return affectedRows === 1 ? leaseId : null;
  });
}

async function settle(
  source: DataSource,
  { job, today, leaseId }: { job: string; today: string; leaseId: string },
): Promise<void> {
  await transaction(source, (tx) =>
    tx.query(
      'UPDATE daily_runs SET done_for = ?, lease_id = NULL, leased_until = NULL WHERE job = ? AND lease_id = ?',
      [today, job, leaseId],
    ),
  );
}
