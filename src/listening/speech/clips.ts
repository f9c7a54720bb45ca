// Which recording says a sentence. It is found by what the sentence shows, so that a sentence that changed is never read
// by an old recording: it is then said by the next voice.

import type { Clip } from '../../platform/ports/speech-engine';

/** The recordings of a lesson in one language, as the page fetches them: key of the sentence → where it is heard, in seconds. */
export interface ClipManifest {
  readonly [key: string]: readonly [url: string, from: number, to: number];
}

/** A stretch of a recording, and the sentence it says, as it is shown. */
export interface Cue {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Marks that only tell how to breathe. One alone inside a word or a number is part of it, « 3,5 » is not « 35 »: it is the group.
 * No lookbehind: Safari before 16.4 refuses the whole file (https://caniuse.com/js-regexp-lookbehind).
 */
const BREATHS = /([\p{L}\p{N}][.,;:!?…·«»“”„"'()[\]{}–—،؛؟](?=[\p{L}\p{N}]))|[\s.,;:!?…·«»“”„"'()[\]{}–—،؛؟]+/gu;

/** Numbers of 53 bits at most are exact in JavaScript: two different sentences never met have one chance in 10¹⁵ to share a key. */
const HIGH_BITS = 21;

/** The key of a sentence as it is shown. Spaces and quotation marks do not count; letters, digits, signs and capitals do. */
export function clipKey(shown: string): string {
  const text = keyText(shown);
  // Two lanes of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), the second one stirred by the first.
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ (low >>> 13) ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return ((stirred(high) >>> (32 - HIGH_BITS)) * 2 ** 32 + stirred(low)).toString(36);
}

/** What of a sentence makes its key. */
export function keyText(shown: string): string {
  return shown.normalize('NFC').replace(/[’‘ʼ]/gu, "'").replace(BREATHS, '$1');
}

/** What the page needs of recordings, each at its address. A sentence recorded twice is heard from the first. */
export function manifestOf(recordings: readonly { readonly url: string; readonly cues: readonly Cue[] }[]): ClipManifest {
  const manifest = new Map<string, ClipManifest[string]>();
  for (const { url, cues } of recordings) {
    for (const { text, from, to } of cues) {
      const key = clipKey(text);
      if (!manifest.has(key)) manifest.set(key, [url, from, to]);
    }
  }
  return Object.fromEntries(manifest);
}

/** The recording of a sentence as it is shown; undefined when nobody recorded these very words. */
export function clipOf(shown: string, manifest: ClipManifest): Clip | undefined {
  const key = clipKey(shown);
  const found = Object.hasOwn(manifest, key) ? manifest[key] : undefined;
  return found === undefined ? undefined : { url: found[0], from: found[1], to: found[2] };
}

/** Every bit depends on every other (the end of MurmurHash3). */
function stirred(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
