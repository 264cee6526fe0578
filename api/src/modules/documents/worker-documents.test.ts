import type { DataSource } from 'typeorm';
import type { Actor } from '../../platform/actor';
import { clock } from '../../platform/clock';
import { newId } from '../../platform/database/new-id';
import { FileRow, fileStorage, storeUpload } from '../../platform/files';
import { addAs, changeAs, checkAs, fileAs, removeAs } from '../../test/ask-documents';
import { ask } from '../../test/ask';
import { reasons } from '../../test/ask-workers';
import { buildActor, buildAgency, buildDocument, buildStaff, buildWorker } from '../../test/builders';
import { countStatements } from '../../test/count-statements';
import { testDatabase } from '../../test/database';
import { PDF } from '../../test/images';
import { WorkerDocumentRow } from './worker-document.entity';

const NOON = new Date('2026-11-24T11:00:00.000Z');
const PERMIT = { kind: 'RESIDENCE_PERMIT', number: ' 99 1234 ', issuedOn: '2025-11-25', expiresOn: '2027-11-24' };

let source: DataSource;
let manager: Actor;
let workerId: string;
beforeAll(async () => (source = await testDatabase()));
beforeEach(async () => {
  jest.spyOn(clock, 'now').mockReturnValue(NOON);
  const { id: agencyId } = await buildAgency(source);
  manager = await buildStaff(source, agencyId, 'MANAGER');
  workerId = (await buildWorker(source, agencyId, { nationality: 'MA', transport: 'WALK' })).id;
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => source.destroy());

function upload(actor = manager): Promise<string> {
  return storeUpload(source, fileStorage(), actor, { kind: 'DOCUMENT', name: 'titre.pdf', bytes: PDF });
}

async function fileStates(): Promise<string[]> {
  const files = await source.manager.find(FileRow, { where: { agencyId: manager.agencyId }, order: { id: 'ASC' } });
  return files.map(({ state }) => state);
}

test('a manager puts a permit with its scan on file, and says that he has checked it', async () => {
  const scanUploadId = await upload();
  const { document } = await addAs(source, manager, { workerId, ...PERMIT, scanUploadId });
  expect(document).toMatchObject({ number: '99 1234', hasScan: true, state: 'TO_CHECK', checkedAt: null, version: 1 });
  expect(document?.scanUrl).toContain(`/files/${scanUploadId}/`);
  const { document: checked } = await checkAs(source, manager, document ?? { id: '', version: 0 });
  expect(checked).toMatchObject({ state: 'VALID', checkedBy: { fullName: 'Claire Moreau' }, version: 2 });
  expect(await fileAs(source, manager, workerId)).toMatchObject({
    documentCount: 1,
    documentAttentionCount: 2,
    expectedDocuments: [
      { kind: 'IDENTITY', state: 'MISSING', document: null },
      { kind: 'RESIDENCE_PERMIT', state: 'VALID', document: { id: document?.id } },
      { kind: 'MEDICAL_VISIT', state: 'MISSING' },
    ],
  });
});

test('the number is not readable in the database', async () => {
  const { id } = await buildDocument(source, manager.agencyId, { workerId, number: '991234' });
  const row = await source.manager.findOneByOrFail(WorkerDocumentRow, { agencyId: manager.agencyId, id });
  expect(row.numberSealed).toMatch(/^v1\./);
  expect(JSON.stringify(row)).not.toContain('991234');
});

test('a change keeps what it does not name and is to be checked anew; one that changes nothing does not', async () => {
  const { document } = await addAs(source, manager, { workerId, ...PERMIT, checked: true });
  const { id } = document ?? { id: '' };
  const same = await changeAs(source, manager, { id, version: 1, number: '99 1234', issuedOn: '2025-11-25' });
  expect(same.document).toMatchObject({ state: 'VALID', version: 1 });
  const changed = await changeAs(source, manager, { id, version: 1, expiresOn: '2028-11-24' });
  expect(changed.document).toMatchObject({ ...PERMIT, number: '99 1234', expiresOn: '2028-11-24', state: 'TO_CHECK' });
  expect(reasons(await changeAs(source, manager, { id, version: 1, number: '1' }))).toEqual([': STALE_VERSION']);
  expect(reasons(await checkAs(source, manager, { id, version: 1 }))).toEqual([': STALE_VERSION']);
  const emptied = await changeAs(source, manager, { id, version: 2, number: null, issuedOn: null, checked: true });
  expect(emptied.document).toMatchObject({ number: null, issuedOn: null, state: 'VALID' });
});

test('a newer document takes the place of the one that stood, which stands again when the newer is removed', async () => {
  const first = await buildDocument(source, manager.agencyId, { workerId, expiresOn: '2026-11-23' });
  expect(await fileAs(source, manager, workerId)).toMatchObject({ isPermitExpired: true, documentAttentionCount: 3 });
  const { document } = await addAs(source, manager, { workerId, ...PERMIT });
  const file = await fileAs(source, manager, workerId);
  expect(file).toMatchObject({ documentCount: 1, documentAttentionCount: 2, isPermitExpired: false });
  expect(file.documents.nodes.map(({ id, isReplaced }) => [id, isReplaced])).toEqual([
    [document?.id, false],
    [first.id, true],
  ]);
  expect(await removeAs(source, manager, document?.id ?? '')).toEqual({ removedId: document?.id, errors: [] });
  expect((await fileAs(source, manager, workerId)).documents.nodes).toMatchObject([
    { id: first.id, isReplaced: false },
  ]);
});

test('ten permits added at once leave one that stands; diplomas stand side by side', async () => {
  await Promise.all(Array.from({ length: 10 }, () => addAs(source, manager, { workerId, ...PERMIT })));
  for (const label of ['DEAES', 'TP ADVF']) await addAs(source, manager, { workerId, kind: 'DIPLOMA', label });
  const { documentCount, documents } = await fileAs(source, manager, workerId);
  expect([documentCount, documents.nodes.length]).toEqual([3, 12]);
});

test('of ten documents added at once to a file of 95, five are refused', async () => {
  for (let n = 0; n < 95; n++) await buildDocument(source, manager.agencyId, { workerId, kind: 'OTHER', label: 'A' });
  const added = await Promise.all(
    Array.from({ length: 10 }, () => addAs(source, manager, { workerId, kind: 'OTHER', label: 'B' })),
  );
  expect(added.flatMap(reasons)).toEqual(Array.from({ length: 5 }, () => ': TOO_MANY_DOCUMENTS'));
});

test('a scan that is replaced or taken off is removed, and one that was refused stays an upload', async () => {
  const { document } = await addAs(source, manager, { workerId, ...PERMIT, scanUploadId: await upload() });
  const { id } = document ?? { id: '' };
  await changeAs(source, manager, { id, version: 1, scanUploadId: await upload() });
  expect(await fileStates()).toEqual(['REMOVED', 'ATTACHED']);
  const stale = await changeAs(source, manager, { id, version: 1, scanUploadId: await upload() });
  expect(reasons(stale)).toEqual([': STALE_VERSION']);
  expect(await fileStates()).toEqual(['REMOVED', 'ATTACHED', 'STORED']);
  await changeAs(source, manager, { id, version: 2, scanUploadId: null });
  expect(await fileStates()).toEqual(['REMOVED', 'REMOVED', 'STORED']);
});

test.each<[string, object, string[]]>([
  ['no last day', { ...PERMIT, expiresOn: null }, ['expiresOn: REQUIRED']],
  ['an end before the issue', { ...PERMIT, expiresOn: '2025-11-24' }, ['expiresOn: ENDS_BEFORE_ISSUE']],
  ['an issue to come', { ...PERMIT, issuedOn: '2026-11-25' }, ['issuedOn: TOO_LATE']],
  ['no name', { kind: 'OTHER', label: ' \u0000 ' }, ['label: REQUIRED']],
  ['a number of a criminal record', { kind: 'CRIMINAL_RECORD', number: '1' }, ['number: NOT_KEPT']],
  ['an upload there is not', { ...PERMIT, scanUploadId: 'é' }, ['scanUploadId: UPLOAD_NOT_FOUND']],
])('%s is refused beside its field', async (_, input, expected) => {
  expect(reasons(await addAs(source, manager, { workerId, ...input }))).toEqual(expected);
  expect((await fileAs(source, manager, workerId)).documentCount).toBe(0);
});

test('no copy of a criminal record is kept, and another one’s upload is nobody’s', async () => {
  const record = { workerId, kind: 'CRIMINAL_RECORD', issuedOn: '2026-11-20', scanUploadId: await upload() };
  expect(reasons(await addAs(source, manager, record))).toEqual(['scanUploadId: NOT_KEPT']);
  const theirs = await upload(await buildStaff(source, manager.agencyId, 'MANAGER'));
  const answer = await addAs(source, manager, { workerId, ...PERMIT, scanUploadId: theirs });
  expect(reasons(answer)).toEqual(['scanUploadId: UPLOAD_NOT_FOUND']);
});

test('whoever reads sees kinds and states; a partner days too, scans with workers:write, and never a number', async () => {
  await addAs(source, manager, { workerId, ...PERMIT, label: 'Carte', scanUploadId: await upload() });
  const reader = await buildStaff(source, manager.agencyId, 'READER');
  const nothing = { label: null, number: null, isNumberWithheld: true, issuedOn: null, expiresOn: null, scanUrl: null };
  const seenBy = async (actor: Actor) => (await fileAs(source, actor, workerId)).documents.nodes[0];
  const cannot = { viewerCanEdit: false, viewerCanCheck: false };
  expect(await seenBy(reader)).toMatchObject({ ...nothing, ...cannot, kind: 'RESIDENCE_PERMIT', state: 'TO_CHECK' });
  const reading = buildActor(manager.agencyId);
  expect(await seenBy(reading)).toMatchObject({ ...cannot, number: null, expiresOn: '2027-11-24', scanUrl: null });
  const writing = buildActor(manager.agencyId, { scopes: ['workers:read', 'workers:write'] });
  expect(await seenBy(writing)).toMatchObject({
    number: null,
    scanUrl: expect.stringContaining('agency=') as string,
    viewerCanEdit: true,
    viewerCanCheck: false,
  });
});

test('a partner with workers:write hands documents in, and does not say that they are checked', async () => {
  const partner = buildActor(manager.agencyId, { scopes: ['workers:read', 'workers:write'] });
  const { document } = await addAs(source, partner, { workerId, ...PERMIT });
  expect(document).toMatchObject({ state: 'TO_CHECK', number: null });
  await expect(addAs(source, partner, { workerId, ...PERMIT, checked: true })).rejects.toThrow('FORBIDDEN');
  await expect(checkAs(source, partner, document ?? { id: '', version: 0 })).rejects.toThrow('FORBIDDEN');
});

test('whoever only reads changes nothing, and another agency finds nothing', async () => {
  const { id } = await buildDocument(source, manager.agencyId, { workerId });
  const stranger = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN');
  const reader = await buildStaff(source, manager.agencyId, 'READER');
  for (const [actor, code] of [
    [stranger, 'NOT_FOUND'],
    [reader, 'FORBIDDEN'],
  ] as const) {
    await expect(addAs(source, actor, { workerId, ...PERMIT })).rejects.toThrow(code);
    await expect(changeAs(source, actor, { id, version: 1, label: 'A' })).rejects.toThrow(code);
    await expect(checkAs(source, actor, { id, version: 1 })).rejects.toThrow(code);
    await expect(removeAs(source, actor, id)).rejects.toThrow(code);
  }
  for (const strange of ['é', '', newId()])
    await expect(removeAs(source, manager, strange)).rejects.toThrow('NOT_FOUND');
  expect((await fileAs(source, manager, workerId)).documentCount).toBe(1);
});

test('documents are told in the history, without their number', async () => {
  const { document } = await addAs(source, manager, { workerId, ...PERMIT, checked: true });
  await changeAs(source, manager, { id: document?.id, version: 1, number: '88', expiresOn: '2028-01-31' });
  await removeAs(source, manager, document?.id ?? '');
  const history = `query ($id: ID!) { worker(id: $id) { history(first: 3) { nodes { title changes { label before after } } } } }`;
  const { data } = await ask(source, manager, history, { id: workerId });
  const told = JSON.stringify(data);
  expect(told).toContain('Titre de séjour : document ajouté');
  expect(told).toContain('{"label":"Valable jusqu\'au","before":"24/11/2027","after":"31/01/2028"}');
  expect(told).toContain('Titre de séjour : document retiré');
  expect(told).not.toContain('99 1234');
});

test('documents and their files go with the worker, and are told before', async () => {
  const admin = await buildStaff(source, manager.agencyId, 'ADMIN');
  await addAs(source, manager, { workerId, ...PERMIT, scanUploadId: await upload() });
  await buildDocument(source, manager.agencyId, { workerId });
  const { data } = await ask(source, admin, `{ workerDeletion(id: "${workerId}") { items { label count } } }`);
  expect(data?.['workerDeletion']).toMatchObject({
    items: expect.arrayContaining([
      { label: 'documents', count: 2 },
      { label: 'fichiers de documents', count: 1 },
    ]) as object[],
  });
  await ask(
    source,
    admin,
    `mutation { deleteWorker(input: { id: "${workerId}", typedName: "Dupont" }) { deletedId } }`,
  );
  expect(await source.manager.countBy(WorkerDocumentRow, { agencyId: manager.agencyId })).toBe(0);
  expect(await fileStates()).toEqual(['REMOVED']);
});

test('the counts of many workers take one statement', async () => {
  for (let n = 0; n < 3; n++) await buildWorker(source, manager.agencyId);
  const list = (fields: string) => () => ask(source, manager, `{ workers { nodes { id ${fields} } } }`);
  const without = await countStatements(source, list(''));
  const withCounts = await countStatements(source, list('documentCount documentAttentionCount isPermitExpired'));
  expect(withCounts - without).toBe(1);
});

test('documents are read page by page', async () => {
  for (const label of ['A', 'B', 'C']) await addAs(source, manager, { workerId, kind: 'OTHER', label });
  const { documents } = await fileAs(source, manager, workerId, { first: 2 });
  expect(documents.nodes.map(({ label }) => label)).toEqual(['C', 'B']);
  const after = documents.pageInfo.endCursor;
  const rest = await fileAs(source, manager, workerId, { first: 2, after });
  expect(rest.documents).toMatchObject({ nodes: [{ label: 'A' }], pageInfo: { hasNextPage: false } });
  await expect(fileAs(source, manager, workerId, { first: 0 })).rejects.toThrow('PAGE_SIZE');
});
