// What the Reader is asked and hears, what it does, and what it shows: the words of reading.ts.

import type { EngineId, Heard, Pace, Utterance, Voice } from '../../platform/ports/speech-engine';
import type { Offer, Shut, ToSay, Unsaid, VoiceChoice } from './choice';

/** A stretch of what is said, in UTF-16 offsets of the whole sentence. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Why nothing is heard: the sentence stays unsaid, or the browser wants a touch first. */
type QuietReason = Unsaid | 'not-allowed';

/** What is to be told once, and not shown for long. */
export type Notice =
  /** The reading went on without the sentences in this language. */
  | { readonly type: 'skipped'; readonly lang: string; readonly why: Unsaid }
  /** The learner heard nothing and took another voice: worth keeping. */
  | { readonly type: 'other-voice'; readonly lang: string; readonly voice: Voice }
  /** The learner heard nothing, and this is the only voice: the sound of the device may be cut. */
  | { readonly type: 'only-voice'; readonly lang: string };

export type ReaderInput =
  | { readonly type: 'read'; readonly queue: readonly ToSay[]; readonly from: number }
  /** Whether the engine at work can hold its sound, or only drop it. */
  | { readonly type: 'pause'; readonly sound: 'held' | 'dropped' }
  | { readonly type: 'resume' | 'stop' | 'next' | 'previous' | 'accept' | 'refuse' }
  | { readonly type: 'other-voice' }
  | { readonly type: 'pace'; readonly pace: Pace }
  | { readonly type: 'voice'; readonly lang: string; readonly voice: VoiceChoice | undefined }
  | { readonly type: 'found'; readonly lang: string; readonly offers: readonly Offer[] }
  | { readonly type: 'progress'; readonly token: number; readonly bytes: number; readonly total: number }
  | { readonly type: 'prepared' | 'unprepared' | 'late'; readonly token: number }
  | { readonly type: 'heard'; readonly token: number; readonly heard: Heard };

export type Command =
  /** Ask every engine what it has for a language. */
  | { readonly do: 'look'; readonly lang: string }
  | { readonly do: 'prepare'; readonly token: number; readonly engine: EngineId; readonly lang: string }
  /** Nothing to fetch any more: only to be ready when its turn comes. */
  | { readonly do: 'warm'; readonly engine: EngineId; readonly lang: string }
  | { readonly do: 'say'; readonly token: number; readonly engine: EngineId; readonly utterance: Utterance }
  /** Whatever is under way, sound, download or watchdog. */
  | { readonly do: 'cancel' }
  | { readonly do: 'hold' | 'release' }
  /** One watchdog at a time: a new one takes the place of the last. */
  | { readonly do: 'watch'; readonly token: number; readonly ms: number }
  | { readonly do: 'tell'; readonly notice: Notice };

export type Offers = Readonly<Record<string, readonly Offer[]>>;

export type Stage =
  | { readonly name: 'finding'; readonly step: 1 | -1 }
  | { readonly name: 'asking'; readonly voice: Voice; readonly bytes: number }
  | { readonly name: 'preparing'; readonly token: number; readonly voice: Voice; readonly bytes: number; readonly total: number }
  | (Saying & { readonly name: 'playing' })
  | (Saying & { readonly name: 'held' })
  | { readonly name: 'paused'; readonly word: Stretch | undefined }
  | { readonly name: 'quiet'; readonly why: QuietReason };

export interface Saying {
  readonly token: number;
  readonly voice: Voice;
  /** Whether the engine said that it began. */
  readonly sounding: boolean;
  /** The last one exactly known. */
  readonly word: Stretch | undefined;
}

export type Playing = Extract<Stage, { readonly name: 'playing' }>;

export interface Reading {
  readonly queue: readonly ToSay[];
  readonly began: number;
  readonly index: number;
  /** Where in the sentence the present utterance begins, or the next will. */
  readonly from: number;
  /** Fixed for a language once met: a voice that comes late waits for the next reading. */
  readonly offers: Offers;
  /** For this reading only: what could not be fetched now may be there next time. */
  readonly shut: Shut;
  /** The first of the sentences passed over just before this one. */
  readonly unsaid: { readonly index: number; readonly lang: string; readonly why: Unsaid } | undefined;
  /** What was used last. */
  readonly voice: Voice | undefined;
  readonly stage: Stage;
}

export interface ReaderState {
  readonly pace: Pace;
  /** By primary language. */
  readonly chosen: Readonly<Record<string, VoiceChoice>>;
  readonly offers: Offers;
  /** For the session. */
  readonly shut: Shut;
  readonly told: readonly string[];
  /** Of the last utterance or download: what bears an older one comes too late. */
  readonly token: number;
  readonly reading: Reading | undefined;
  /** Why nothing is read, and what was: who heard nothing asks for another voice after the end. */
  readonly after: 'nothing' | 'end' | 'stop';
  readonly last: Reading | undefined;
}

/** What a screen shows. `queue` is the very list that was given to `read`. */
export type Shown =
  | { readonly name: 'idle'; readonly after: 'nothing' | 'end' | 'stop' }
  | (Place & { readonly name: 'asking'; readonly bytes: number })
  /** A total of 0: the voices of the language are being looked for, and that is short. */
  | (Place & { readonly name: 'preparing'; readonly bytes: number; readonly total: number })
  /** `sounding` once the engine began; `word` only when exactly known. */
  | (Place & { readonly name: 'playing'; readonly voice: Voice; readonly sounding: boolean; readonly word: Stretch | undefined })
  | (Place & { readonly name: 'paused'; readonly word: Stretch | undefined })
  | (Place & { readonly name: 'quiet'; readonly why: QuietReason });

export interface Place {
  readonly queue: readonly ToSay[];
  readonly index: number;
  /** Of this sentence. */
  readonly lang: string;
}

export interface Turn {
  readonly state: ReaderState;
  readonly commands: readonly Command[];
}
