import type { DataSource } from 'typeorm';
import { addContract, PayslipRow, type AddContractInput } from '../modules/contracts';
import { newId } from '../platform/database/new-id';
import { transaction } from '../platform/database/transaction';
import { FileRow } from '../platform/files';
import { clock } from '../platform/clock';
import type { Actor } from '../platform/actor';
import { buildActor } from './builders';

/** A contract of a worker, made by the command; by default a CDI of 24 hours a week since January 2026. */
export async function buildContract(
  source: DataSource,
  agencyId: string,
  workerId: string,
  facts: Partial<AddContractInput> = {},
): Promise<{ id: string; version: number }> {
  const actor = buildActor(agencyId, { apiKeyId: null, role: 'ADMIN', seesPayroll: true, modules: ['CONTRACTS'] });
  const input = { workerId, type: 'CDI', startsOn: '2026-01-01', weeklyMinutes: 1440, ...facts } as AddContractInput;
  const { contract } = await transaction(source, (tx) => addContract(tx, actor, input));
  return { id: contract.id, version: contract.version };
}

/** A PDF this actor has uploaded and no command attached yet; without an object in the storage. */
export async function buildUpload(source: DataSource, { agencyId, userId }: Actor): Promise<string> {
  const id = newId();
  await source.manager.insert(FileRow, {
    agencyId,
    id,
    kind: 'PAYSLIP',
    state: 'STORED',
    stateSince: clock.now(),
    storageKey: `${agencyId}/${id}`,
    name: 'bulletin.pdf',
    mediaType: 'application/pdf',
    sizeBytes: 1234,
    byUserId: userId,
  });
  return id;
}

/** A payslip of a contract, with the row of its file. */
export async function buildPayslip(
  source: DataSource,
  agencyId: string,
  contractId: string,
  month = '2026-01',
): Promise<{ id: string; fileId: string }> {
  const fileId = await buildUpload(source, buildActor(agencyId));
  await source.manager.update(FileRow, { agencyId, id: fileId }, { state: 'ATTACHED' });
  const id = newId();
  await source.manager.insert(PayslipRow, {
    agencyId,
    id,
    contractId,
    month: `${month}-01`,
    fileId,
    addedAt: clock.now(),
  });
  return { id, fileId };
}
