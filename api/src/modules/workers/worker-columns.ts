import { getMetadataArgsStorage } from 'typeorm';
import { WorkerRow } from './worker.entity';

const COLUMNS: ReadonlyMap<string, string> = new Map(
  getMetadataArgsStorage()
    .filterColumns(WorkerRow)
    .map(({ propertyName, options }) => [propertyName, options.name ?? propertyName]),
);

/** The properties of a worker's row. */
export const WORKER_PROPERTIES = [...COLUMNS.keys()] as (keyof WorkerRow)[];

/** The column that keeps a property of a worker's row. */
export function columnName(property: keyof WorkerRow): string {
  return COLUMNS.get(property) ?? property;
}

/** The columns of a worker for a SELECT of raw rows, named by property: `w.last_name AS lastName, …`. */
export function workerColumns(alias: string, properties: readonly (keyof WorkerRow)[] = WORKER_PROPERTIES): string {
  return properties.map((property) => `${alias}.${columnName(property)} AS ${property}`).join(', ');
}
