import type { WorkerNature } from '@/gql/graphql';
import type { SheetField } from './sheet-field';
import type { SheetWorker } from './sheet-values';

/** What a sheet says of one of its generated numbers. */
export interface NumberState {
  /** The one it has; '' when it has none. */
  number: string;
  /** Whether another can be asked for. */
  available: boolean;
  /** Whether the nature asks for another than it has. */
  due: boolean;
}

/**
 * The state of a matricule or of a file number, on a sheet of this nature. A matricule goes with its nature, so another
 * is given only when there is none or the API says one is due; a file number can be replaced at any time.
 */
export function numberState({ key }: SheetField, worker: SheetWorker | null, nature: WorkerNature): NumberState {
  if (key === 'fileNumber') return { number: worker?.fileNumber ?? '', available: true, due: false };
  const number = worker?.registrationNumber ?? '';
  const due = worker?.newRegistrationNumberDueAs.includes(nature) ?? false;
  return { number, available: number === '' || due, due };
}
