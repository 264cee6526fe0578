/** Tells whether the database refused a row because the named unique key already holds its value. */
export function breaksUniqueKey(error: unknown, key: string): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'errno' in error &&
    error.errno === 1062 &&
    'sqlMessage' in error &&
    String(error.sqlMessage).includes(key)
  );
}
