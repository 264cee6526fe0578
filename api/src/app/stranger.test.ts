import type { DataSource } from 'typeorm';
import { FieldSectionRow } from '../modules/fields';
import { NotificationRow, notify } from '../modules/notifications';
import { issueApiKey, type ApiKeyRow, type UserRow } from '../modules/identity';
import { addComplaint, addFollowUp } from '../modules/visits';
import type { Actor } from '../platform/actor';
import { transaction } from '../platform/database/transaction';
import { addDays, today } from '../platform/formats/calendar';
import { ask } from '../test/ask';
import {
  actorOfUser,
  buildAgency,
  buildDocument,
  buildClient,
  buildEstablishment,
  buildOwnField,
  buildSector,
  buildStaff,
  buildUser,
  buildVisit,
  buildWorker,
} from '../test/builders';
import { buildContract, buildPayslip } from '../test/build-contract';
import { testDatabase } from '../test/database';
import { makeSchema } from './schema';

/** What an agency has, by the names others would have to know it by. */
interface Theirs {
  agencyId: string;
  user: string;
  invited: string;
  establishment: string;
  sector: string;
  contract: string;
  payslip: string;
  file: string;
  apiKey: string;
  field: string;
  section: string;
  worker: string;
  client: string;
  notification: string;
  visit: string;
  view: string;
  document: string;
  followUp: string;
  complaint: string;
  exported: string;
}

/** What an administrator of another agency asks of it, and the code of the answer; null: answered, with his own. */
type Question = [ask: (theirs: Theirs) => string, code: string | null];

const FOUND_NOTHING = null;
const NEW_WORKER =
  'title: MRS, lastName: "Dupont", mainAddress: { line1: "12 rue A", postcode: "59000", city: "Lille" }';

const READS: Record<string, Question> = {
  documentsToFollow: [() => '{ nodes { workerId document { id } } }', FOUND_NOTHING],
  agency: [() => '{ id slug establishments { id } }', FOUND_NOTHING],
  client: [({ client }) => `(id: "${client}") { id displayName }`, 'NOT_FOUND'],
  clients: [() => '(search: "Leroy") { nodes { id } }', FOUND_NOTHING],
  apiKeys: [() => '{ id name }', FOUND_NOTHING],
  contract: [({ contract }) => `(id: "${contract}") { id }`, 'NOT_FOUND'],
  contractsEnding: [() => '(withinDays: 366) { nodes { id workerId } }', FOUND_NOTHING],
  fieldSettings: [() => '{ fields { key } }', FOUND_NOTHING],
  fieldSettingsFile: [() => '', FOUND_NOTHING],
  ownFieldTypeChange: [({ field }) => `(input: { key: "${field}", type: NUMBER }) { values }`, 'NOT_FOUND'],
  fieldSettingHistory: [() => '{ nodes { key by } }', FOUND_NOTHING],
  sectors: [() => '{ id code establishment { id } }', FOUND_NOTHING],
  sheetSections: [() => '{ key label }', FOUND_NOTHING],
  sheetFields: [() => '(sheetKind: INDIVIDUAL, nature: EMPLOYEE) { key }', FOUND_NOTHING],
  sheetsLackingField: [({ field }) => `(sheetKind: INDIVIDUAL, key: "${field}")`, 'BAD_USER_INPUT'],
  sheetsHoldingOption: [({ field }) => `(key: "${field}", option: "a")`, 'NOT_FOUND'],
  taxCertificateLines: [({ client }) => `(clientId: "${client}", year: 2026) { day workerName }`, 'NOT_FOUND'],
  users: [() => '{ id email }', FOUND_NOTHING],
  viewer: [() => '{ user { id } agency { id } }', FOUND_NOTHING],
  worker: [({ worker }) => `(id: "${worker}") { id displayName }`, 'NOT_FOUND'],
  workerAsOf: [({ worker }) => `(id: "${worker}", at: "2030-01-01T00:00:00Z") { version }`, 'NOT_FOUND'],
  workerDeletion: [({ worker }) => `(id: "${worker}") { nameToType }`, 'NOT_FOUND'],
  workerExport: [({ exported }) => `(id: "${exported}") { id state }`, 'NOT_FOUND'],
  workerListProperties: [() => '{ key label options { key } }', FOUND_NOTHING],
  workerNeighbours: [({ worker }) => `(id: "${worker}") { first next }`, 'NOT_FOUND'],
  workerViews: [() => '{ id name filter { managerIds } }', FOUND_NOTHING],
  workers: [
    ({ user, sector, establishment }) =>
      `(filter: { managerIds: ["${user}"], sectorIds: ["${sector}"], establishmentIds: ["${establishment}"] })
       { nodes { id } count { value } }`,
    FOUND_NOTHING,
  ],
};

