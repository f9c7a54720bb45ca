import { createVerifyCryptosuite, type DataIntegrityProof } from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import { base58 } from '@scure/base';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checked, keyFile, newKey, readKey, signed } from './signed';

const ON = '2026-11-30T10:00:00Z';
const key = await newKey();

/** As a file has it. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const aDocument = fc
  .record({ '@context': fc.constant(['https://www.w3.org/ns/credentials/v2']), name: fc.string({ unit: 'grapheme' }), more: fc.jsonValue() })
  .map((document): object => document);

test('what a key signed is held, whatever it says; without its proof it is unsigned', async () => {
  await fc.assert(
    fc.asyncProperty(aDocument, async (document) => {
      expect(await checked(plain(await signed(document, key, ON)))).toEqual({ kind: 'held', did: key.did });
      expect(await checked(plain(document))).toEqual({ kind: 'unsigned' });
    }),
  );
});

test('no byte of a signed file can be changed: it is refused, or it is no file any more, or it says the same', async () => {
  const text = JSON.stringify(
    await signed({ '@context': ['https://www.w3.org/ns/credentials/v2'], name: 'Nadia', count: 2, list: [true, null] }, key, ON),
    undefined,
    1,
  );
  const whole: unknown = JSON.parse(text);
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length - 1), fc.integer({ min: 32, max: 126 }), async (at, code) => {
      const changed = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
      let read: unknown;
      try {
        read = JSON.parse(changed);
      } catch {
        return;
      }
      let isSame = true;
      try {
        expect(read).toEqual(whole);
      } catch {
        isSame = false;
      }
      expect((await checked(read)).kind === 'held').toBe(isSame);
    }),
    { numRuns: 2_000 },
  );
});

test('a field more, a field less, a list in another order, or the signature of another key is refused', async () => {
  const document = { '@context': ['a:a', 'b:b'], name: 'Nadia', lessons: ['un', 'deux'] };
  const whole = { ...document, ...(await signed(document, key, ON)), proof: proofOf(await signed(document, key, ON)) };
  const other = await newKey();
  const changes: readonly object[] = [
    { ...whole, more: true },
    { ...whole, name: undefined },
    { ...whole, lessons: ['deux', 'un'] },
    { ...whole, '@context': ['b:b', 'a:a'] },
    { ...whole, '@context': ['a:a', 'b:b', 'c:c'] },
    { ...whole, proof: { ...whole.proof, created: '2025-01-01T00:00:00Z' } },
    { ...whole, proof: { ...whole.proof, expires: '2036-01-01T00:00:00Z' } },
    { ...whole, proof: proofOf(await signed({ ...document, name: 'Zoë' }, key, ON)) },
    { ...whole, proof: { ...proofOf(await signed(document, other, ON)), verificationMethod: whole.proof.verificationMethod } },
    { ...whole, proof: { ...whole.proof, proofValue: `${whole.proof.proofValue}1` } },
  ];
  expect(await checked(plain(whole))).toEqual({ kind: 'held', did: key.did });
  for (const change of changes) expect(await checked(plain(change)), JSON.stringify(change)).toEqual({ kind: 'changed' });
  const unread = [
    { ...whole, proof: [whole.proof] },
    { ...whole, proof: { ...whole.proof, cryptosuite: 'eddsa-rdfc-2022' } },
    { ...whole, proof: { ...whole.proof, verificationMethod: 'https://ailleurs.example/#z6Mk' } },
  ];
  for (const one of unread) expect(await checked(plain(one)), JSON.stringify(one)).toEqual({ kind: 'other' });
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (any) => {
      expect((await checked(any)).kind).not.toBe('held');
    }),
  );
});

test('another’s library holds what is signed here, and we hold what it computes', async () => {
  const suite = createVerifyCryptosuite();
  const document = { '@context': ['https://www.w3.org/ns/credentials/v2'], name: 'Zoë d’Aubigné', count: 1.5, at: { b: 1, a: '\u20ac\r' } };
  const proof = proofOf(await signed(document, key, ON));
  const verifier = await suite.createVerifier({
    verificationMethod: { id: proof.verificationMethod, type: 'Multikey', controller: key.did, publicKeyMultibase: key.did.slice('did:key:'.length) },
  });
  const data = await suite.createVerifyData({ cryptosuite: suite, document: { ...document }, proof: { ...proof } });
  const signature = base58.decode(proof.proofValue.slice(1));
  expect(await verifier.verify({ data, signature })).toBe(true);
  const changed = await suite.createVerifyData({ cryptosuite: suite, document: { ...document, name: 'Nadia' }, proof: { ...proof } });
  expect(await verifier.verify({ data: changed, signature })).toBe(false);
  // Theirs to ours: signed over what the other library says is to be signed.
  const theirs = `z${base58.encode(new Uint8Array(await crypto.subtle.sign('Ed25519', key.secret, Uint8Array.from(data))))}`;
  expect(await checked({ ...document, proof: { ...proof, proofValue: theirs } })).toEqual({ kind: 'held', did: key.did });
});

test('a key goes in a file and comes back; one whose halves do not go together is refused', async () => {
  const file = await keyFile(key);
  const back = await readKey(plain(file));
  expect(back?.did).toBe(key.did);
  if (back === undefined) throw new Error('No key.');
  expect(await checked(plain(await signed({ name: 'Nadia' }, back, ON)))).toEqual({ kind: 'held', did: key.did });
  const other = { ...(await keyFile(await newKey())) };
  expect(await readKey({ ...other, ...publicHalf(file) })).toBeUndefined();
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (any) => {
      expect(await readKey(any)).toBeUndefined();
    }),
  );
});

function proofOf(document: object): DataIntegrityProof & { readonly proofValue: string } {
  const proof: unknown = 'proof' in document ? document.proof : undefined;
  if (!isProof(proof)) throw new Error('No proof.');
  return proof;
}

function isProof(proof: unknown): proof is DataIntegrityProof & { readonly proofValue: string } {
  return typeof proof === 'object' && proof !== null && 'proofValue' in proof && typeof proof.proofValue === 'string' && 'verificationMethod' in proof;
}

function publicHalf(file: object): object {
  return Object.fromEntries(Object.entries(file).filter(([name]) => ['controller', 'publicKeyMultibase'].includes(name)));
}
