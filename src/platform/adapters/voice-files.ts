// The files of the built-in voice, in this browser. Downloaded once a page, they stay in memory, and in the browser's
// usual cache between pages: their addresses never change what they hold. Kept for good only when the learner asks.

import type { VoiceFile } from '../../listening/voice/manifest';
import type { Download } from '../ports/speech-engine';

export interface VoiceFiles {
  /** Whether this file comes without the network, as far as can be known without asking it. */
  isHere(file: VoiceFile): Promise<boolean>;
  /**
   * The file, whole and true to its fingerprint.
   * @throws {Error} when it cannot be had, or is called off.
   */
  get(file: VoiceFile, download?: Download): Promise<ArrayBuffer>;
  isKept(files: readonly VoiceFile[]): Promise<boolean>;
  /** Keeps files already got, for the days without network. Older versions go. */
  keep(files: readonly VoiceFile[]): Promise<void>;
  /** Forgets all that was kept. */
  forget(): Promise<void>;
}

const CACHE = 'declic-voix-1';
const CACHES = 'declic-voix-';

/** Files of this folder; `known` is all that this version of the site may keep there. */
export function voiceFiles(folder: string, known: readonly VoiceFile[]): VoiceFiles {
  const memory = new Map<string, ArrayBuffer>();
  const address = (file: VoiceFile): string => new URL(folder + file.name, document.baseURI).href;

  async function fromCache(file: VoiceFile): Promise<ArrayBuffer | undefined> {
    const response = await keptResponse(address(file));
    const bytes = await response?.arrayBuffer();
    return bytes !== undefined && (await isTrue(file, bytes)) ? bytes : undefined;
  }

  async function fromNetwork(file: VoiceFile, download: Download | undefined): Promise<ArrayBuffer> {
    // A second time past the browser's cache: what lies there may be the damaged one.
    for (const cache of ['default', 'reload'] as const) {
      const bytes = await read(await fetch(address(file), { cache, ...(download === undefined ? {} : { signal: download.signal }) }), file, download);
      if (await isTrue(file, bytes)) return bytes;
    }
    throw new Error(`${file.name} arrived, and is not what was built.`);
  }

  return {
    async isHere(file) {
      return memory.has(file.name) || (await keptResponse(address(file))) !== undefined || (wasRead(file) && (await isInBrowserCache(address(file))));
    },
    async get(file, download) {
      download?.signal.throwIfAborted();
      const bytes = memory.get(file.name) ?? (await fromCache(file)) ?? (await fromNetwork(file, download));
      memory.set(file.name, bytes);
      noteRead(file);
      download?.onProgress(file.bytes, file.bytes);
      return bytes;
    },
    async isKept(files) {
      const found = await Promise.all(files.map((file) => keptResponse(address(file))));
      return found.every((response) => response !== undefined);
    },
    async keep(files) {
      const cache = await caches.open(CACHE);
      for (const file of files) {
        const bytes = memory.get(file.name) ?? (await fromNetwork(file, undefined));
        await cache.put(
          address(file),
          new Response(bytes, { headers: { 'Content-Type': file.name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream' } }),
        );
      }
      const current = new Set(known.map(address));
      for (const request of await cache.keys()) if (!current.has(request.url)) await cache.delete(request);
      await dropCaches((name) => name !== CACHE);
    },
    forget: forgetVoices,
  };
}

/** Every voice kept, of this version of the site and of older ones. */
export async function forgetVoices(): Promise<void> {
  await dropCaches(() => true);
}

/** Whether a voice is kept for the days without network. */
export async function areVoicesKept(): Promise<boolean> {
  try {
    return (await caches.keys()).some((name) => name.startsWith(CACHES));
  } catch {
    // Not there, or refused: nothing is kept.
    return false;
  }
}

/** From one page to the next of this tab: names of files of the site, nothing of the learner. */
const READ_KEY = 'declic:voix';

function noteRead(file: VoiceFile): void {
  try {
    if (!wasRead(file)) sessionStorage.setItem(READ_KEY, `${sessionStorage.getItem(READ_KEY) ?? ''} ${file.name}`.trim());
  } catch {
    // Refused: the next page will say the size of a download that costs nothing.
  }
}

function wasRead(file: VoiceFile): boolean {
  try {
    return sessionStorage.getItem(READ_KEY)?.split(' ').includes(file.name) === true;
  } catch {
    return false;
  }
}

/** Asked only for what was once read: Chromium writes an error in the console when it is not there. */
async function isInBrowserCache(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { cache: 'only-if-cached', mode: 'same-origin' });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

/** Private windows and old browsers have no such cache, or refuse it. */
async function keptResponse(url: string): Promise<Response | undefined> {
  if (!('caches' in globalThis)) return undefined;
  return caches.match(url, { cacheName: CACHE }).catch(() => undefined);
}

async function dropCaches(isOld: (name: string) => boolean): Promise<void> {
  if (!('caches' in globalThis)) return;
  try {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(CACHES) && isOld(name)).map((name) => caches.delete(name)));
  } catch {
    // A private window refuses to look: it keeps nothing either.
  }
}

/** Reads a response as it comes. A host compresses scripts on the way: progress is counted on what is shown beforehand. */
async function read(response: Response, file: VoiceFile, download: Download | undefined): Promise<ArrayBuffer> {
  if (!response.ok || response.body === null) throw new Error(`${file.name} did not come: ${response.status}.`);
  const bytes = new Uint8Array(file.size);
  const reader = response.body.getReader();
  let got = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return got === file.size ? bytes.buffer : new ArrayBuffer(0);
    // Longer than it was built: it is something else.
    if (got + value.length > file.size) {
      await reader.cancel();
      return new ArrayBuffer(0);
    }
    bytes.set(value, got);
    got += value.length;
    download?.onProgress(Math.round((got / file.size) * file.bytes), file.bytes);
  }
}

/** Against its fingerprint; without `https` browsers give no way to count one, and the length must do. */
async function isTrue(file: VoiceFile, bytes: ArrayBuffer): Promise<boolean> {
  if (bytes.byteLength !== file.size) return false;
  if (!isSecureContext) return true;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('') === file.sha256;
}
