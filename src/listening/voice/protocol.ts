// What the page and the voice’s worker tell each other. Text goes in, sound and words come out: the engine is a program
// apart, and this is all it is told.

import type { Line, Moment } from './espeak.ts';

export type ToVoice =
  /** First of all. The bytes serve when the address does not answer: no network, and nobody to answer for it. */
  | { readonly type: 'init'; readonly engineUrl: string; readonly engine: ArrayBuffer; readonly core: ArrayBuffer }
  /** A language more, and its voice as espeak names it. */
  | { readonly type: 'mount'; readonly pack: ArrayBuffer; readonly voice: string }
  /** One line at a time: a new one takes the place of one not yet begun. */
  | { readonly type: 'say'; readonly id: number; readonly line: Line }
  /** A line not yet begun will not be. One under way ends by itself: it is quick, and nobody listens. */
  | { readonly type: 'cancel'; readonly id: number };

export type FromVoice =
  | { readonly type: 'ready'; readonly rate: number }
  | ({ readonly type: 'moment'; readonly id: number } & Moment)
  | { readonly type: 'said'; readonly id: number }
  /** Without an id, it did not start. */
  | { readonly type: 'broken'; readonly id: number | undefined; readonly message: string };
