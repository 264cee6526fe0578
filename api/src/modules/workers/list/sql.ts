/** A piece of SQL and the values of its question marks, in order. */
export interface Sql {
  text: string;
  params: readonly unknown[];
}

/**
 * SQL with values: pieces made by `sql`, `raw` or `joined` become part of the text, everything else a parameter (a list
 * for IN (…)), so that nothing a person typed is ever read as SQL.
 */
export function sql(strings: TemplateStringsArray, ...values: readonly unknown[]): Sql {
  return strings.slice(1).reduce<Sql>(
    ({ text, params }, string, index) => {
      const value = values[index];
      return isSql(value)
        ? { text: text + value.text + string, params: [...params, ...value.params] }
        : { text: `${text}?${string}`, params: [...params, value] };
    },
    { text: strings[0] ?? '', params: [] },
  );
}

/** A name of the code's own as a piece of SQL: a table, a column, an index, a direction. Never text from outside. */
export function raw(name: string): Sql {
  return { text: name, params: [] };
}

/** Pieces with a separator between them. */
export function joined(pieces: readonly Sql[], separator: ' AND ' | ' OR ' | ' UNION ALL ' | ', '): Sql {
  return { text: pieces.map(({ text }) => text).join(separator), params: pieces.flatMap(({ params }) => params) };
}

function isSql(value: unknown): value is Sql {
  return typeof value === 'object' && value !== null && 'text' in value && 'params' in value;
}
