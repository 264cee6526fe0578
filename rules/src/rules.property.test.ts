import fc from 'fast-check';
import {
  decideFields,
  decideStanding,
  formProblems,
  standing,
  standingOf,
  type FormField,
  type RuleField,
  type StandingField,
  type Viewer,
} from './index';
import { fillRequired } from './test-fill';
import { acceptedFields, valuesFor, viewers } from './test-random';

const SHEET = { sheetKind: 'INDIVIDUAL', nature: 'EMPLOYEE', modules: [] };
const RUNS = { numRuns: 3000 };

/** The fields of a sheet as the API has them, and as it gives them to a form: only those the viewer may see. */
function sidesOf(fields: readonly RuleField[], viewer: Viewer): { api: StandingField[]; form: StandingField[] } {
  const api = fields.map((field) => standing(field, SHEET, viewer));
  const form = api.filter(({ present, seen }) => present && seen).map((field) => standingOf(asGiven(field)));
  return { api, form };
}

function asGiven({ key, type, editable, demanded, options, offers, ...rules }: StandingField): FormField {
  const { requiredBefore, shownWhen, requiredWhen } = rules;
  return {
    ...{ key, type, editable, demanded, requiredBefore, shownWhen, requiredWhen },
    parentKey: offers?.parent ?? null,
    options: options.map((option) => ({
      key: option,
      offeredWhen: offers !== null && Object.hasOwn(offers.options, option) ? (offers.options[option] ?? null) : null,
    })),
  };
}

const cases = acceptedFields.chain((fields) => fc.tuple(fc.constant(fields), valuesFor(fields), viewers));

test('a form, which has only what its viewer may see, decides of every field as the API, which has everything', () => {
  fc.assert(
    fc.property(cases, ([fields, values, viewer]) => {
      const { form } = sidesOf(fields, viewer);
      const api = decideFields(fields, { sheet: SHEET, viewer, valueOf: (key) => values[key] });
      const known = new Set(form.map(({ key }) => key));
      const inForm = decideStanding(form, (key) => (known.has(key) ? values[key] : undefined));
      expect([...api].filter(([key]) => known.has(key))).toEqual([...inForm]);
      expect([...api].filter(([key, { visible }]) => visible && !known.has(key))).toEqual([]);
    }),
    RUNS,
  );
});

test('what a form finds against an input is what the API finds against it', () => {
  const withInput = cases.chain(([fields, values, viewer]) =>
    fc.tuple(fc.constant({ fields, values, viewer }), fc.subarray(fields.map(({ key }) => key))),
  );
  fc.assert(
    fc.property(withInput, ([{ fields, values, viewer }, given]) => {
      const { api, form } = sidesOf(fields, viewer);
      const known = new Set(form.map(({ key }) => key));
      const sent = new Set(given.filter((key) => known.has(key)));
      const input = { given: sent, changed: sent, valueOf: (key: string) => values[key] };
      expect(formProblems(form, input)).toEqual(formProblems(api, input));
    }),
    RUNS,
  );
});

test('no settings that are accepted ask of a writer what he cannot fill in: filling what is required ends, and is accepted', () => {
  const writers = viewers.filter(({ mayWrite }) => mayWrite);
  fc.assert(
    fc.property(acceptedFields, writers, (fields, viewer) => {
      const { api, form } = sidesOf(fields, viewer);
      const values = fillRequired(form);
      const given = new Set(Object.keys(values));
      expect(formProblems(api, { given, changed: given, valueOf: (key) => values[key] })).toEqual([]);
    }),
    RUNS,
  );
});

test('nothing is required that is not visible and open to change', () => {
  const writers = viewers.filter(({ mayWrite }) => mayWrite);
  const closed = acceptedFields.chain((fields) => fc.tuple(fc.constant(fields), valuesFor(fields), writers));
  fc.assert(
    fc.property(closed, ([fields, values, viewer]) => {
      const decisions = decideFields(fields, { sheet: SHEET, viewer, valueOf: (key) => values[key] });
      for (const { required, visible, editable } of decisions.values())
        expect(required && !(visible && editable)).toBe(false);
    }),
    RUNS,
  );
});
