import { getMetadataArgsStorage } from 'typeorm';
import { WorkerRow } from './worker.entity';

const COLUMNS: ReadonlyMap<string, string> = new Map(
  getMetadataArgsStorage()
    .filterColumns(WorkerRow)
    .map(({ propertyName, options }) => [propertyName, options.name ?? propertyName]),
);

/** The properties of a worker's row. */
export const WORKER_PROPERTIES: readonly string[] = [...COLUMNS.keys()];

/** The column that keeps a property of a worker's row. */
export function columnName(property: keyof WorkerRow): string {
  return COLUMNS.get(property) ?? property;
}

/** The columns of a worker for a SELECT of raw rows, named by property: `w.last_name AS lastName, …`. */
export function workerColumns(alias: string): string {
  return [...COLUMNS].map(([property, column]) => `${alias}.${column} AS ${property}`).join(', ');
}
