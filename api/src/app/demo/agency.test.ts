import { parseEmail } from '../../platform/formats/email';
import { parsePhone } from '../../platform/formats/phone';
import { parsePostcode } from '../../platform/formats/postcode';
import { DEMO_AGENCY, DEMO_ESTABLISHMENTS, DEMO_MANAGERS, DEMO_SECTORS, DEMO_STAFF } from './agency';

describe('the demo agency', () => {
  test('is found under the name the README uses', () => {
    expect(DEMO_AGENCY.slug).toBe('demo');
  });

  test('has two establishments that can be written to and called', () => {
    expect(DEMO_ESTABLISHMENTS.map(({ key }) => key)).toEqual(['LILLE', 'MONTPELLIER']);
    for (const { phone, postcode } of DEMO_ESTABLISHMENTS) {
      expect(parsePhone(phone)).toEqual({ ok: true, value: phone });
      expect(parsePostcode(postcode, 'FR').ok).toBe(true);
    }
  });

  test('has five members of staff, the first an administrator who sees payroll data', () => {
    expect(DEMO_STAFF).toHaveLength(5);
    expect(DEMO_STAFF[0]).toMatchObject({
      email: 'claire.moreau@demo.ruche.example',
      role: 'ADMIN',
      seesPayroll: true,
    });
    expect(DEMO_STAFF.map(({ role }) => role)).toContain('READER');
    expect(DEMO_STAFF.some(({ role, seesPayroll }) => role === 'MANAGER' && !seesPayroll)).toBe(true);
    expect(DEMO_STAFF.every(({ email }) => parseEmail(email).ok)).toBe(true);
  });

  test('has managers who are staff and may change sheets', () => {
    const editors = DEMO_STAFF.filter(({ role }) => role !== 'READER').map(({ email }) => email);
    expect(editors).toEqual(expect.arrayContaining(Object.values(DEMO_MANAGERS).flat()));
  });

  test('has sectors of different codes in both establishments', () => {
    expect(new Set(DEMO_SECTORS.map(({ code }) => code)).size).toBe(DEMO_SECTORS.length);
    expect(new Set(DEMO_SECTORS.map(({ establishment }) => establishment)).size).toBe(2);
  });
});
