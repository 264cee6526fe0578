/**
 * The people who serve in clients' homes: their sheets, numbers, history and favourites. Every way in goes through its
 * commands, which hold a sheet against the agency's field settings; a number given once is never given again; a save
 * made on an old version changes nothing.
 */
export { WorkerHistoryRow } from './history/worker-history.entity';
export { NumberCounterRow, WorkerNumberRow } from './numbers/worker-number.entity';
export { WorkerFieldIndexRow } from './values/worker-field-index.entity';
export { WorkerRow } from './worker.entity';
