/** The value of a JSON column read by raw SQL, which comes as text from MariaDB and as a value from MySQL. */
export function fromJson(column: unknown): unknown {
  return typeof column === 'string' ? JSON.parse(column) : column;
}
