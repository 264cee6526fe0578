import { holdWorker } from '../../workers';
import { today } from '../../../platform/formats/calendar';
import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import type { Tx } from '../../../platform/database/transaction';
import { refuse, refuseAll, type Problem } from '../../../platform/errors/refusal';
import { REQUIRED } from '../../../platform/errors/usual-problems';
import { recordCheckEvent } from '../document-events';
import { PrefectureCheckRow } from './prefecture-check.entity';
import type { PrefectureAnswer } from './prefecture-check.rules';

/** What is known of a check; absent: unchanged, null: none. */
export interface CheckChanges {
  workerId: string;
  /** The version that was changed; 0: none was there. */
  version: number;
  jobSeeker?: boolean | null;
  hireOn?: string | null;
  requestedOn?: string | null;
  answer?: PrefectureAnswer | null;
  answeredOn?: string | null;
}

type Kept = Pick<PrefectureCheckRow, 'jobSeeker' | 'hireOn' | 'requestedOn' | 'answer' | 'answeredOn'>;

const NOTHING: Kept = { jobSeeker: false, hireOn: null, requestedOn: null, answer: null, answeredOn: null };

/**
 * Writes down what the préfecture was asked and told of a worker. Refuses an answer without its request, and days in the
 * wrong order. NOT_FOUND when the worker is not the agency's; STALE_VERSION when it has changed meanwhile.
 */
export async function savePrefectureCheck(tx: Tx, actor: Actor, input: CheckChanges): Promise<PrefectureCheckRow> {
  const { agencyId } = actor;
  const { workerId, version } = input;
  await holdWorker(tx, actor, workerId);
  const known = await tx.findOneBy(PrefectureCheckRow, { agencyId, workerId });
  if ((known?.version ?? 0) !== version) throw refuse('STALE_VERSION', STALE_VERSION);
  const check = merged(known ?? NOTHING, input);
  refuseAll(problemsOf(check, today()));
  const row = { ...check, agencyId, workerId, version: version + 1, updatedAt: clock.now() };
  if (known === null) await tx.insert(PrefectureCheckRow, row);
  else await tx.update(PrefectureCheckRow, { agencyId, workerId }, row);
  await recordCheckEvent(tx, actor, workerId);
  return row;
}

function merged(known: Kept, given: CheckChanges): Kept {
  const or = <Key extends keyof Kept>(key: Key): Kept[Key] =>
    given[key] === undefined ? known[key] : (given[key] as Kept[Key]);
  return {
    jobSeeker: given.jobSeeker ?? known.jobSeeker,
    hireOn: or('hireOn'),
    requestedOn: or('requestedOn'),
    answer: or('answer'),
    answeredOn: or('answeredOn'),
  };
}

function problemsOf({ requestedOn, answer, answeredOn }: Kept, now: string): Problem[] {
  const isAnswered = answer !== null || answeredOn !== null;
  return [
    ...(isAnswered && requestedOn === null ? [{ code: 'REQUIRED', message: REQUIRED, path: ['requestedOn'] }] : []),
    ...(answer === null && answeredOn !== null ? [{ code: 'REQUIRED', message: REQUIRED, path: ['answer'] }] : []),
    ...(requestedOn !== null && requestedOn > now ? [{ ...TOO_LATE, path: ['requestedOn'] }] : []),
    ...(answeredOn !== null && answeredOn > now ? [{ ...TOO_LATE, path: ['answeredOn'] }] : []),
    ...(requestedOn !== null && answeredOn !== null && answeredOn < requestedOn
      ? [{ ...ANSWERED_BEFORE, path: ['answeredOn'] }]
      : []),
  ];
}

const TOO_LATE = {
  code: 'TOO_LATE',
  message: { fr: "Cette date est à venir : vérifiez l'année.", en: 'This day is still to come: check the year.' },
};
const ANSWERED_BEFORE = {
  code: 'ANSWERED_BEFORE_REQUEST',
  message: {
    fr: 'La réponse ne peut pas précéder la demande : corrigez une des deux dates.',
    en: 'The answer cannot come before the request: correct one of the two days.',
  },
};
const STALE_VERSION = {
  fr: 'Un collègue a modifié cette vérification entre-temps : fermez cette fenêtre pour la voir.',
  en: 'A colleague has changed this check meanwhile: close this window to see it.',
};
