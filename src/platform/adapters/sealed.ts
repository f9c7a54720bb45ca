/**
 * A text closed with a phrase: AES-GCM, under a key that PBKDF2 draws from the phrase (Web Crypto; nothing of our own). Without the phrase nobody
 * opens it: not us, not who forgot it.
 *
 *     { "sealed": 1, "iterations": 600000, "salt": "…", "iv": "…", "data": "…" }      base64
 */

/** OWASP, Password Storage Cheat Sheet: 600,000 for PBKDF2-HMAC-SHA256. Kept in the file: it may grow. */
const ITERATIONS = 600_000;
/** A file from elsewhere must neither weaken the key nor hold the page for minutes. */
const [FEWEST, MOST] = [100_000, 5_000_000];
/** Four short words, in signs: what a person can hold, and a thief's list cannot. */
export const LEAST_PHRASE = 16;
/** In bytes: NIST SP 800-38D for the second. */
const [SALT_BYTES, IV_BYTES] = [16, 12];

interface Sealed {
  readonly sealed: 1;
  readonly iterations: number;
  readonly salt: string;
  readonly iv: string;
  readonly data: string;
}

/** What one phrase opened, or will close. It cannot be taken out of the browser, and goes with the page. */
export interface Lock {
  readonly key: CryptoKey;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
}

/** Browsers give this to safe addresses only (https, or this machine). */
export function canSeal(): boolean {
  return 'crypto' in globalThis && 'subtle' in crypto;
}

export async function lockFrom(phrase: string): Promise<Lock> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  return { key: await keyFrom(phrase, salt, ITERATIONS), salt, iterations: ITERATIONS };
}

export async function seal(text: string, { key, salt, iterations }: Lock): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return { sealed: 1, iterations, salt: base64(salt), iv: base64(iv), data: base64(new Uint8Array(data)) };
}

/** `wrong`: another phrase, or a file that was changed: nobody can tell which. */
export async function unseal({ salt, iv, data, iterations }: Sealed, phrase: string): Promise<{ readonly text: string; readonly lock: Lock } | 'wrong'> {
  try {
    const grains = bytes(salt);
    const key = await keyFrom(phrase, grains, iterations);
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(iv) }, key, bytes(data));
    return { text: new TextDecoder().decode(text), lock: { key, salt: grains, iterations } };
  } catch {
    return 'wrong';
  }
}

export function isSealed(record: unknown): record is Sealed {
  if (typeof record !== 'object' || record === null || !('sealed' in record) || record.sealed !== 1) return false;
  const found = new Map<string, unknown>(Object.entries(record));
  const iterations = found.get('iterations');
  const isText = ['salt', 'iv', 'data'].every((name) => typeof found.get(name) === 'string');
  return isText && typeof iterations === 'number' && Number.isInteger(iterations) && iterations >= FEWEST && iterations <= MOST;
}

/** The same phrase typed on another keyboard, or with one space more at its end, is the same. */
async function keyFrom(phrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(phrase.normalize('NFC').replace(/\s+/g, ' ').trim());
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function base64(data: Uint8Array): string {
  return btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join(''));
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
