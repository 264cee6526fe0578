import { get, type Field, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form';

/** One reason the API gives for a refusal; `path` leads into the mutation's input, which the form's values mirror. */
export interface ServerError {
  readonly message: string;
  readonly path: readonly string[];
}

/**
 * Puts each refusal beside its field, and those without a field of this form above it (`root.server`, shown by
 * FormErrors). Moves the focus to the first field concerned. True when there was any.
 */
export function showErrors<Values extends FieldValues, Sent = Values>(
  form: UseFormReturn<Values, unknown, Sent>,
  errors: readonly ServerError[],
): boolean {
  const beside = errors.filter((error) => hasField(form, error.path.join('.')));
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

/** Whether this form has such a field or list of fields. A value that nothing draws, such as a key, shows no refusal. */
function hasField<Values extends FieldValues, Sent>(
  { control }: UseFormReturn<Values, unknown, Sent>,
  name: string,
): boolean {
  const field: Partial<Field> | undefined = get(control._fields, name);
  // Not whether it is drawn at this moment: it may be on a tab that is led to now.
  return field?._f !== undefined || control._names.array.has(name);
}
