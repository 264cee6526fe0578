import type { Actor } from '../../../platform/actor';
import { documentRights } from '../document.policy';
import { needsPermit } from '../settings/expectations.rules';
import type { WorkerFile } from '../worker-file.queries';
import { earliestHireOn, isHiredTooEarly, prefectureState, silenceEndsOn } from './prefecture-check.rules';
import type { PrefectureCheck } from './prefecture-check.type';

/**
 * The check of a worker as it stands on a day. The first day of a contract still to come counts before the day that was
 * typed. Whoever may see no days is told where it stands alone.
 */
export function presentCheck(
  actor: Actor,
  { worker, prefectureCheck: kept }: WorkerFile,
  contractStartsOn: string | null,
  today: string,
): PrefectureCheck {
  const { jobSeeker, requestedOn, answer, answeredOn } = kept ?? NOTHING;
  const facts = { needsPermit: needsPermit(worker.nationality), jobSeeker, requestedOn, answer };
  const hireOn = contractStartsOn ?? kept?.hireOn ?? null;
  const { seesDays, edits } = documentRights(actor);
  const shown = <Value>(value: Value): Value | null => (seesDays ? value : null);
  return {
    version: kept?.version ?? 0,
    state: prefectureState(facts, today),
    jobSeeker,
    hireOn: shown(hireOn),
    isHireOnOfContract: contractStartsOn !== null,
    requestedOn: shown(requestedOn),
    answer,
    answeredOn: shown(answeredOn),
    silenceEndsOn: shown(facts.needsPermit && requestedOn !== null ? silenceEndsOn(requestedOn) : null),
    earliestHireOn: shown(earliestHireOn(facts, today)),
    isHireTooEarly: isHiredTooEarly(facts, hireOn, today),
    viewerCanEdit: edits,
  };
}

const NOTHING = { jobSeeker: false, requestedOn: null, answer: null, answeredOn: null };
