import type { Actor, ModuleKey } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import { fromJson } from '../../../platform/database/json-column';
import type { Db } from '../../../platform/database/transaction';
import { SESSION_IDLE_MS, sessionTokenOf } from './session-cookie';
import { SessionRow } from './session.entity';

/** Last use is written at most once in this time, so that a busy screen does not cost a write for each request. */
const LAST_USE_STEP_MS = 300_000;

/**
 * The actor whose session a Cookie header carries; null when it is unknown or over, or the user is deactivated or
 * has no password. One statement, so that a change of role, rights or modules holds from the next request on.
 */
export async function actorOfSession(db: Db, cookie: string | undefined): Promise<Actor | null> {
  const token = sessionTokenOf(cookie);
  if (token === null) return null;
  const now = clock.now();
  const [row] = await db.query<RawSession[]>(
    `SELECT s.id AS sessionId, s.updated_at AS lastUsedAt, u.id AS userId, u.agency_id AS agencyId, u.role,
       u.sees_payroll AS seesPayroll, u.language, a.modules
     FROM sessions s JOIN users u ON u.id = s.user_id AND u.deactivated_at IS NULL AND u.accepted_at IS NOT NULL
       JOIN agencies a ON a.id = u.agency_id
     WHERE s.token = ? AND s.expires_at > ? AND s.updated_at > ?`,
    [token, now, new Date(now.getTime() - SESSION_IDLE_MS)],
  );
  if (row === undefined) return null;
  if (now.getTime() - row.lastUsedAt.getTime() >= LAST_USE_STEP_MS)
    await db.update(SessionRow, { id: row.sessionId }, { updatedAt: now });
  return actorOfRow(row);
}

type RawSession = Pick<Actor, 'agencyId' | 'role' | 'language'> & {
  sessionId: string;
  lastUsedAt: Date;
  userId: string;
  seesPayroll: number;
  modules: unknown;
};

function actorOfRow({ agencyId, userId, role, seesPayroll, language, modules }: RawSession): Actor {
  return {
    agencyId,
    userId,
    apiKeyId: null,
    role,
    scopes: [],
    seesPayroll: seesPayroll === 1,
    modules: fromJson(modules) as ModuleKey[],
    language,
  };
}
