import type { Db } from './transaction';

/** How the row of another table is read in the same statement. */
export interface JoinedRow<Row> {
  /** For SELECT: the columns of the row, each named by alias and property. */
  columns: string;
  /** The row among what was read; null when the join found none. */
  of: (read: Record<string, unknown>) => Row | null;
}

/** Reads rows of `entity`, a table with an `id`, that a statement joins under this alias. They are plain objects. */
export function joinedRow<Row extends { id: string }>(db: Db, entity: new () => Row, alias: string): JoinedRow<Row> {
  const { columns } = db.dataSource.getMetadata(entity);
  const { driver } = db.dataSource;
  const named = columns.map((column) => ({ column, name: `${alias}.${column.propertyName}` }));
  return {
    columns: named.map(({ column, name }) => `${alias}.\`${column.databaseName}\` AS \`${name}\``).join(', '),
    of: (read) => {
      if (read[`${alias}.id`] === null) return null;
      const row: Record<string, unknown> = {};
      for (const { column, name } of named) row[column.propertyName] = driver.prepareHydratedValue(read[name], column);
      return row as unknown as Row;
    },
  };
}
