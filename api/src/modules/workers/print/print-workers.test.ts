import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { newId } from '../../../platform/database/new-id';
import { fileStorage } from '../../../platform/files';
import { buildAgency, buildOwnField, buildStaff, buildWorker } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { printWorkers } from './print-workers';

let source: DataSource;
let folder: string;
beforeAll(async () => {
  source = await testDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'ruche-print-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await source.destroy();
});

const print = (actor: Actor, ids: string[]): Promise<Buffer> => printWorkers(source.manager, fileStorage(), actor, ids);

/** What a reader selects in a PDF. */
function textOf(pdf: Buffer): string {
  const file = path.join(folder, `${newId()}.pdf`);
  writeFileSync(file, pdf);
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
}

const hasReader = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
const readable = hasReader ? test : test.skip;

async function office() {
  const { id: agencyId, name } = await buildAgency(source);
  const manager = await buildStaff(source, agencyId, 'MANAGER');
  return { agencyId, name, manager, payroll: { ...manager, seesPayroll: true } };
}

readable('a sheet is printed with its accents, who printed it, and page numbers', async () => {
  const { agencyId, manager } = await office();
  const { id } = await buildWorker(source, agencyId, {
    lastName: 'Lefèvre-Çaŭ',
    firstName: 'Noëlle',
    comment: 'Œuvre dès l’été à 12 €.',
  });
  const text = textOf(await print(manager, [id]));
  for (const said of [
    'Mme Noëlle LEFÈVRE-ÇAŬ',
    'SA00001',
    'Œuvre dès l’été à 12 €.',
    'par Claire Moreau',
    'Agence Émeraude',
  ])
    expect(text).toContain(said);
  expect(text).toMatch(/1 ?\/ ?2/);
});

readable('payroll data is printed as it is seen: masked without the right', async () => {
  const { agencyId, manager, payroll } = await office();
  await buildOwnField(source, agencyId, { key: 'secret', sensitive: true });
  const { id } = await buildWorker(source, agencyId, {
    nir: '295109912611193',
    ownFields: { secret: 'Saisie sur salaire' },
  });
  const masked = textOf(await print(manager, [id]));
  expect(masked.replaceAll(' ', '')).not.toContain('2951099126111');
  expect(masked).not.toContain('Saisie');
  const clear = textOf(await print(payroll, [id]));
  expect(clear.replaceAll(/\s/g, '')).toContain('2951099126111');
  expect(clear).toContain('Saisie sur salaire');
});

readable('each sheet of a selection begins on a page of its own, in the order asked', async () => {
  const { agencyId, manager } = await office();
  const ids: string[] = [];
  for (const lastName of ['Petit', 'Blanc', 'Roux']) ids.push((await buildWorker(source, agencyId, { lastName })).id);
  const pages = textOf(await print(manager, ids.toReversed())).split('\f');
  const names = pages.map((page) => /\b(PETIT|BLANC|ROUX)\b/.exec(page)?.[1]).filter((name) => name !== undefined);
  expect(names).toEqual(['ROUX', 'BLANC', 'PETIT']);
});

readable('a long text goes on on the next page, which is numbered', async () => {
  const { agencyId, manager } = await office();
  const comment = Array.from({ length: 60 }, (_, n) => `Ligne ${String(n)} du commentaire.`).join('\n');
  const { id } = await buildWorker(source, agencyId, { comment });
  const text = textOf(await print(manager, [id]));
  expect(text).toContain('Ligne 59 du commentaire.');
  expect(text).toMatch(/3 ?\/ ?3/);
});

test('what is not the agency’s is not found, and none or too many are refused', async () => {
  const { agencyId, manager } = await office();
  const stranger = (await office()).manager;
  const { id } = await buildWorker(source, agencyId);
  await expect(print(stranger, [id])).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  await expect(print(manager, ['é'])).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  await expect(print(manager, [])).rejects.toThrow('TOO_MANY');
  await expect(print(manager, Array.from({ length: 201 }, newId))).rejects.toThrow('TOO_MANY');
});
