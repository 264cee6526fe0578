import type { DataSource } from 'typeorm';
import type { Http } from '../../../platform/graphql/context';
import { askAuth } from './auth';

/** Ends the session of this request and removes its cookie from the browser. */
export async function signOut(source: DataSource, http: Http): Promise<void> {
  const { headers } = await askAuth(source, (api) =>
    api.signOut({ headers: new Headers({ cookie: http.cookie ?? '' }), returnHeaders: true }),
  );
  for (const cookie of headers.getSetCookie()) http.setCookie(cookie);
}
