import type { FastifyReply, FastifyRequest } from 'fastify';
import { isBusy } from '../../platform/database/busy';
import { Denial } from '../../platform/errors/denial';
import type { Localized } from '../../platform/errors/localized';
import { Refusal, type Problem } from '../../platform/errors/refusal';
import { logUnexpected, unexpected } from '../../platform/graphql/format-error';
import { languageOf } from '../../platform/language';

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BUSY: 503,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_REFUSED: 415,
  STORAGE_FULL: 507,
};

/** Answers what was thrown as `{ errors: [{ code, message, path }] }`, as mutations list it, in the reader's language. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problems = problemsOf(error);
  const language = languageOf(request.headers['accept-language']);
  const errors = problems.map(({ code, message, path }) => ({ code, message: message[language], path }));
  const code = problems[0]?.code ?? '';
  return reply.code(STATUS[code] ?? (code === 'INTERNAL_SERVER_ERROR' ? 500 : 422)).send({ errors });
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof Refusal) return error.problems;
  const denial = isBusy(error) ? new Denial('BUSY') : error;
  if (denial instanceof Denial) return [whole(String(denial.extensions['code']), denial.localized)];
  if (isBadRequest(error)) return [whole('BAD_REQUEST', BAD_REQUEST)];
  return [whole('INTERNAL_SERVER_ERROR', unexpected(logUnexpected(error)))];
}

const BAD_REQUEST: Localized = {
  fr: "Ce fichier n'est pas arrivé en entier : envoyez-le de nouveau.",
  en: 'This file did not arrive whole: send it again.',
};

/** A body that is no multipart, or broke off: fastify and its multipart reader say so by a status of the 400s. */
function isBadRequest(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const status = 'statusCode' in error ? Number(error.statusCode) : 0;
  return (status >= 400 && status < 500) || BROKEN.test(error.message);
}

/** What the multipart reader says of a body that breaks off; it has no code. */
const BROKEN = /^(Part terminated early|Unexpected end of|Multipart: |Malformed )/;

function whole(code: string, message: Localized): Problem {
  return { code, message, path: [] };
}
