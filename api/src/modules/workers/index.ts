/**
 * The people who serve in clients' homes: their sheets, numbers, history and favourites. Every way in goes through its
 * commands, which hold a sheet against the agency's field settings; a number given once is never given again; a save
 * made on an old version changes nothing.
 */
export { fillContractPart, type ContractPart } from './contract-part/contract-part';
export { createWorker } from './create-worker';
export { onWorkerDeletion, type DeletionCount, type DeletionPart, type LeavingWorker } from './deletion/deletion-parts';
export { WorkerDeletionRow } from './deletion/worker-deletion.entity';
export { describeWorkerEvents, type EventDescriber, type EventText } from './events/describe-worker-events';
export { recordWorkerEvent } from './events/record-worker-event';
export { WorkerEventRow } from './events/worker-event.entity';
export { fetchExport } from './export/export-workers';
export { WorkerExportRow } from './export/worker-export.entity';
export { setWorkerFavorite } from './favorites/set-worker-favorite';
export { WorkerFavoriteRow } from './favorites/worker-favorite.entity';
export { WorkerHistoryRow } from './history/worker-history.entity';
export { NumberCounterRow, WorkerNumberRow } from './numbers/worker-number.entity';
export { describePhotoEvent, workerPhotoPart } from './photo/photo-on-file';
export { printWorkers } from './print/print-workers';
export { saveSector } from './sectors/save-sector';
export { SectorRow } from './sectors/sector.entity';
export { WorkerSectorRow } from './sectors/worker-sector.entity';
export { CreateWorkerInput } from './saving/worker-input.type';
export { updateWorker } from './update-worker';
export { followOwnField } from './values/follow-own-field';
export { resealSheets } from './values/reseal-sheets';
export { WorkerViewReaderRow, WorkerViewRow } from './views/worker-view.entity';
export { WorkerFieldIndexRow } from './values/worker-field-index.entity';
export { WorkerSearchTermRow } from './worker-search-term.entity';
export { holdWorker } from './hold-worker';
export { workerNames } from './worker-names.queries';
export type { LoadedWorker } from './worker-row';
export { type CollectiveAgreement, type ContractMode, type ContractType } from './worker';
export { CollectiveAgreementEnum, ContractModeEnum, ContractTypeEnum } from './worker-enums.type';
export { WorkerRow } from './worker.entity';
export { displayNameOf } from './worker.rules';
export { Worker } from './worker.type';
