import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';

/** A problem of one line of a file: it names the field, since the file is all that is sent. */
export function lineProblem({ code, message }: Problem, label: Localized | null): Problem {
  if (label === null) return { code, message, path: ['file'] };
  return {
    code,
    message: { fr: `« ${label.fr} » : ${message.fr}`, en: `“${label.en}”: ${message.en}` },
    path: ['file'],
  };
}
