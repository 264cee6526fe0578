import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';

/** One reason the API gives for a refusal; `path` leads into the mutation's input, which the form's values mirror. */
export interface ServerError {
  readonly message: string;
  readonly path: readonly string[];
}

/**
 * Puts each refusal beside its field, and those without a field of this form above the form (`root.server`, shown by
 * FormErrors). Moves the focus to the first field concerned. True when there was any.
 */
export function showErrors<Values extends FieldValues, Sent = Values>(
  form: UseFormReturn<Values, unknown, Sent>,
  errors: readonly ServerError[],
): boolean {
  const values = form.getValues();
  const beside = errors.filter((error) => has(values, error.path));
  const above = errors.filter((error) => !beside.includes(error));
  beside.forEach(({ message, path }, index) =>
    form.setError(path.join('.') as FieldPath<Values>, { type: 'server', message }, { shouldFocus: index === 0 }),
  );
  if (above.length > 0) showAbove(form, above.map((error) => error.message).join('\n'));
  return errors.length > 0;
}

/** Shows one sentence above the form. */
export function showAbove<Values extends FieldValues, Sent = Values>(
  form: UseFormReturn<Values, unknown, Sent>,
  message: string,
): void {
  form.setError('root.server', { type: 'server', message });
}

function has(values: unknown, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined || typeof values !== 'object' || values === null || !Object.hasOwn(values, first))
    return false;
  const value: unknown = (values as Record<string, unknown>)[first];
  return rest.length === 0 || has(value, rest);
}
