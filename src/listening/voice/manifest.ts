// What the built-in voice is made of, as the page knows it: names that change with the content, sizes, fingerprints.

import type { VoiceLang } from './languages.ts';

export interface VoiceFile {
  /** Relative to the folder of the voice; holds a part of the fingerprint. */
  readonly name: string;
  /** On the way to the learner. For the engine, a script, this supposes a host that compresses with brotli. */
  readonly bytes: number;
  /** Once arrived, in bytes. */
  readonly size: number;
  /** SHA-256 of what arrives, in hexadecimal. */
  readonly sha256: string;
}

export interface VoiceManifest {
  /** Where the files are, with its closing slash. */
  readonly folder: string;
  readonly engine: VoiceFile;
  /** The sounds of all languages. */
  readonly core: VoiceFile;
  readonly packs: Readonly<Record<VoiceLang, VoiceFile>>;
}

/** Everything a language needs, the engine first. */
export function filesFor(manifest: VoiceManifest, lang: VoiceLang): readonly [engine: VoiceFile, core: VoiceFile, pack: VoiceFile] {
  return [manifest.engine, manifest.core, manifest.packs[lang]];
}
