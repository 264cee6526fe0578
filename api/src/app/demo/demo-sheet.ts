import { mayBeOn, type FieldSet } from '../../modules/fields';
import type { CreateWorkerInput } from '../../modules/workers';
import type { DemoWorker } from './demo-worker';
import { DEMO_AGENCY } from './agency';

/** The rows of the demo agency that its workers point at, by what `DemoWorker` calls them. */
export interface DemoPlaces {
  users: ReadonlyMap<string, string>;
  establishments: ReadonlyMap<string, string>;
  sectors: ReadonlyMap<string, string>;
}

/** What creates a sheet, or changes it. */
export type DemoSheet = Pick<CreateWorkerInput, keyof CreateWorkerInput>;

/** Candidates of the demo wait for a registration number; people who call in have a file number. */
const FILED: readonly DemoWorker['nature'][] = ['EMPLOYEE', 'TEMP'];

/**
 * What somebody would have typed to create this worker's sheet: only fields that the agency's settings have on such a
 * sheet.
 */
export function demoSheet(worker: DemoWorker, places: DemoPlaces, { byKey }: FieldSet): DemoSheet {
  const { kind: sheetKind, nature, company, ownValues, managerEmail, establishment, sectors, ...values } = worker;
  const isThere = (key: string): boolean => {
    const field = byKey.get(key);
    return field !== undefined && mayBeOn(field, { sheetKind, nature }, DEMO_AGENCY.modules);
  };
  const present = Object.entries({ ...values, ...company }).filter(([key, value]) => value !== null && isThere(key));
  return {
    ...(Object.fromEntries(present) as Partial<DemoSheet>),
    sheetKind,
    nature,
    managerId: places.users.get(managerEmail) ?? null,
    establishmentId: places.establishments.get(establishment) ?? null,
    sectorIds: sectors.flatMap((code) => places.sectors.get(code) ?? []),
    ownFields: Object.fromEntries(Object.entries(ownValues).filter(([key]) => isThere(key))),
    newRegistrationNumber: nature !== 'CANDIDATE',
    newFileNumber: FILED.includes(nature),
  };
}
