/** The object a GraphQL enum is registered with, when its values are the product's own words. */
export function enumOf<Value extends string>(values: readonly Value[]): Record<string, Value> {
  return Object.fromEntries(values.map((value) => [value, value]));
}
