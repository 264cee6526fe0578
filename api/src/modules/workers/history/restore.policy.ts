import type { Actor } from '../../../platform/actor';
import type { Field } from '../../fields';
import { mayEditWorkers } from '../worker.policy';

/**
 * Tells whether a value of this field can be brought back from the history by the actor: it must have been kept in clear
 * and be one that people type.
 */
export function isRestorable({ sensitive, type, archivedAt }: Field, actor: Actor): boolean {
  return !sensitive && type !== 'GENERATED_NUMBER' && archivedAt === null && mayEditWorkers(actor);
}
