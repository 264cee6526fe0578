import type { GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { newId } from '../database/new-id';
import { BadInput, Denial } from '../errors/denial';
import type { Language } from '../errors/localized';
import { log } from '../log';

const SAFE_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'TOO_COSTLY',
]);

/** Shapes a top-level error for the outside: known codes keep their sentence; a bug becomes a reference, and is logged. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  language: Language,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const { locations, path } = formatted;
  const where = { ...(locations && { locations }), ...(path && { path }) };
  if (original instanceof Denial || original instanceof BadInput)
    return { message: original.localized[language], ...where, extensions: original.extensions };
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && SAFE_CODES.has(code))
    return { message: shorten(formatted.message), ...where, extensions: { code } };
  const reference = newId();
  log.error({ err: original, reference }, 'unexpected error');
  return {
    message: unexpected(reference)[language],
    ...where,
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
  };
}

function unexpected(reference: string): { fr: string; en: string } {
  return {
    fr: `Une erreur inattendue s'est produite, rien n'a été modifié. Réessayez ; si elle revient, donnez cette référence : ${reference}.`,
    en: `Something unexpected happened; nothing was changed. Try again; if it returns, quote this reference: ${reference}.`,
  };
}

/** GraphQL echoes refused values in its messages; a 10 MB value must not come back, nor a secret. */
function shorten(message: string): string {
  const withoutValue = message
    .replace(/got invalid value .*? at "/s, 'got an invalid value at "')
    .replace(/got invalid value .*?; /s, 'got an invalid value; ');
  return withoutValue.length > 300 ? `${withoutValue.slice(0, 299)}…` : withoutValue;
}
