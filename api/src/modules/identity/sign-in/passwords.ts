import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default) at OWASP's advice: 19 MiB of memory, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Each takes 19 MiB and a core for some 20 ms: more at once would slow every other request down. */
const AT_ONCE = 4;

let running = 0;
const waiting: (() => void)[] = [];

/** What is stored of a password, in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(sameEverywhere(password), COST));
}

/** Tells whether this is the password that was hashed. */
export function verifyPassword({ hash: stored, password }: { hash: string; password: string }): Promise<boolean> {
  return inTurn(() => verify(stored, sameEverywhere(password)));
}

/** Keyboards compose accents differently: « é » is one character or two. */
function sameEverywhere(password: string): string {
  return password.normalize('NFKC');
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < AT_ONCE) running++;
  else await new Promise<void>((begin) => waiting.push(begin));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running--;
    else next();
  }
}
