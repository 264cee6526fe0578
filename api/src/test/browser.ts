import { randomInt } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import type { DataSource } from 'typeorm';
import { actorOfSession } from '../modules/identity';
import type { Http } from '../platform/graphql/context';
import { ask } from './ask';

/** A browser of a test's own: keeps the cookies it is given, and comes from an address of its own. */
export interface Browser extends Http {
  /** Every Set-Cookie header it was given, oldest first. */
  readonly given: string[];
}

/** Opens a browser without cookies. */
export function openBrowser(): Browser {
  const cookies = new Map<string, string>();
  const given: string[] = [];
  return {
    given,
    address: `2001:db8::${randomInt(2 ** 32).toString(16)}`,
    get cookie() {
      return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') || undefined;
    },
    setCookie(header) {
      given.push(header);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    },
  };
}

/** Asks as whoever is signed in in this browser. */
export async function askFrom(
  browser: Browser,
  source: DataSource,
  document: string,
  variables?: Record<string, unknown>,
): Promise<ExecutionResult> {
  return ask(source, await actorOfSession(source.manager, browser.cookie), document, variables, browser);
}

/** Signs in from a browser; the answer tells how it went. */
export function signInFrom(
  browser: Browser,
  source: DataSource,
  credentials: { email: string; password: string },
): Promise<ExecutionResult> {
  return askFrom(
    browser,
    source,
    'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { user { id email } agency { id } } errors { code message path } } }',
    { input: credentials },
  );
}