const WRITES: Record<string, Question> = {
  addWorkerDocument: [
    ({ worker }) => `(input: { workerId: "${worker}", kind: OTHER, label: "À moi" }) { errors { code } }`,
    'NOT_FOUND',
  ],
  checkWorkerDocument: [({ document }) => `(id: "${document}", version: 1) { errors { code } }`, 'NOT_FOUND'],
  removeWorkerDocument: [({ document }) => `(id: "${document}") { errors { code } }`, 'NOT_FOUND'],
  savePrefectureCheck: [
    ({ worker }) => `(input: { workerId: "${worker}", version: 0, jobSeeker: true }) { errors { code } }`,
    'NOT_FOUND',
  ],
  updateWorkerDocument: [
    ({ document }) => `(input: { id: "${document}", version: 1, expiresOn: "2098-01-01" }) { errors { code } }`,
    'NOT_FOUND',
  ],
  addComplaint: [
    ({ visit }) => `(input: { visitId: "${visit}", category: OTHER, text: "Volé" }) { errors { code } }`,
    'VISIT_NOT_FOUND',
  ],
  addFollowUp: [
    ({ worker, client }) =>
      `(workerId: "${worker}", clientId: "${client}", input: { kind: PHONE_CALL }) { errors { code } }`,
    'NOT_FOUND',
  ],
  removeFollowUp: [({ followUp }) => `(id: "${followUp}") { errors { code } }`, 'NOT_FOUND'],
  updateComplaint: [
    ({ complaint }) => `(id: "${complaint}", input: { text: "Volé" }) { errors { code } }`,
    'NOT_FOUND',
  ],
  updateFollowUp: [({ followUp }) => `(id: "${followUp}", input: { score: 1 }) { errors { code } }`, 'NOT_FOUND'],
  addContract: [
    ({ worker }) => `(input: { workerId: "${worker}", type: CDI, startsOn: "2026-01-01" }) { errors { code } }`,
    'NOT_FOUND',
  ],
  addPayslip: [
    ({ contract, file }) =>
      `(input: { contractId: "${contract}", month: "2026-01", uploadId: "${file}" }) { errors { code } }`,
    'NOT_FOUND',
  ],
  amendContract: [
    ({ contract }) =>
      `(input: { id: "${contract}", version: 1, effectiveOn: "2026-02-01", weeklyMinutes: 60 }) { errors { code } }`,
    'NOT_FOUND',
  ],
  endContract: [
    ({ contract }) =>
      `(input: { id: "${contract}", version: 1, endedOn: "2026-02-01", reason: OTHER }) { errors { code } }`,
    'NOT_FOUND',
  ],
  removeAmendment: [
    ({ contract }) => `(input: { id: "${contract}", version: 1, amendmentId: "${contract}" }) { errors { code } }`,
    'NOT_FOUND',
  ],
  removeContract: [({ contract }) => `(input: { id: "${contract}", version: 1 }) { errors { code } }`, 'NOT_FOUND'],
  removePayslip: [({ payslip }) => `(id: "${payslip}") { errors { code } }`, 'NOT_FOUND'],
  reopenContract: [({ contract }) => `(input: { id: "${contract}", version: 1 }) { errors { code } }`, 'NOT_FOUND'],
  updateContract: [
    ({ contract }) => `(input: { id: "${contract}", version: 1, qualification: "À moi" }) { errors { code } }`,
    'NOT_FOUND',
  ],
  archiveEstablishment: [({ establishment }) => `(id: "${establishment}") { errors { code } }`, 'NOT_FOUND'],
  archiveOwnField: [({ field }) => `(key: "${field}") { errors { code } }`, 'NOT_FOUND'],
  archiveSector: [({ sector }) => `(id: "${sector}") { errors { code } }`, 'NOT_FOUND'],
  changeOwnFieldType: [
    ({ field }) => `(input: { key: "${field}", type: NUMBER, version: 0, values: 0, lost: 0 }) { errors { code } }`,
    'NOT_FOUND',
  ],
  createWorker: [
    ({ user, sector, establishment }) =>
      `(input: { ${NEW_WORKER}, managerId: "${user}", sectorIds: ["${sector}"], establishmentId: "${establishment}" })
       { worker { id } errors { code path } }`,
    'MANAGER_NOT_FOUND ESTABLISHMENT_NOT_FOUND SECTOR_NOT_FOUND',
  ],
  deactivateColleague: [({ user }) => `(userId: "${user}") { errors { code } }`, 'NOT_FOUND'],
  deleteWorker: [({ worker }) => `(input: { id: "${worker}", typedName: "Dupont" }) { errors { code } }`, 'NOT_FOUND'],
  markAllNotificationsRead: [
    ({ notification }) => `(newestSeen: "${notification}") { errors { code } }`,
    FOUND_NOTHING,
  ],
  markNotificationRead: [({ notification }) => `(id: "${notification}") { errors { code } }`, 'NOT_FOUND'],
  mergeOptions: [
    ({ field }) => `(input: { key: "${field}", version: 0, from: "a", into: "b" }) { errors { code } }`,
    'NOT_FOUND',
  ],
  exportWorkers: [
    ({ user }) =>
      `(input: { format: CSV, columns: ["displayName"], filter: { managerIds: ["${user}"] } }) { export { rowCount } }`,
    FOUND_NOTHING,
  ],
  stopWorkerExport: [({ exported }) => `(id: "${exported}") { errors { code } }`, 'NOT_FOUND'],
  deleteWorkerView: [({ view }) => `(id: "${view}") { errors { code } }`, 'NOT_FOUND'],
  reactivateColleague: [({ user }) => `(userId: "${user}") { errors { code } }`, 'NOT_FOUND'],
  removeWorkerPhoto: [({ worker }) => `(workerId: "${worker}") { errors { code } }`, 'NOT_FOUND'],
  renewInvitation: [({ invited }) => `(userId: "${invited}") { invitationUrl errors { code } }`, 'NOT_FOUND'],
  resetPassword: [({ user }) => `(userId: "${user}") { invitationUrl errors { code } }`, 'NOT_FOUND'],
  restoreEstablishment: [({ establishment }) => `(id: "${establishment}") { errors { code } }`, 'NOT_FOUND'],
  restoreOwnField: [({ field }) => `(key: "${field}") { errors { code } }`, 'NOT_FOUND'],
  restoreWorkerView: [({ view }) => `(id: "${view}") { errors { code } }`, 'NOT_FOUND'],
  saveWorkerView: [({ view }) => `(input: { id: "${view}", name: "À moi" }) { errors { code } }`, 'NOT_FOUND'],
  setDefaultWorkerView: [({ view }) => `(id: "${view}") { errors { code } }`, 'NOT_FOUND'],
  restoreSector: [({ sector }) => `(id: "${sector}") { errors { code } }`, 'NOT_FOUND'],
  restoreWorkerPhoto: [
    ({ worker, establishment }) => `(workerId: "${worker}", photoId: "${establishment}") { errors { code } }`,
    'NOT_FOUND',
  ],
  restoreWorkerValue: [
    ({ worker }) =>
      `(input: { id: "${worker}", version: 1, key: "lastName", atVersion: 1 }) { worker { id } errors { code } }`,
    'NOT_FOUND',
  ],
  revokeApiKey: [({ apiKey }) => `(id: "${apiKey}") { errors { code } }`, 'NOT_FOUND'],
  saveClient: [({ client }) => `(input: { id: "${client}", lastName: "Volé" }) { errors { code } }`, 'NOT_FOUND'],
  saveEstablishment: [
    ({ establishment }) => `(input: { id: "${establishment}", name: "À moi" }) { errors { code } }`,
    'NOT_FOUND',
  ],
  saveFieldSections: [
    ({ section }) =>
      `(input: { version: 0, sections: [{ key: "${section}", labels: { fr: "À moi" }, tab: INFORMATIONS, columns: 1 }] })
       { errors { code } }`,
    ['UNKNOWN_SECTION', ...Array<string>(10).fill('SECTION_NOT_EMPTY')].join(' '),
  ],
  saveFieldSettings: [
    ({ field }) => `(input: { version: 0, settings: [{ key: "${field}", sheetKind: INDIVIDUAL, shown: false,
      required: false }] }) { errors { code } }`,
    'UNKNOWN_FIELD',
  ],
  saveSector: [
    ({ sector }) => `(input: { id: "${sector}", code: "A", label: "À moi" }) { errors { code } }`,
    'NOT_FOUND',
  ],
  saveVisits: [({ visit }) => `(visits: [{ id: "${visit}", serviceCode: "VOL" }]) { errors { code } }`, 'NOT_FOUND'],
  setWorkerFavorite: [({ worker }) => `(workerId: "${worker}", favorite: true) { errors { code } }`, 'NOT_FOUND'],
  setWorkerPhoto: [
    ({ worker, establishment }) => `(workerId: "${worker}", uploadId: "${establishment}") { errors { code } }`,
    'NOT_FOUND',
  ],
  updateColleague: [({ user }) => `(input: { id: "${user}", role: READER }) { errors { code } }`, 'NOT_FOUND'],
  updateOwnField: [
    ({ field }) => `(key: "${field}", input: { version: 0, labels: { fr: "À moi" } }) { errors { code } }`,
    'NOT_FOUND',
  ],
  updateWorker: [
    ({ worker }) => `(input: { id: "${worker}", version: 1, lastName: "Volé" }) { errors { code } }`,
    'NOT_FOUND',
  ],
};

