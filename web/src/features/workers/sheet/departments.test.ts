import { DEPARTMENTS } from './departments';

test('every département has one code and a name, Corsica both of its parts', () => {
  const codes = DEPARTMENTS.map(({ code }) => code);
  expect(new Set(codes).size).toBe(DEPARTMENTS.length);
  expect(codes.filter((code) => code.length === 2)).toHaveLength(96);
  expect(codes).toEqual(expect.arrayContaining(['2A', '2B', '34', '974']));
  expect(codes).not.toContain('20');
  expect(DEPARTMENTS.every(({ name }) => name.length > 1)).toBe(true);
  expect(DEPARTMENTS.find(({ code }) => code === '90')?.name).toBe('Territoire de Belfort');
});
