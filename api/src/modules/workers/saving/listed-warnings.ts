import type { Problem } from '../../../platform/errors/refusal';
import type { Context } from '../../../platform/graphql/context';
import type { UserError } from '../../../platform/graphql/user-error.type';

/** The warnings of a save as a payload lists them, in the language of the request. */
export function listedWarnings(problems: readonly Problem[], { language }: Pick<Context, 'language'>): UserError[] {
  return problems.map(({ code, message, path }) => ({ code, message: message[language], path }));
}
