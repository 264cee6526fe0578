import {
  fieldsInOrder,
  hasChanges,
  leftToSave,
  moveField,
  newlyRequired,
  NO_CHANGES,
  rebase,
  setRequired,
  setShown,
  settingOf,
  toSaveInput,
  type SavedField,
} from './field-settings-draft';

function field(key: string, setting = { shown: true, required: false }): SavedField {
  return { key, section: 'CONTACT', settings: [{ sheetKind: 'INDIVIDUAL', ...setting }] };
}

const EMAIL = field('email');
const MOBILE = field('mobilePhone', { shown: false, required: false });
const LANDLINE = field('landlinePhone', { shown: true, required: true });
const FIELDS = [EMAIL, MOBILE, LANDLINE];

function keys(draft = NO_CHANGES, fields = FIELDS): string[] {
  return fieldsInOrder(draft, fields, 'CONTACT').map(({ key }) => key);
}

test('a field made required is shown too', () => {
  const draft = setRequired(NO_CHANGES, MOBILE, 'INDIVIDUAL', true);
  expect(settingOf(draft, MOBILE, 'INDIVIDUAL')).toEqual({ shown: true, required: true });
});

test('a field that is hidden is required no longer', () => {
  const draft = setShown(NO_CHANGES, LANDLINE, 'INDIVIDUAL', false);
  expect(settingOf(draft, LANDLINE, 'INDIVIDUAL')).toEqual({ shown: false, required: false });
});

test('a kind of sheet the agency lacks has no setting', () => {
  expect(settingOf(NO_CHANGES, EMAIL, 'PROFESSIONAL')).toBeUndefined();
});

test('a change undone by hand is no change', () => {
  const draft = setRequired(setRequired(NO_CHANGES, EMAIL, 'INDIVIDUAL', true), EMAIL, 'INDIVIDUAL', false);
  expect(draft).toEqual(NO_CHANGES);
});

test.each([
  ['landlinePhone', 'email', ['landlinePhone', 'email', 'mobilePhone']],
  ['email', null, ['mobilePhone', 'landlinePhone', 'email']],
  ['email', 'landlinePhone', ['mobilePhone', 'email', 'landlinePhone']],
])('%s moved before %s', (key, before, order) => {
  expect(keys(moveField(NO_CHANGES, FIELDS, key, before))).toEqual(order);
});

test('a field put back in its place is no change', () => {
  const draft = moveField(moveField(NO_CHANGES, FIELDS, 'email', null), FIELDS, 'email', 'mobilePhone');
  expect(draft).toEqual(NO_CHANGES);
});

test('fields that become required are told apart from those that were', () => {
  const draft = setRequired(setRequired(NO_CHANGES, EMAIL, 'INDIVIDUAL', true), LANDLINE, 'INDIVIDUAL', true);
  expect(newlyRequired(draft, FIELDS)).toEqual([{ field: EMAIL, sheetKind: 'INDIVIDUAL' }]);
});

test('only what changed is sent, with every key of a section that is reordered', () => {
  const draft = moveField(setRequired(NO_CHANGES, EMAIL, 'INDIVIDUAL', true), FIELDS, 'email', null);
  expect(toSaveInput(draft, FIELDS, 7)).toEqual({
    version: 7,
    settings: [{ key: 'email', sheetKind: 'INDIVIDUAL', shown: true, required: true }],
    order: [{ section: 'CONTACT', keys: ['mobilePhone', 'landlinePhone', 'email'] }],
  });
});

test('changes stay over what somebody else saved, less those he made too', () => {
  const mine = setRequired(setRequired(NO_CHANGES, EMAIL, 'INDIVIDUAL', true), MOBILE, 'INDIVIDUAL', true);
  const theirs = [field('email', { shown: true, required: true }), MOBILE, LANDLINE];
  expect(toSaveInput(rebase(mine, theirs), theirs, 8).settings).toEqual([
    { key: 'mobilePhone', sheetKind: 'INDIVIDUAL', shown: true, required: true },
  ]);
});

test('an order stays over fields that somebody else added or took away', () => {
  const mine = moveField(NO_CHANGES, FIELDS, 'landlinePhone', 'email');
  const theirs = [EMAIL, LANDLINE, field('fax')];
  expect(keys(rebase(mine, theirs), theirs)).toEqual(['landlinePhone', 'email', 'fax']);
});

describe('once changes are saved', () => {
  const SAVED = [field('email', { shown: true, required: true }), MOBILE, LANDLINE];
  const sent = moveField(setRequired(NO_CHANGES, EMAIL, 'INDIVIDUAL', true), FIELDS, 'landlinePhone', 'email');

  function left(draft: typeof sent, fields = SAVED): typeof sent {
    const inOrder = fieldsInOrder(sent, fields, 'CONTACT');
    return rebase(leftToSave(draft, sent, FIELDS), inOrder);
  }

  test('nothing is left when nothing else was changed', () => {
    expect(hasChanges(sent)).toBe(true);
    expect(left(sent)).toEqual(NO_CHANGES);
  });

  test('what was changed meanwhile is left', () => {
    const draft = left(setShown(sent, MOBILE, 'INDIVIDUAL', true));
    expect(draft).toEqual(setShown(NO_CHANGES, MOBILE, 'INDIVIDUAL', true));
  });

  test('what was put back meanwhile is a change', () => {
    const back = moveField(setRequired(sent, EMAIL, 'INDIVIDUAL', false), FIELDS, 'landlinePhone', null);
    expect(back).toEqual(NO_CHANGES);
    const draft = left(back);
    expect(draft.settings).toEqual({ 'INDIVIDUAL email': { shown: true, required: false } });
    expect(draft.order).toEqual({ CONTACT: ['email', 'mobilePhone', 'landlinePhone'] });
  });
});
