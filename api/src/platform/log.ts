import { pino } from 'pino';
import { logLevel } from './env';

const PERSONAL = ['email', 'password', 'nir', 'iban', 'token', 'authorization', 'cookie', 'variables'];

/** The structured log. Personal keys are masked whatever the caller does; GraphQL variables are never logged. */
export const log = pino({
  level: logLevel(),
  redact: { paths: PERSONAL.flatMap((key) => [key, `*.${key}`]), censor: '[masked]' },
  serializers: {
    err: ({ name, code, stack }: { name?: string; code?: string; stack?: string }) => ({
      name,
      code,
      at: framesOf(stack),
    }),
  },
});

/** A stack without its first line: database drivers put values into messages. */
function framesOf(stack: string | undefined): string[] {
  return (stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8);
}
