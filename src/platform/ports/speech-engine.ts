// What says a sentence aloud. Three engines answer this port: a recording, the device's own voice, the voice shipped
// with the site. They differ in everything but this.

/** From the most to the least alive. */
export type EngineId = 'clip' | 'platform' | 'builtin';

/** Slow is the usual one. What it is in words a minute is the engine's business. */
export const paces = ['slow', 'normal', 'fast'] as const;
export type Pace = (typeof paces)[number];

/** A voice that truly speaks the language it was asked for. */
export interface Voice {
  /** Its own within its engine. */
  readonly id: string;
  readonly engine: EngineId;
  /** As its maker calls it. */
  readonly name: string;
  /** BCP 47, already normalised: `fr-FR`, never `fr_FR` nor `fra`. */
  readonly lang: string;
}

/** A stretch of a recording, in seconds. */
export interface Clip {
  readonly url: string;
  readonly from: number;
  readonly to: number;
}

export interface Utterance {
  /** Made speakable, never empty. */
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  readonly pace: Pace;
  /** One of those the engine gave for this language. */
  readonly voice: string;
  /** Only for the engine of recordings. */
  readonly clip?: Clip | undefined;
}

/** Why a sentence was not said, or not to its end. */
export type SpeechFailure =
  /** The browser wants a touch first. */
  | 'not-allowed'
  /** It started, or should have, and did not go on. */
  | 'stuck'
  /** What it needs could not be fetched. */
  | 'unreachable'
  | 'broken';

/** What an engine tells of one utterance: `start`, words while they are exactly known, then `end` or `failed`. */
export type Heard =
  | { readonly type: 'start' }
  /** UTF-16 offsets in the text of the utterance. */
  | { readonly type: 'word'; readonly start: number; readonly end: number }
  | { readonly type: 'end' }
  | { readonly type: 'failed'; readonly why: SpeechFailure };

/** An utterance under way. After `cancel()` nothing more is told of it. */
export interface Speech {
  cancel(): void;
  /** Only engines that hold the sound themselves: to the sample. Elsewhere a pause is a `cancel()` that remembers. */
  readonly hold?: { pause(): void; resume(): void } | undefined;
}

export interface Download {
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number, total: number) => void;
}

export interface SpeechEngine {
  readonly id: EngineId;
  /** The voices for a language, best first; none when it cannot be said. Never longer than 300 ms. */
  voices(lang: string): Promise<readonly Voice[]>;
  /** How many bytes must come before this language can be said; 0 when all is here. */
  missing(lang: string): Promise<number>;
  /** Fetches what is missing. Rejects when it cannot, or when it is called off. */
  prepare(lang: string, download: Download): Promise<void>;
  /** Runs `changed` whenever its voices are no longer the same. Only for an engine whose voices come late or go. */
  readonly onVoices?: ((changed: () => void) => void) | undefined;
  /** Called in the touch itself when there is one: some browsers are silent otherwise. */
  speak(utterance: Utterance, on: (heard: Heard) => void): Speech;
}
