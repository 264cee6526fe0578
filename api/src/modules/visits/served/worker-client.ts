import type { ServedPair } from '../newest-of.queries';

/** A client a worker has served: what the done visits come to. */
export interface WorkerClientFacts extends ServedPair {
  visitCount: number;
  firstVisitAt: Date;
  lastVisitAt: Date;
  minutes: number;
}
