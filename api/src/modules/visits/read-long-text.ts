import type { Problem } from '../../platform/errors/refusal';
import { tooLong } from '../../platform/errors/usual-problems';
import { cleanLongText } from '../../platform/formats/text';

/** The longest free text about a worker and a client. */
const LONGEST = 4000;

/** Reads a text of several lines; null when it is empty. What is wrong is added to `problems`. */
export function readLongText(problems: Problem[], path: string, typed: string | null): string | null {
  const text = cleanLongText(typed ?? '');
  if (text.length > LONGEST) problems.push({ code: 'TOO_LONG', message: tooLong(LONGEST), path: [path] });
  return text === '' ? null : text;
}