/** Root fields that name nothing an agency has, and show nothing but what one has just given or was told oneself. */
const NAME_NOTHING = [
  'acceptInvitation',
  'changePassword',
  'importFieldSettings',
  'createApiKey',
  'createOwnField',
  'documentSettings',
  'invitation',
  'invitationsByEmail',
  'inviteColleague',
  'notifications',
  'saveDocumentSettings',
  'setLanguage',
  'setModule',
  'signIn',
  'signOut',
  'unreadNotificationCount',
];

/** A contract that ends within a year of now. */
const ENDING = { startsOn: '2026-01-01', endsOn: addDays(today(), 300) };

let source: DataSource;
let theirs: Theirs;
let stranger: Actor;

beforeAll(async () => {
  source = await testDatabase();
  theirs = await buildTheirs();
  stranger = await buildStaff(source, (await buildAgency(source)).id, 'ADMIN', { seesPayroll: true });
});
afterAll(() => source.destroy());

async function buildTheirs(): Promise<Theirs> {
  const { id: agencyId, slug } = await buildAgency(source);
  const user = await buildUser(source, agencyId);
  const invited = await buildUser(source, agencyId, { acceptedAt: null });
  const establishment = await buildEstablishment(source, agencyId);
  const sector = await buildSector(source, agencyId, { establishmentId: establishment.id });
  await transaction(source, (tx) => issueApiKey(tx, { agencySlug: slug, name: 'Boutique', scopes: ['workers:read'] }));
  const [apiKey] = await source.query<ApiKeyRow[]>('SELECT id FROM api_keys WHERE agency_id = ?', [agencyId]);
  const field = `badge_${agencyId.slice(-12)}`;
  await buildOwnField(source, agencyId, { key: field });
  const section = `section_${agencyId.slice(-12)}`;
  await source.manager.insert(FieldSectionRow, {
    ...{ agencyId, key: section, label: { fr: section, en: section } },
    ...{ tab: 'INFORMATIONS', position: 0, columns: 2 },
  });
  const worker = await buildWorker(source, agencyId, {
    managerId: user.id,
    establishmentId: establishment.id,
    sectorIds: [sector.id],
  });
  const client = await buildClient(source, agencyId);
  const visit = await buildVisit(source, agencyId, { clientId: client.id, workerId: worker.id });
  const { followUp, complaint } = await transaction(source, async (tx) => ({
    followUp: await addFollowUp(tx, actorOfUser(user), {
      workerId: worker.id,
      clientId: client.id,
      input: { kind: 'PHONE_CALL' },
    }),
    complaint: await addComplaint(tx, actorOfUser(user), { visitId: visit.id, category: 'OTHER', text: 'Retard.' }),
  }));
  const contract = await buildContract(source, agencyId, worker.id, { type: 'CDD', ...ENDING });
  const payslip = await buildPayslip(source, agencyId, contract.id);
  return {
    agencyId,
    contract: contract.id,
    payslip: payslip.id,
    file: payslip.fileId,
    user: user.id,
    invited: invited.id,
    establishment: establishment.id,
    sector: sector.id,
    apiKey: apiKey?.id ?? '',
    field,
    section,
    worker: worker.id,
    client: client.id,
    document: (await buildDocument(source, agencyId, { workerId: worker.id, checked: false })).id,
    notification: await buildNotification(agencyId, user.id, worker.id),
    visit: visit.id,
    view: await buildSharedView(user),
    followUp: followUp.id,
    complaint: complaint.id,
    exported: await buildExport(user),
  };
}

