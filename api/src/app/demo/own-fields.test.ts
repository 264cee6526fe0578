import { parseCents } from '../../platform/formats/amount';
import { parseDay } from '../../platform/formats/day';
import { parseEmail } from '../../platform/formats/email';
import { parsePhone } from '../../platform/formats/phone';
import { parseUrl } from '../../platform/formats/url';
import { DEMO_OWN_FIELDS, demoOwnValues, type DemoOwnField, type DemoOwnValue } from './own-fields';
import { seededRandom } from './seeded-random';

const MANY = Array.from({ length: 300 }, (_, index) => demoOwnValues(seededRandom(1, index)));

function fits(field: DemoOwnField, value: DemoOwnValue | undefined): boolean {
  const keys = field.options?.map(({ key }) => key) ?? [];
  switch (field.type) {
    case 'NUMBER':
      return typeof value === 'number';
    case 'MONEY':
      return typeof value === 'number' && parseCents(value).ok;
    case 'YES_NO':
      return typeof value === 'boolean';
    case 'MULTIPLE_CHOICE':
      return Array.isArray(value) && value.every((key) => keys.includes(String(key)));
    case 'SINGLE_CHOICE':
      return typeof value === 'string' && keys.includes(value);
    case 'DATE':
      return typeof value === 'string' && parseDay(value).ok;
    case 'PHONE':
      return typeof value === 'string' && parsePhone(value).ok;
    case 'EMAIL':
      return typeof value === 'string' && parseEmail(value).ok;
    case 'URL':
      return typeof value === 'string' && parseUrl(value).ok;
    case 'TEXT':
    case 'LONG_TEXT':
      return typeof value === 'string' && value !== '';
  }
}

describe("the demo agency's own fields", () => {
  test('are twelve, of every type', () => {
    expect(DEMO_OWN_FIELDS).toHaveLength(12);
    expect(new Set(DEMO_OWN_FIELDS.map(({ type }) => type)).size).toBe(11);
  });

  test('have values for exactly these fields', () => {
    expect(Object.keys(demoOwnValues(seededRandom(1))).sort()).toEqual(DEMO_OWN_FIELDS.map(({ key }) => key).sort());
  });

  test.each(DEMO_OWN_FIELDS.map((field) => [field.key, field] as const))('%s has fitting values', (key, field) => {
    expect(MANY.map((values) => values[key]).filter((value) => !fits(field, value))).toEqual([]);
  });
});
