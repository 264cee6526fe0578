import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { INVITATION_MESSAGE } from '../modules/identity';
import { readInvitationMessage } from '../modules/identity/staff/make-invitation';
import { checkKey, makeKeyCheck } from '../platform/crypto/key-check';
import { env } from '../platform/env';
import { OutboxMessageRow } from '../platform/outbox';
import { ask } from '../test/ask';
import { buildAgency, buildDocument, buildOwnField, buildStaff, buildWorker } from '../test/builders';
import { emptyDatabase } from '../test/database';
import { rotateKeys } from './rotate-keys';

const { fieldMasterKey: oldKey, smtpUrl } = env();
const INVITE = `mutation { inviteColleague(input: {
  firstName: "Nadia", lastName: "Benali", email: "nadia@agence.example", role: READER, seesPayroll: false
}) { errors { code } } }`;

let source: DataSource;
beforeEach(async () => (source = await emptyDatabase()));
afterEach(async () => {
  Object.assign(env(), { fieldMasterKey: oldKey, smtpUrl });
  await source.destroy();
});

test('after a rotation nothing is left that the old key sealed, and an invitation on its way still opens', async () => {
  const { id: agencyId } = await buildAgency(source);
  await buildOwnField(source, agencyId, { key: 'salary', type: 'MONEY', sensitive: true });
  const { id: workerId } = await buildWorker(source, agencyId, {
    nir: '253072B07300470',
    ownFields: { salary: 1789.5 },
  });
  await buildDocument(source, agencyId, { workerId, number: '9912345678' });
  await buildWorker(source, agencyId);
  await makeKeyCheck(source.manager);
  env().smtpUrl = 'smtp://mail.example';
  await ask(source, await buildStaff(source, agencyId, 'ADMIN'), INVITE);
  const invitation = async () => {
    const { payload } = await source.manager.findOneByOrFail(OutboxMessageRow, { agencyId, kind: INVITATION_MESSAGE });
    return readInvitationMessage({ agencyId, payload: payload as Record<string, string> });
  };
  const before = await invitation();

  const newKey = randomBytes(32).toString('base64');
  env().fieldMasterKey = `${newKey},${oldKey}`;
  expect(await rotateKeys(source)).toEqual({ agencies: 1, sheets: 1, documents: 1, invitations: 1, left: [] });
  expect(await rotateKeys(source)).toEqual({ agencies: 1, sheets: 0, documents: 0, invitations: 0, left: [] });
  env().fieldMasterKey = newKey;
  expect(await invitation()).toEqual(before);
  await checkKey(source.manager);
});

test('what stays sealed with another key is told, wherever it is', async () => {
  const { id: agencyId } = await buildAgency(source);
  await buildWorker(source, agencyId, { nir: '253072B07300470' });
  await source.query(
    "UPDATE workers SET comment = CONCAT('a ', nir_sealed), own_values = JSON_OBJECT('x', nir_sealed)",
  );
  env().fieldMasterKey = `${randomBytes(32).toString('base64')},${oldKey}`;
  expect((await rotateKeys(source)).left).toEqual([
    { column: 'workers.comment', rows: 1 },
    { column: 'workers.own_values', rows: 1 },
  ]);
});
