import { createHmac, createSecretKey, hkdfSync, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { Actor } from '../actor';
import { clock } from '../clock';
import { env } from '../env';
import type { FileVariant } from './file-kinds';

const DAY_SECONDS = 86_400;
/** A partner's link opens without its key, so it ends soon: between 10 and 15 minutes after it was made. */
const PARTNER_SECONDS = 600;
const PARTNER_STEP_SECONDS = 300;

/** One form of a file of an agency. */
export interface LinkedFile {
  agencyId: string;
  fileId: string;
  variant: FileVariant;
}

/**
 * The path under which this actor may read a file of his agency; whoever makes it has checked that he may. A member of
 * staff's opens in his own sessions only, while his rights stay the same, and is the same all day, so that browsers keep
 * what they read; it ends within two days. A partner's opens without its key, for some minutes.
 */
export function fileLink(actor: Actor, fileId: string, variant: FileVariant = 'original'): string {
  const now = clock.now().getTime() / 1000;
  const isStaff = actor.userId !== null;
  const until = isStaff
    ? (Math.floor(now / DAY_SECONDS) + 2) * DAY_SECONDS
    : (Math.floor(now / PARTNER_STEP_SECONDS) + 1) * PARTNER_STEP_SECONDS + PARTNER_SECONDS;
  const file = { agencyId: actor.agencyId, fileId, variant };
  const query = new URLSearchParams({
    ...(!isStaff && { agency: actor.agencyId }),
    until: String(until),
    signature: sign(file, holderOf(actor), until).toString('base64url'),
  });
  return `/files/${fileId}/${variant}?${query.toString()}`;
}

/** What the query of a link says. */
export interface LinkQuery {
  /** Whose file it is, in a link that opens without a session. */
  agency?: string | undefined;
  until?: string | undefined;
  signature?: string | undefined;
}

/** The agency whose file a link may open for whoever asks, and until when; null: it opens nothing for him. */
export function openLink(
  actor: Actor | null,
  { fileId, variant }: Pick<LinkedFile, 'fileId' | 'variant'>,
  { agency, until, signature }: LinkQuery,
): { agencyId: string; until: Date } | null {
  const agencyId = agency ?? actor?.agencyId;
  const ends = Number(until);
  if (agencyId === undefined || !Number.isSafeInteger(ends) || ends * 1000 <= clock.now().getTime()) return null;
  const holder = agency === undefined && actor !== null ? holderOf(actor) : BEARER;
  const expected = sign({ agencyId, fileId, variant }, holder, ends);
  const given = Buffer.from(signature ?? '', 'base64url');
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs ? { agencyId, until: new Date(ends * 1000) } : null;
}

const BEARER = 'bearer';

/** Whom a link is bound to: with other rights than when it was made, it opens nothing. */
function holderOf({ userId, role, seesPayroll }: Actor): string {
  return userId === null ? BEARER : [userId, role, seesPayroll].join(' ');
}

function sign({ agencyId, fileId, variant }: LinkedFile, holder: string, until: number): Buffer {
  const text = [agencyId, fileId, variant, holder, until].join('|');
  return createHmac('sha256', linkKey()).update(text).digest();
}

let derived: KeyObject | undefined;

function linkKey(): KeyObject {
  derived ??= createSecretKey(
    Buffer.from(hkdfSync('sha256', Buffer.from(env().authSecret, 'base64'), '', 'file links', 32)),
  );
  return derived;
}
