import type { Localized } from './localized';

/** One reason why a request was refused, with the place the person can put it right. */
export interface Problem {
  /** Stable, SCREAMING_CASE; programs decide on it. */
  code: string;
  message: Localized;
  /** Path inside the input, e.g. ['lastName']; empty when it concerns the whole request. */
  path: string[];
}

/** Thrown inside a command for what the person can put right: rolls back, then is listed in payload.errors. */
export class Refusal extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => problem.code).join(', '));
    this.name = 'Refusal';
  }
}

/** A refusal that hands something back beside its reasons, e.g. the other person's changes of a stale save. */
export class RefusalWith extends Refusal {
  constructor(
    refusal: Refusal,
    readonly payload: object,
  ) {
    super(refusal.problems);
  }
}

/** Builds a refusal of one problem. `path` is the place inside the input. */
export function refuse(code: string, message: Localized, path: string[] = []): Refusal {
  return new Refusal([{ code, message, path }]);
}

/** Throws all problems at once when there are any, so that a person sees every one of them. */
export function refuseAll(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Refusal(problems);
}