async function buildNotification(agencyId: string, userId: string, workerId: string): Promise<string> {
  await transaction(source, (tx) =>
    notify(tx, { agencyId, userId, kind: 'test.told', workerId, facts: {}, key: 'told' }),
  );
  return (await source.manager.findOneByOrFail(NotificationRow, { agencyId })).id;
}

async function buildExport(user: UserRow): Promise<string> {
  const document = 'mutation { exportWorkers(input: { format: CSV, columns: ["displayName"] }) { export { id } } }';
  const { data } = await ask(source, actorOfUser(user), document);
  return (data?.['exportWorkers'] as { export: { id: string } }).export.id;
}

async function buildSharedView(user: UserRow): Promise<string> {
  const document = `mutation { saveWorkerView(input: { name: "La leur", shared: true,
    filter: { managerIds: ["${user.id}"] } }) { view { id } } }`;
  const { data } = await ask(source, actorOfUser(user), document);
  return (data?.['saveWorkerView'] as { view: { id: string } }).view.id;
}

/** Every row of the agency's, in every table that tells whose its rows are. */
async function rowsOfTheirs(): Promise<Record<string, unknown>> {
  const tables = await source.query<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = DATABASE() AND column_name = 'agency_id'`,
  );
  const rows = await Promise.all(
    tables.map(async ({ name }) => [
      name,
      await source.query<object[]>(`SELECT * FROM \`${name}\` WHERE agency_id = ?`, [theirs.agencyId]),
    ]),
  );
  return Object.fromEntries(rows) as Record<string, unknown>;
}

