import { screen, waitFor } from '@testing-library/react';
import { fakeApi, refusal } from '@/test/fake-api';
import { render } from '@/test/render';
import { loadPage } from '@/lib/load-page';
import { ExportMenu } from './export-menu';

jest.mock('next/navigation', () => jest.requireActual<object>('@/test/router'));
jest.mock('@/lib/load-page', () => ({ loadPage: jest.fn() }));

const QUERY = { filter: { natures: ['TEMP' as const] }, sort: { key: 'NAME' as const, direction: 'ASC' as const } };

beforeEach(() => jest.clearAllMocks());

async function exportAs(format: string, answers: Record<string, object>) {
  const asked = fakeApi(answers);
  const page = render(<ExportMenu query={QUERY} columns={['nature', 'birthDate']} />);
  await page.user.click(screen.getByRole('button', { name: 'Exporter' }));
  await page.user.click(await screen.findByRole('menuitem', { name: format }));
  return { ...page, asked };
}

test('the list as it is shown becomes a file, and one is told how many are in it', async () => {
  const { asked } = await exportAs('Excel (XLSX)', {
    ExportWorkers: { exportWorkers: { export: { id: 'x1' }, errors: [] } },
    WorkerExport: { workerExport: { state: 'DONE', rowCount: 2 } },
  });
  expect(await screen.findByText('2 intervenants exportés.')).toBeVisible();
  expect(loadPage).toHaveBeenCalledWith('/exports/x1');
  expect(asked[0]?.variables['input']).toEqual({
    ...QUERY,
    format: 'XLSX',
    columns: ['displayName', 'nature', 'birthDate'],
  });
  expect(screen.getByRole('button', { name: 'Exporter' })).toBeVisible();
});

test('while it is sent it says how far it is, and can be stopped', async () => {
  const { user, asked } = await exportAs('CSV', {
    ExportWorkers: { exportWorkers: { export: { id: 'x1' }, errors: [] } },
    WorkerExport: { workerExport: { state: 'RUNNING', rowCount: 500 } },
    StopWorkerExport: { stopWorkerExport: { errors: [] } },
  });
  await user.click(await screen.findByRole('button', { name: /500 intervenants lus.*Arrêter/ }));
  await waitFor(() => expect(asked.map(({ operation }) => operation)).toContain('StopWorkerExport'));
  expect(await screen.findByRole('button', { name: 'Exporter' })).toBeVisible();
});

test('what is refused is said, and nothing is fetched', async () => {
  const errors = [refusal('NO_COLUMNS', 'Choisissez au moins une colonne à exporter.')];
  await exportAs('CSV', { ExportWorkers: { exportWorkers: { export: null, errors } } });
  expect(await screen.findByText('Choisissez au moins une colonne à exporter.')).toBeVisible();
  expect(loadPage).not.toHaveBeenCalled();
});
