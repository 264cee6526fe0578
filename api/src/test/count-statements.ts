import type { DataSource } from 'typeorm';

/** How many statements a piece of work sends to the database. */
export async function countStatements(source: DataSource, work: () => Promise<unknown>): Promise<number> {
  const runner = source.createQueryRunner();
  const spy = jest.spyOn(Object.getPrototypeOf(runner) as { query: () => unknown }, 'query');
  await work();
  const count = spy.mock.calls.length;
  spy.mockRestore();
  await runner.release();
  return count;
}
