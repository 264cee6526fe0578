import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { isBusy } from '../database/busy';
import { newId } from '../database/new-id';
import { BadInput, Denial } from '../errors/denial';
import type { Localized } from '../errors/localized';
import { log } from '../log';
import type { Context } from './context';

const SAFE_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'TOO_COSTLY',
]);

/** Under which an error keeps its sentence in every language, until it is known who reads it; JSON leaves it out. */
const SENTENCE = Symbol('sentence');

/**
 * Shapes a top-level error for the outside: known codes keep their sentence; a database that is busy says so; a bug becomes a reference, and is logged.
 * Apollo does not say whom it formats for: the sentence is French until `localizeErrors` knows better.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = unwrapResolverError(error);
  const original = isBusy(thrown) ? new Denial('BUSY') : thrown;
  const { locations, path } = formatted;
  const where = { ...(locations && { locations }), ...(path && { path }) };
  if (original instanceof Denial || original instanceof BadInput)
    return { ...said(original.localized), ...where, extensions: original.extensions };
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && SAFE_CODES.has(code))
    return { message: shorten(formatted.message), ...where, extensions: { code } };
  const reference = logUnexpected(original);
  return { ...said(unexpected(reference)), ...where, extensions: { code: 'INTERNAL_SERVER_ERROR', reference } };
}

/** Says the errors of an answer in the language of who reads it. */
export function localizeErrors(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ contextValue: { language }, response: { body } }) {
          const result = body.kind === 'single' ? body.singleResult : undefined;
          if (result?.errors)
            result.errors = result.errors.map((error: Said) => ({
              ...error,
              message: error[SENTENCE]?.[language] ?? error.message,
            }));
          return Promise.resolve();
        },
      }),
  };
}

type Said = GraphQLFormattedError & { [SENTENCE]?: Localized };

function said(sentence: Localized): { message: string; [SENTENCE]: Localized } {
  return { message: sentence.fr, [SENTENCE]: sentence };
}

/** Logs a bug under a reference, and answers it. */
export function logUnexpected(error: unknown): string {
  const reference = newId();
  log.error({ err: error, reference }, 'unexpected error');
  return reference;
}

/** What a person is told of a bug: its reference alone. */
export function unexpected(reference: string): Localized {
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
