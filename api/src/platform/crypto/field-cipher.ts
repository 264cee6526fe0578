import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { env } from '../env';

/** Where a value lives. It is bound into the ciphertext, so a value copied to another row does not decrypt. */
export interface Place {
  agencyId: string;
  /** "table.column", or "workers.own_values.KEY". */
  column: string;
  rowId: string;
}

/** Encrypts a sensitive value (AES-256-GCM, random 96-bit IV) as `v1.<key id>.<iv>.<tag>.<ciphertext>`, base64url. */
export function encryptField(plain: string, place: Place): string {
  const key = currentKey();
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', dataKey(key, place.agencyId), iv);
  cipher.setAAD(boundTo(place));
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return ['v1', key.id, ...[iv, cipher.getAuthTag(), text].map((part) => part.toString('base64url'))].join('.');
}

/** Decrypts what `encryptField` made for the same place. Throws when the key is unknown or anything was altered. */
export function decryptField(sealed: string, place: Place): string {
  const [version, keyId, iv, tag, text] = sealed.split('.');
  if (version !== 'v1' || keyId === undefined || iv === undefined || tag === undefined || text === undefined) {
    throw new Error('Not an encrypted field.');
  }
  const key = dataKey(keyNamed(keyId), place.agencyId);
  // A shorter tag would be believed too, and easier to guess.
  const decipher = createDecipheriv('aes-256-gcm', key, bytesOf(iv), { authTagLength: 16 });
  decipher.setAAD(boundTo(place));
  decipher.setAuthTag(bytesOf(tag));
  return Buffer.concat([decipher.update(bytesOf(text)), decipher.final()]).toString('utf8');
}

/** The last letter of base64 has bits to spare: another letter that reads the same is an alteration all the same. */
function bytesOf(part: string): Buffer {
  const bytes = Buffer.from(part, 'base64url');
  if (bytes.toString('base64url') !== part) throw new Error('Not an encrypted field.');
  return bytes;
}

/** Tells whether a value has the form that `encryptField` gives: no text that a person types has it. */
export function isEncrypted(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('v1.') && ENCRYPTED.test(value);
}

const ENCRYPTED = /^v1\.[0-9a-f]{8}\.[\w-]{16}\.[\w-]{22}\.[\w-]*$/;

/** Keyed hash (HMAC-SHA-256, 16 bytes) that finds equal values without decrypting. Per agency and column; the rotation command renews it. */
export function blindIndex(plain: string, agencyId: string, column: string): Buffer {
  const key = derive(currentKey(), `index:${agencyId}:${column}`);
  return createHmac('sha256', key).update(plain).digest().subarray(0, 16);
}

/** Tells whether a sealed value was made with an older key and should be sealed again by the rotation command. */
export function needsRotation(sealed: string): boolean {
  return sealed.split('.')[1] !== currentKey().id;
}

/** How everything begins that is sealed with the newest key. */
export function newestSealPrefix(): string {
  return `v1.${currentKey().id}.`;
}

interface MasterKey {
  id: string;
  bytes: Buffer;
}

let read: { text: string; keys: readonly MasterKey[] } | undefined;

/** FIELD_MASTER_KEY holds one key, or several separated by commas, newest first; older ones only decrypt. */
function masterKeys(): readonly MasterKey[] {
  const text = env().fieldMasterKey;
  if (read?.text !== text) read = { text, keys: text.split(',').map(masterKey) };
  return read.keys;
}

function masterKey(text: string): MasterKey {
  const bytes = Buffer.from(text.trim(), 'base64');
  if (bytes.length !== 32) throw new Error('FIELD_MASTER_KEY must be 32 bytes in base64.');
  return { id: createHmac('sha256', bytes).update('key id').digest('hex').slice(0, 8), bytes };
}

function currentKey(): MasterKey {
  return masterKeys()[0] as MasterKey;
}

function keyNamed(id: string): MasterKey {
  const key = masterKeys().find((candidate) => candidate.id === id);
  if (key === undefined) throw new Error(`No FIELD_MASTER_KEY has the id ${id}.`);
  return key;
}

function dataKey(master: MasterKey, agencyId: string): KeyObject {
  return derive(master, `data:${agencyId}`);
}

/** Derived keys this process keeps: deriving one takes longer than decrypting a page of values with it. */
const KEPT = 2_000;
const derived = new Map<string, KeyObject>();

function derive({ id, bytes }: MasterKey, purpose: string): KeyObject {
  const name = `${id} ${purpose}`;
  const known = derived.get(name);
  if (known) return known;
  const key = createSecretKey(Buffer.from(hkdfSync('sha256', bytes, Buffer.alloc(0), purpose, 32)));
  if (derived.size >= KEPT) derived.clear();
  derived.set(name, key);
  return key;
}

function boundTo(place: Place): Buffer {
  return Buffer.from(`${place.column}|${place.rowId}|${place.agencyId}`);
}
