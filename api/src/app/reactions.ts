import { onOwnFieldChanged } from '../modules/fields';
import { followOwnField } from '../modules/workers';

/** Joins the modules that react to the facts of others, in the same transaction. Every pair is listed here. */
export function joinModules(): void {
  onOwnFieldChanged(followOwnField);
}
