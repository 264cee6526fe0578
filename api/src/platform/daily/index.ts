/**
 * What is done once a day for the whole installation, by one of any number of processes: it is claimed by a row, and
 * begun again when whoever did it is lost. Jobs are listed in app/daily-jobs.ts.
 */
export { DailyRunRow } from './daily-run.entity';
export { runDue, type DailyJob, type DailyJobs } from './run-due';
export { startDaily, type Daily } from './start-daily';
