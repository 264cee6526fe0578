import type { ModuleKey } from '../../platform/actor';
import { BUILT_IN_FIELDS } from './catalogue/catalogue';
import { plainSetting, type Field } from './field';
import { decideSheet } from './field.rules';
import { SHEET_KINDS, WORKER_NATURES, type Sheet } from './sheet';

const SHEET: Sheet = { sheetKind: 'INDIVIDUAL', nature: 'EMPLOYEE' };
type Viewer = Parameters<typeof decideSheet>[2];

const ADMIN: Viewer = { role: 'ADMIN', scopes: [], seesPayroll: true, modules: [] };
const VIEWERS: readonly Viewer[] = [
  ADMIN,
  { ...ADMIN, role: 'READER', seesPayroll: false },
  { ...ADMIN, role: 'MANAGER', seesPayroll: false },
  { ...ADMIN, role: null, scopes: ['workers:write'], seesPayroll: false },
];

/** What the sheet asks of one field, whoever looks. */
function onSheet(field: Field, sheet: Sheet, modules: readonly ModuleKey[]) {
  const decision = decideSheet({ fields: [field] }, sheet, { ...ADMIN, modules }, () => null).get(field.key);
  return { visible: decision?.onSheet, required: decision?.requiredBefore === 'ALWAYS' };
}

/** What one field is to a viewer. */
function decide(field: Field, sheet: Sheet, viewer: Viewer) {
  const decision = decideSheet({ fields: [field] }, sheet, viewer, () => null).get(field.key);
  return { visible: decision?.visible, required: decision?.required, editable: decision?.editable };
}

function builtIn(key: string): Field {
  const field = BUILT_IN_FIELDS.find((candidate) => candidate.key === key);
  if (!field) throw new Error(`No built-in field is called ${key}.`);
  return field;
}

/** A field with everything for it: shown, required, of every nature, of no module. */
function makeField(facts: Partial<Field> = {}): Field {
  const setting = { ...plainSetting(true), requiredBefore: 'ALWAYS' as const };
  return {
    ...builtIn('accountHolder'),
    key: 'diploma',
    settings: { INDIVIDUAL: setting, PROFESSIONAL: setting },
    ...facts,
  };
}

function set(INDIVIDUAL: [shown: boolean, required: boolean], PROFESSIONAL = INDIVIDUAL): Field['settings'] {
  const setting = ([shown, required]: [boolean, boolean]) => ({
    ...plainSetting(shown),
    requiredBefore: required ? ('ALWAYS' as const) : null,
  });
  return { INDIVIDUAL: setting(INDIVIDUAL), PROFESSIONAL: setting(PROFESSIONAL) };
}

describe('what a sheet asks of a field', () => {
  test.each<[string, Partial<Field>, Partial<Sheet>, readonly ModuleKey[], boolean, boolean]>([
    ['shown and required', {}, {}, [], true, true],
    ['shown, not required', { settings: set([true, false]) }, {}, [], true, false],
    ['hidden', { settings: set([false, false]) }, {}, [], false, false],
    ['hidden though required', { settings: set([false, true]) }, {}, [], false, false],
    ['of the other kind of sheet', { settings: set([false, false], [true, true]) }, {}, [], false, false],
    [
      'of this kind of sheet alone',
      { settings: set([false, false], [true, true]) },
      { sheetKind: 'PROFESSIONAL' },
      [],
      true,
      true,
    ],
    ['archived', { archivedAt: new Date(0) }, {}, [], false, false],
    ['of a module that is off', { module: 'TELEPHONE_TIME_KEEPING' }, {}, ['SMS'], false, false],
    ['of a module that is on', { module: 'TELEPHONE_TIME_KEEPING' }, {}, ['TELEPHONE_TIME_KEEPING'], true, true],
    ['of another nature', { natures: ['TEMP'] }, {}, [], false, false],
    ['of this nature', { natures: ['TEMP', 'EMPLOYEE'] }, {}, [], true, true],
    ['locked, whatever the settings say', { locked: true, settings: set([false, false]) }, {}, [], true, true],
  ])('%s', (_, facts, sheet, modules, visible, required) => {
    expect(onSheet(makeField(facts), { ...SHEET, ...sheet }, modules)).toEqual({ visible, required });
  });
});

