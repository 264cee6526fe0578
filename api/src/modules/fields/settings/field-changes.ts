import { isDeepStrictEqual } from 'node:util';
import { useOf, type Field } from '../field';
import { SHEET_KINDS } from '../sheet';
import type { SettingChange } from './setting-change';

/** What of a field's settings and use is different, as changes that are kept and told. */
export function changesOf(before: Field, after: Field): SettingChange[] {
  const settings = SHEET_KINDS.filter(
    (sheetKind) => !isDeepStrictEqual(before.settings[sheetKind], after.settings[sheetKind]),
  ).map((sheetKind): SettingChange => {
    const detail = { before: before.settings[sheetKind], after: after.settings[sheetKind] };
    return { key: after.key, sheetKind, detail: { kind: 'SETTING', ...detail } };
  });
  const [was, is] = [useOf(before), useOf(after)];
  if (isDeepStrictEqual(was, is)) return settings;
  return [...settings, { key: after.key, sheetKind: null, detail: { kind: 'USED', before: was, after: is } }];
}
