import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { refuse, refuseAll } from '../../../platform/errors/refusal';
import type { Http } from '../../../platform/graphql/context';
import { ownUser } from '../staff/user.queries';
import { countAttempt, forgiveAttempt } from './attempts';
import { askAuth } from './auth';
import { libraryCode } from './library-code';
import { passwordProblem } from './password.rules';

/**
 * Changes the actor's own password. All his sessions end; the one that asks is replaced, so that he stays signed in here
 * and nowhere else.
 */
export async function changePassword(
  source: DataSource,
  http: Http,
  actor: Actor,
  body: { currentPassword: string; newPassword: string },
): Promise<void> {
  const user = await ownUser(source.manager, actor);
  const problem = passwordProblem(body.newPassword, [user.firstName, user.lastName, user.email], ['newPassword']);
  refuseAll(problem === undefined ? [] : [problem]);
  await countAttempt(source, 'changePasswordByUser', user.id);
  for (const cookie of await askLibrary(source, http, body)) http.setCookie(cookie);
  await forgiveAttempt(source, 'changePasswordByUser', user.id);
}

async function askLibrary(
  source: DataSource,
  http: Http,
  body: { currentPassword: string; newPassword: string },
): Promise<string[]> {
  try {
    const { headers } = await askAuth(source, (api) =>
      api.changePassword({
        body: { ...body, revokeOtherSessions: true },
        headers: new Headers({ cookie: http.cookie ?? '' }),
        returnHeaders: true,
      }),
    );
    return headers.getSetCookie();
  } catch (error) {
    const code = libraryCode(error);
    // A password too long to be anyone's is a wrong one; the new one was checked before.
    if (code !== 'INVALID_PASSWORD' && code !== 'PASSWORD_TOO_LONG') throw error;
    throw refuse(
      'WRONG_PASSWORD',
      {
        fr: "Ce n'est pas votre mot de passe actuel : saisissez-le de nouveau.",
        en: 'This is not your current password: type it again.',
      },
      ['currentPassword'],
    );
  }
}
