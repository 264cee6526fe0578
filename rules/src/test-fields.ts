import type { RuleField, RuleSetting, Viewer } from './index';

/** Who may do everything. */
export const ADMIN: Viewer = { role: 'ADMIN', mayWrite: true, seesPayroll: true };

/** A field that is shown, open to all and never required, unless told otherwise. */
export function aField(key: string, facts: Partial<RuleField> = {}, setting: Partial<RuleSetting> = {}): RuleField {
  const usual = { shown: true, requiredBefore: null, shownWhen: null, requiredWhen: null, ...setting };
  return {
    key,
    type: 'SINGLE_CHOICE',
    locked: false,
    sensitive: false,
    module: null,
    natures: null,
    archivedAt: null,
    visibleFrom: 'READER',
    editableFrom: 'MANAGER',
    options: ['A', 'B', 'C'].map((option) => ({ key: option, archived: false })),
    offers: null,
    settings: { INDIVIDUAL: usual },
    ...facts,
  };
}