/** Asks one root field as the stranger; gives the codes of the answer, top-level ones first, and the answer. */
async function askStranger(keyword: string, name: string, [write]: Question): Promise<[string | null, unknown]> {
  const { data, errors = [] } = await ask(source, stranger, `${keyword} { answer: ${name}${write(theirs)} }`);
  const answer: unknown = data?.['answer'];
  const refused = (answer as { errors?: { code: string }[] } | null | undefined)?.errors ?? [];
  const codes = [...errors.map(({ extensions }) => extensions['code']), ...refused.map(({ code }) => code)];
  return [codes.length === 0 ? null : codes.join(' '), answer];
}

test('every root field is asked here, or named as one that names nothing', () => {
  const schema = makeSchema();
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.keys(root?.getFields() ?? {}),
  );
  expect([...Object.keys(READS), ...Object.keys(WRITES), ...NAME_NOTHING].sort()).toEqual(roots.sort());
});

test.each(Object.entries(READS))(
  'an administrator of another agency reads nothing of ours: %s',
  async (name, question) => {
    const [code, answer] = await askStranger('query', name, question);
    expect(code).toBe(question[1]);
    for (const known of Object.values({ ...theirs })) expect(JSON.stringify(answer ?? null)).not.toContain(known);
  },
);

test.each(Object.entries(WRITES))(
  'an administrator of another agency changes nothing of ours: %s',
  async (name, question) => {
    const before = await rowsOfTheirs();
    const [code] = await askStranger('mutation', name, question);
    expect(code).toBe(question[1]);
    expect(await rowsOfTheirs()).toEqual(before);
  },
);

test('the same questions show an administrator of the agency itself what it has', async () => {
  const own = await buildStaff(source, theirs.agencyId, 'ADMIN', { seesPayroll: true });
  for (const [name, [write, code]] of Object.entries(READS)) {
    const { data, errors } = await ask(source, own, `{ answer: ${name}${write(theirs)} }`);
    const answer = JSON.stringify(data);
    const seen = code !== FOUND_NOTHING || Object.values({ ...theirs }).some((known) => answer.includes(known));
    expect([name, errors, seen]).toEqual([name, undefined, true]);
  }
});
