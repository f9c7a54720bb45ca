/**
 * A JSON document signed with a key of one's own, and checked without asking anybody: W3C Data Integrity, `eddsa-jcs-2022` (Data Integrity EdDSA
 * Cryptosuites v1.0), Ed25519 of Web Crypto, JSON put in the one order of RFC 8785. The key is its own name, `did:key:z6Mk…`: what is proven is that
 * who holds it signed, and that nothing changed since. Who that is, no signature says.
 *
 *     { …, "proof": { "type": "DataIntegrityProof", "cryptosuite": "eddsa-jcs-2022", "created": "2026-11-30T10:00:00Z",
 *       "verificationMethod": "did:key:z6Mk…#z6Mk…", "proofPurpose": "assertionMethod", "@context": […], "proofValue": "z…" } }
 */

import { base58, base64urlnopad } from '@scure/base';
import canonicalize from 'canonicalize';
import { fieldsOf } from '../../core/lesson/foreign-json';

export interface SigningKey {
  /** did:key:z6Mk… */
  readonly did: string;
  readonly secret: CryptoKey;
}

/** `held`: signed by who holds this key, and the same since. `changed`: not the same, or signed with another key. `other`: signed in a way that is not read here. */
export type Checked = { readonly kind: 'held'; readonly did: string } | { readonly kind: 'unsigned' | 'changed' | 'other' };

type Fields = Readonly<Record<string, unknown>>;

const ED25519 = 'Ed25519';
const SUITE = 'eddsa-jcs-2022';
/** What multibase writes before base 58, and multicodec before a public key and before a secret one. */
const BASE58 = 'z';
const [PUBLIC, SECRET] = [Uint8Array.of(0xed, 0x01), Uint8Array.of(0x80, 0x26)];
const [KEY_BYTES, SIGNATURE_BYTES] = [32, 64];

/** Safari 17, Firefox 129, Chrome 137 and later, on a safe address: the others cannot. */
export async function canSign(): Promise<boolean> {
  return (await newKey().catch(() => undefined)) !== undefined;
}

export async function newKey(): Promise<SigningKey> {
  const pair = await crypto.subtle.generateKey(ED25519, true, ['sign', 'verify']);
  if (!('publicKey' in pair)) throw new Error('This browser makes no pair of keys.');
  const open = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { did: `did:key:${multibase(PUBLIC, open)}`, secret: pair.privateKey };
}

/** The key as a file: a Multikey of the W3C, with its secret. */
export async function keyFile({ did, secret }: SigningKey): Promise<object> {
  const { d = '' } = await crypto.subtle.exportKey('jwk', secret);
  return {
    '@context': 'https://w3id.org/security/multikey/v1',
    id: methodOf(did),
    type: 'Multikey',
    controller: did,
    publicKeyMultibase: did.slice('did:key:'.length),
    secretKeyMultibase: multibase(SECRET, base64urlnopad.decode(d)),
  };
}

/** Undefined when it is not a key, or when its two halves do not go together. */
export async function readKey(record: unknown): Promise<SigningKey | undefined> {
  const { controller, publicKeyMultibase, secretKeyMultibase } = fieldsOf(record);
  const [open, hidden] = [bytesOf(PUBLIC, publicKeyMultibase, KEY_BYTES), bytesOf(SECRET, secretKeyMultibase, KEY_BYTES)];
  if (open === undefined || hidden === undefined) return undefined;
  const did = `did:key:${multibase(PUBLIC, open)}`;
  if (controller !== did) return undefined;
  try {
    const jwk = { kty: 'OKP', crv: ED25519, x: base64urlnopad.encode(open), d: base64urlnopad.encode(hidden) };
    const secret = await crypto.subtle.importKey('jwk', jwk, ED25519, true, ['sign']);
    // A browser may take the secret half without looking at the other.
    const tried = await signed({ id: did }, { did, secret }, '2026-01-01T00:00:00Z');
    return (await checked(tried)).kind === 'held' ? { did, secret } : undefined;
  } catch {
    return undefined;
  }
}

/** The document with its proof. `created`: an instant of ISO 8601. */
export async function signed(document: object, { did, secret }: SigningKey, created: string): Promise<object> {
  const unsecured: Fields = { ...document };
  const context = unsecured['@context'];
  const proof: Fields = {
    type: 'DataIntegrityProof',
    cryptosuite: SUITE,
    created,
    verificationMethod: methodOf(did),
    proofPurpose: 'assertionMethod',
    ...(context === undefined ? {} : { '@context': context }),
  };
  const signature = await crypto.subtle.sign(ED25519, secret, await toSign(unsecured, proof));
  return { ...unsecured, proof: { ...proof, proofValue: multibase(Uint8Array.of(), new Uint8Array(signature)) } };
}

/** Never throws. What signs is the key that the proof names: who the document says its issuer is, is for the caller to compare. */
export async function checked(document: unknown): Promise<Checked> {
  const { proof, ...unsecured } = fieldsOf(document);
  if (proof === undefined) return { kind: 'unsigned' };
  const { proofValue, ...config } = fieldsOf(proof);
  const { type, cryptosuite, proofPurpose, verificationMethod, '@context': context } = config;
  const [, did = '', name = ''] = /^(did:key:(z6Mk\w+))#\2$/.exec(String(verificationMethod)) ?? [];
  const open = bytesOf(PUBLIC, name, KEY_BYTES);
  if (type !== 'DataIntegrityProof' || cryptosuite !== SUITE || proofPurpose !== 'assertionMethod' || open === undefined) return { kind: 'other' };
  const signature = bytesOf(Uint8Array.of(), proofValue, SIGNATURE_BYTES);
  if (signature === undefined) return { kind: 'changed' };
  try {
    if (context !== undefined && canonicalize(context) !== canonicalize(unsecured['@context'])) return { kind: 'changed' };
    const key = await crypto.subtle.importKey('raw', open, ED25519, false, ['verify']);
    const isHeld = await crypto.subtle.verify(ED25519, key, signature, await toSign(unsecured, config));
    return isHeld ? { kind: 'held', did } : { kind: 'changed' };
  } catch {
    return { kind: 'changed' };
  }
}

/** The digests of the proof without its value, then of the document: 64 bytes. */
async function toSign(document: Fields, config: Fields): Promise<Uint8Array<ArrayBuffer>> {
  const digests = await Promise.all([config, document].map((part) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalize(part)))));
  return Uint8Array.from(digests.flatMap((digest) => [...new Uint8Array(digest)]));
}

function methodOf(did: string): string {
  return `${did}#${did.slice('did:key:'.length)}`;
}

function multibase(codec: Uint8Array, bytes: Uint8Array): string {
  return BASE58 + base58.encode(Uint8Array.of(...codec, ...bytes));
}

function bytesOf(codec: Uint8Array, text: unknown, length: number): Uint8Array<ArrayBuffer> | undefined {
  // Base 58 takes longer than in proportion: nothing longer than a signature is looked at.
  if (typeof text !== 'string' || !text.startsWith(BASE58) || text.length > 100) return undefined;
  try {
    const bytes = Uint8Array.from(base58.decode(text.slice(1)));
    const isRight = bytes.length === codec.length + length && codec.every((byte, at) => bytes[at] === byte);
    return isRight ? bytes.slice(codec.length) : undefined;
  } catch {
    return undefined;
  }
}