describe('what a field is to a viewer', () => {
  const [admin, reader, manager, partner] = VIEWERS;
  test.each<[string, Partial<Field>, Viewer | undefined, { visible: boolean; required: boolean; editable: boolean }]>([
    ['an administrator changes it', {}, admin, { visible: true, required: true, editable: true }],
    ['a manager changes it', {}, manager, { visible: true, required: true, editable: true }],
    ['a reader looks at it', {}, reader, { visible: true, required: true, editable: false }],
    ['a partner who may write changes it', {}, partner, { visible: true, required: true, editable: true }],
    [
      'a partner who may only read looks at it',
      {},
      { ...ADMIN, role: null, scopes: ['workers:read'] },
      { visible: true, required: true, editable: false },
    ],
    [
      'payroll data is changed with the payroll right',
      { sensitive: true },
      admin,
      { visible: true, required: true, editable: true },
    ],
    [
      'payroll data is seen masked, not changed and not demanded without it',
      { sensitive: true },
      manager,
      { visible: true, required: false, editable: false },
    ],
    [
      'a hidden field cannot be changed by anybody',
      { settings: set([false, true]) },
      admin,
      { visible: false, required: false, editable: false },
    ],
    [
      'a generated number is demanded and never typed',
      { type: 'GENERATED_NUMBER' },
      admin,
      { visible: true, required: true, editable: false },
    ],
  ])('%s', (_, facts, viewer, decision) => {
    expect(decide(makeField(facts), SHEET, viewer ?? ADMIN)).toEqual(decision);
  });
});

test('in every combination, what is demanded of a writer can be filled in by him', () => {
  const flags = [true, false];
  for (const shown of flags)
    for (const required of flags)
      for (const archived of flags)
        for (const sensitive of flags)
          for (const locked of flags)
            for (const module of [null, 'SMS'] as const)
              for (const nature of WORKER_NATURES)
                for (const sheetKind of SHEET_KINDS)
                  for (const viewer of VIEWERS) {
                    const field = makeField({
                      settings: set([shown, required]),
                      archivedAt: archived ? new Date(0) : null,
                      sensitive,
                      locked,
                      module,
                      natures: ['EMPLOYEE'],
                    });
                    const decision = decide(field, { sheetKind, nature }, viewer);
                    const isDeadLock = decision.required && !(decision.visible && decision.editable);
                    expect(isDeadLock && viewer.role !== 'READER').toBe(false);
                  }
});

describe('the built-in fields', () => {
  test('have each a key of its own', () => {
    expect(new Set(BUILT_IN_FIELDS.map(({ key }) => key)).size).toBe(BUILT_IN_FIELDS.length);
  });

  test('lock Civilité, Nom and Adresse principale, and require nothing else at first', () => {
    const locked = BUILT_IN_FIELDS.filter((field) => field.locked).map(({ label }) => label.fr);
    const required = BUILT_IN_FIELDS.filter(({ settings }) => settings.INDIVIDUAL.requiredBefore === 'ALWAYS').map(
      ({ label }) => label.fr,
    );
    expect(locked).toEqual(['Civilité', 'Nom', 'Adresse principale']);
    expect(required).toEqual(locked);
  });

  test.each(WORKER_NATURES.map((nature) => [nature, nature === 'EMPLOYEE' || nature === 'TEMP'] as const))(
    'of %s have social security numbers: %s',
    (nature, has) => {
      for (const key of ['nir', 'ntt'])
        expect(onSheet(builtIn(key), { sheetKind: 'INDIVIDUAL', nature }, []).visible).toBe(has);
    },
  );

  test('keep a file number only with telephone time-keeping', () => {
    expect(onSheet(builtIn('fileNumber'), SHEET, []).visible).toBe(false);
    expect(onSheet(builtIn('fileNumber'), SHEET, ['TELEPHONE_TIME_KEEPING']).visible).toBe(true);
  });

  test('hold the NIR, the NTT and the IBAN for payroll data, and nothing else', () => {
    expect(BUILT_IN_FIELDS.filter((field) => field.sensitive).map(({ key }) => key)).toEqual(['nir', 'ntt', 'iban']);
  });
});
