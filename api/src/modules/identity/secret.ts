import { createHash, randomBytes } from 'node:crypto';

/** A new secret to hand over once: 256 bits of chance, in 43 characters that fit in an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret, and looked up: SHA-256. Chance of 256 bits needs no salt and no slow hash. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
