import { parseBic } from '../../platform/formats/bic';
import { parseSiret, parseVatNumber } from '../../platform/formats/company-number';
import { parseDay } from '../../platform/formats/day';
import { parseEmail } from '../../platform/formats/email';
import { parseIban } from '../../platform/formats/iban';
import { parseNir } from '../../platform/formats/nir';
import { nirWarnings } from '../../platform/formats/nir-warnings';
import type { Parsed } from '../../platform/formats/parsed';
import { parsePhone } from '../../platform/formats/phone';
import { departmentOfPostcode, parsePostcode } from '../../platform/formats/postcode';
import { cleanLongText, cleanText, searchKey } from '../../platform/formats/text';
import { DEMO_MANAGERS, DEMO_SECTORS } from './agency';
import type { DemoWorker } from './demo-worker';
import { demoWorkers } from './workers';

const SEED = 2026;
const WORKERS = demoWorkers(400, SEED);
const MANY = demoWorkers(4_000, SEED);

function share(workers: readonly DemoWorker[], test: (worker: DemoWorker) => boolean): number {
  return workers.filter(test).length / workers.length;
}

describe('the demo workers', () => {
  test('are the same each time, and more of them do not change the first', () => {
    expect(demoWorkers(400, SEED)).toEqual(WORKERS);
    expect(MANY.slice(0, 400)).toEqual(WORKERS);
  });

  test('are others for another seed', () => {
    expect(demoWorkers(400, SEED + 1)).not.toEqual(WORKERS);
  });

  test('can be none, or too few for those entered twice', () => {
    expect(demoWorkers(0, SEED)).toEqual([]);
    expect(demoWorkers(30, SEED)).toEqual(WORKERS.slice(0, 30));
  });

  test.each<[string, (text: string) => Parsed<string>, (worker: DemoWorker) => (string | null | undefined)[]]>([
    ['social security number', parseNir, (worker) => [worker.nir]],
    ['IBAN', parseIban, (worker) => [worker.iban]],
    ['BIC', parseBic, (worker) => [worker.bic]],
    ['phone', parsePhone, (worker) => [worker.mobilePhone, worker.landlinePhone]],
    ['e-mail address', parseEmail, (worker) => [worker.email]],
    ['SIRET', parseSiret, (worker) => [worker.company?.siret]],
    ['VAT number', parseVatNumber, (worker) => [worker.company?.vatNumber]],
    ['day', parseDay, (worker) => [worker.birthDate, worker.residencePermitExpiry]],
    ['postal code', (text) => parsePostcode(text, 'FR'), (worker) => [worker.mainAddress.postcode]],
  ])('have no %s that would be refused, changed or warned about', (_name, parse, valuesOf) => {
    const values = MANY.flatMap(valuesOf).filter((value) => typeof value === 'string');
    expect(values.length).toBeGreaterThan(100);
    expect(values.filter((value) => JSON.stringify(parse(value)) !== JSON.stringify({ ok: true, value }))).toEqual([]);
  });

  test('have social security numbers that agree with their sheets', () => {
    const disagreeing = MANY.filter(({ nir, title, birthDate, birthDepartment, birthCountry }) => {
      const sex = title === 'MRS' ? 'F' : 'M';
      return (
        nir && nirWarnings(nir, { sex, date: birthDate, department: birthDepartment, country: birthCountry }).length
      );
    });
    expect(disagreeing).toEqual([]);
  });

  test('have texts that cleaning leaves as they are', () => {
    const changed = MANY.filter(
      ({ lastName, firstName, comment, mainAddress }) =>
        [lastName, firstName, mainAddress.line1, mainAddress.city].some((text) => cleanText(text) !== text) ||
        (comment !== null && cleanLongText(comment) !== comment),
    );
    expect(changed).toEqual([]);
  });

  test.each<[string, number, number, (worker: DemoWorker) => boolean]>([
    ['employees', 0.65, 0.85, ({ nature }) => nature === 'EMPLOYEE'],
    ['temps', 0.02, 0.12, ({ nature }) => nature === 'TEMP'],
    ['contractors', 0.02, 0.12, ({ nature }) => nature === 'CONTRACTOR'],
    ['candidates', 0.02, 0.14, ({ nature }) => nature === 'CANDIDATE'],
    ['trainees', 0.01, 0.1, ({ nature }) => nature === 'TRAINEE'],
    ['former workers', 0.08, 0.25, ({ status }) => status === 'INACTIVE'],
    ['former workers born before 1960', 0.005, 0.1, (worker) => worker.status === 'INACTIVE' && isOld(worker)],
    ['professional sheets', 0.01, 0.1, ({ kind }) => kind === 'PROFESSIONAL'],
    ['people of Montpellier', 0.3, 0.5, ({ establishment }) => establishment === 'MONTPELLIER'],
    ['men', 0.06, 0.25, ({ title }) => title === 'MR'],
    ['people without a mobile', 0.02, 0.15, ({ mobilePhone }) => mobilePhone === null],
    ['people whose licence is unknown', 0.03, 0.2, ({ drivingLicence }) => drivingLicence === null],
    ['names in small letters', 0.01, 0.1, ({ lastName }) => lastName === lastName.toLowerCase()],
    ['people from overseas or Corsica', 0.01, 0.2, ({ birthDepartment }) => /^(97|2)/.test(birthDepartment ?? '')],
    ['people with a permit', 0.01, 0.15, ({ residencePermitNumber }) => residencePermitNumber !== null],
    ['addresses of one line', 0.5, 0.9, ({ mainAddress }) => mainAddress.line2 === null],
    ['long comments', 0.005, 0.1, ({ comment }) => (comment?.length ?? 0) > 500],
    ['comments with an emoji', 0.005, 0.1, ({ comment }) => /\p{Extended_Pictographic}/u.test(comment ?? '')],
  ])('have their share of %s', (_name, least, most, test) => {
    expect(share(WORKERS, test)).toBeGreaterThan(least);
    expect(share(WORKERS, test)).toBeLessThan(most);
  });

  test('share phones only where somebody is entered twice', () => {
    const mobiles = WORKERS.map(({ mobilePhone }) => mobilePhone).filter((phone) => phone !== null);
    expect(mobiles.length - new Set(mobiles).size).toBe(2);
  });

  test.each(['+262692123456', '+262639012345', '+590690001234', '+596696201234'])(
    'include the owner of %s',
    (phone) => {
      expect(WORKERS.map(({ mobilePhone }) => mobilePhone)).toContain(phone);
    },
  );

  test('have a social security number only when they are employees, and a company only on professional sheets', () => {
    expect(MANY.filter(({ nature, nir }) => nir !== null && nature !== 'EMPLOYEE')).toEqual([]);
    expect(MANY.filter(({ kind, company }) => (kind === 'PROFESSIONAL') !== (company !== null))).toEqual([]);
  });

  test('live in the region of their establishment and belong to its sectors and managers', () => {
    const misplaced = MANY.filter(({ establishment, mainAddress, sectors, managerEmail }) => {
      const ownSectors = DEMO_SECTORS.filter((sector) => sector.establishment === establishment).map(
        ({ code }) => code,
      );
      return (
        departmentOfPostcode(mainAddress.postcode) !== (establishment === 'LILLE' ? '59' : '34') ||
        sectors.length === 0 ||
        sectors.some((code) => !ownSectors.includes(code)) ||
        !DEMO_MANAGERS[establishment].includes(managerEmail)
      );
    });
    expect(misplaced).toEqual([]);
  });

  test.each([61, 173])('number %i is somebody entered before, in other words', (position) => {
    const copy = WORKERS[position];
    const original = WORKERS.slice(0, position).find(({ mobilePhone }) => mobilePhone === copy?.mobilePhone);
    if (!copy || !original) throw new Error('no original');
    expect(copy.birthDate).toBe(original.birthDate);
    expect(searchKey(copy.lastName)).toBe(searchKey(original.lastName));
    expect(copy.lastName).not.toBe(original.lastName);
  });
});

function isOld({ birthDate }: DemoWorker): boolean {
  return birthDate !== null && birthDate < '1960-01-01';
}
