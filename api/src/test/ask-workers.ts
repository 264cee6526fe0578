import type { DataSource } from 'typeorm';
import type { Actor } from '../platform/actor';
import { ask } from './ask';

/** A problem as a payload lists it. */
export interface ListedError {
  code: string;
  message: string;
  path: string[];
}

/** What a sheet looks like to a test; only what its document asks is there. */
export type SheetSeen = Record<string, unknown> & { id: string; version: number };

/** What saving a sheet answered. */
export interface SavePayload {
  worker: SheetSeen | null;
  warnings: ListedError[];
  errors: ListedError[];
  conflict?: { by: string; at: string; changes: Record<string, unknown>[] } | null;
}

const ADDRESS = '{ line1 line2 postcode city country }';
const SHEET = `{
  id version sheetKind nature status displayName registrationNumber fileNumber newRegistrationNumberDue
  newRegistrationNumberDueAs
  formerNumbers { kind number from until }
  title lastName birthName firstName companyName legalStatus siret vatNumber activity
  manager { id fullName } establishment { id } sectors { id } language email mobilePhone landlinePhone
  mainAddress ${ADDRESS} secondaryAddress ${ADDRESS} billingAddress ${ADDRESS}
  birthDate birthPlace birthDepartment birthCountry nationality familySituation nir ntt
  residencePermitNumber residencePermitExpiry drivingLicence transport transportPass
  contractType contractMode contractStart contractEnd trialPeriodEnd weeklyHours qualification collectiveAgreement
  paymentMethod iban bic accountHolder accountingAccount comment
  ownFields withheldFields { key masked } missingFields
  createdBy { name kind } isFavorite viewerCanEdit viewerCanDelete
}`;
const PROBLEMS = '{ code message path }';

const CREATE = `mutation ($input: CreateWorkerInput!) {
  saved: createWorker(input: $input) { worker ${SHEET} warnings ${PROBLEMS} errors ${PROBLEMS} }
}`;

const UPDATE = `mutation ($input: UpdateWorkerInput!) {
  saved: updateWorker(input: $input) {
    worker ${SHEET} warnings ${PROBLEMS} errors ${PROBLEMS}
    conflict { by at changes { key label before theirs yours yoursGiven } }
  }
}`;

/** The least a sheet needs under the product's own settings. */
export const LEAST = {
  title: 'MRS',
  lastName: 'Dupont',
  mainAddress: { line1: '12 rue des Lilas', postcode: '59000', city: 'Lille' },
} as const;

/** Creates a sheet through the API, with what is least needed and these values. */
export function createAs(source: DataSource, actor: Actor, values: object = {}): Promise<SavePayload> {
  return save(source, actor, CREATE, { ...LEAST, ...values });
}

/** Changes a sheet through the API. */
export function updateAs(
  source: DataSource,
  actor: Actor,
  { id, version }: { id: string; version: number },
  values: object,
): Promise<SavePayload> {
  return save(source, actor, UPDATE, { id, version, ...values });
}

/** Reads a sheet through the API. */
export async function readAs(source: DataSource, actor: Actor, id: string): Promise<SheetSeen> {
  const { data, errors } = await ask(source, actor, `query ($id: ID!) { worker(id: $id) ${SHEET} }`, { id });
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  return data?.['worker'] as SheetSeen;
}

/** The places and codes of what was refused: `lastName: REQUIRED`. */
export function reasons({ errors }: Pick<SavePayload, 'errors'>): string[] {
  return errors.map(({ path, code }) => `${path.join('.')}: ${code}`);
}

async function save(source: DataSource, actor: Actor, document: string, input: object): Promise<SavePayload> {
  const { data, errors } = await ask(source, actor, document, { input });
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  return data?.['saved'] as SavePayload;
}
