import { decideStanding, formProblems, standingOf, type FormField, type StandingField } from '@ruche/rules';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
// The way a person fills in a form, told of one missing field after the other.
import { fillRequired } from '../../../../../rules/src/test-fill';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { createAs, LEAST, type SavePayload } from '../../../test/ask-workers';
import { buildActor, buildAgency, buildOwnField, buildStaff } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { saveSettings } from '../../../test/field-settings';
import {
  RANDOM_FIELDS,
  randomSettings,
  randomValues,
  withoutRefused,
  type RandomSettings,
} from '../../../test/random-settings';
import { fieldsOf } from '../../fields';

/** Agencies tried by each test: enough to meet every rule, few enough to wait for. */
const RUNS = { numRuns: 12, endOnFailure: true };

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

/** An agency with these settings, as far as the API accepts them, and everybody who may create a sheet there. */
async function buildOffice(wished: RandomSettings): Promise<Actor[]> {
  const { id } = await buildAgency(source);
  const admin = await buildStaff(source, id, 'ADMIN', { seesPayroll: true });
  const options = ['A', 'B', 'C'].map((key) => ({ key, labels: { fr: key } }));
  for (const { key, type, isOwn } of RANDOM_FIELDS) {
    if (isOwn)
      await buildOwnField(source, id, { key, type: type as 'TEXT', options: type.endsWith('CHOICE') ? options : [] });
  }
  const { version } = await fieldsOf(source.manager, id);
  for (let asked = wished; ;) {
    const { errors } = await saveSettings(source, admin, { version, ...asked });
    const [refused] = errors;
    if (refused === undefined) break;
    asked = withoutRefused(asked, refused.path);
  }
  return [
    admin,
    await buildStaff(source, id, 'MANAGER'),
    buildActor(id, { scopes: ['workers:read', 'workers:write'] }),
  ];
}

const SHEET = `{ fields: sheetFields(sheetKind: INDIVIDUAL, nature: EMPLOYEE) {
  key type editable demanded requiredBefore shownWhen requiredWhen parentKey options { key offeredWhen }
} }`;

/** A form as the browser has it: the fields the API gives it. */
async function formOf(actor: Actor): Promise<StandingField[]> {
  const { data } = await ask(source, actor, SHEET);
  return (data?.['fields'] as FormField[]).map(standingOf);
}

/** What a new form starts with. */
function startOf({ userId }: Actor): Record<string, unknown> {
  const given = { nature: 'EMPLOYEE', status: 'ACTIVE', language: 'FR', registrationNumber: '…' };
  return { ...LEAST, ...given, ...(userId !== null && { manager: userId }) };
}

function inputOf(values: Readonly<Record<string, unknown>>): object {
  const given = RANDOM_FIELDS.filter(({ key }) => key in values);
  const entries = (own: boolean): [string, unknown][] =>
    given.filter(({ isOwn }) => isOwn === own).map(({ key }) => [key, values[key]]);
  return { ...Object.fromEntries(entries(false)), ownFields: Object.fromEntries(entries(true)) };
}

const CODES: Readonly<Record<string, string>> = {
  FIELD_NOT_ON_SHEET: 'NOT_ON_SHEET',
  FIELD_NOT_EDITABLE: 'NOT_EDITABLE',
  OPTION_NOT_OFFERED: 'NOT_OFFERED',
};

function told({ errors }: SavePayload): string[] {
  return errors.map(({ path, code }) => `${path.at(-1) ?? ''}: ${CODES[code] ?? code}`).sort();
}

test('for random settings and input, a form finds what the API refuses, and shows what it keeps', async () => {
  await fc.assert(
    fc.asyncProperty(randomSettings, fc.tuple(randomValues, randomValues, randomValues), async (settings, inputs) => {
      const actors = await buildOffice(settings);
      for (const [index, actor] of actors.entries()) {
        const form = await formOf(actor);
        const known = new Set(form.map(({ key }) => key));
        const values = Object.fromEntries(Object.entries(inputs[index] ?? {}).filter(([key]) => known.has(key)));
        const sheet: Record<string, unknown> = { ...startOf(actor), ...values };
        const given = new Set([...Object.keys(LEAST), ...Object.keys(values)]);
        const found = formProblems(form, { valueOf: (key) => sheet[key], given, changed: given });
        const answer = await createAs(source, actor, inputOf(values));
        expect(told(answer)).toEqual(found.map(({ key, code }) => `${key}: ${code}`).sort());
        if (found.length === 0)
          expectShown(
            answer,
            decideStanding(form, (key) => sheet[key]),
            values,
          );
      }
    }),
    RUNS,
  );
}, 300_000);

/** What was given and is not blank is on the saved sheet for who gave it, and nothing that is not visible is. */
function expectShown(
  { worker }: SavePayload,
  decisions: ReturnType<typeof decideStanding>,
  values: Readonly<Record<string, unknown>>,
): void {
  const own = worker?.['ownFields'] as Record<string, unknown>;
  for (const { key, isOwn } of RANDOM_FIELDS) {
    const seen = (isOwn ? own[key] : worker?.[key]) ?? null;
    const given = values[key] === ' ' ? null : (values[key] ?? null);
    expect([key, seen]).toEqual([key, decisions.get(key)?.visible ? given : null]);
  }
}

test('no settings the API accepts make creation impossible: filling in what is required and visible is enough', async () => {
  await fc.assert(
    fc.asyncProperty(randomSettings, async (settings) => {
      for (const actor of await buildOffice(settings)) {
        const some = ({ key }: StandingField) => RANDOM_FIELDS.find((field) => field.key === key)?.values[0];
        const filled = fillRequired(await formOf(actor), startOf(actor), some);
        expect(told(await createAs(source, actor, inputOf(filled)))).toEqual([]);
      }
    }),
    RUNS,
  );
}, 300_000);
