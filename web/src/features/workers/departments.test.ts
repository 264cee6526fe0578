import { departments } from './departments';

const all = departments('Étranger');

test('every département has one code and a name, Corsica both of its parts, and abroad comes last', () => {
  const codes = all.map(({ code }) => code);
  expect(new Set(codes).size).toBe(all.length);
  expect(codes.filter((code) => code.length === 2)).toHaveLength(97);
  expect(codes).toEqual(expect.arrayContaining(['2A', '2B', '34', '974']));
  expect(codes).not.toContain('20');
  expect(all.every(({ code, label }) => label.length > code.length + 2)).toBe(true);
  expect(all.find(({ code }) => code === '90')?.label).toBe('90 Territoire de Belfort');
  expect(all.at(-1)).toEqual({ code: '99', label: '99 Étranger' });
});
