import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context';

/**
 * Answers 200 to a well-formed request whose operation could not run, for clients that accept plain JSON: GraphQL over
 * HTTP keeps other codes for `application/graphql-response+json`, since a proxy may have made them otherwise.
 */
export function jsonStatus(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: ({ request }) =>
      Promise.resolve({
        willSendResponse({ response }) {
          const wantsJson = !request.http?.headers.get('accept')?.includes('application/graphql-response+json');
          if (wantsJson && request.query && response.http.status === 400) response.http.status = 200;
          return Promise.resolve();
        },
      }),
  };
}
