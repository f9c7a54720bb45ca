// The Reader under the shape of the Web Speech API, for who hosts the site and wants additions of their own read aloud
// with the same voices (docs/reading-aloud.md). It never takes the place of `window.speechSynthesis`.
//
// | here                          | Web Speech API                     | comes when the Reader …                        |
// |-------------------------------|------------------------------------|------------------------------------------------|
// | `onstart`                     | `start`                            | is playing, and the engine began               |
// | `onboundary`, charIndex/Length| `boundary` named `word`            | exactly knows the word; never for a sentence   |
// | `onpause`, `onresume`         | `pause`, `resume`                  | is paused; plays again                         |
// | `onend`                       | `end`                              | is idle after the end                          |
// | `onerror` `not-allowed`       | the same                           | is quiet: the browser wants a touch            |
// | `onerror` `voice-unavailable` | the same                           | is quiet: no voice, or the download refused    |
// | `onerror` `network`           | the same                           | is quiet: the download did not come            |
// | `onerror` `synthesis-failed`  | the same                           | is quiet: every engine failed                  |
// | `onerror` `canceled`          | the same (Firefox sends `end`)     | was stopped by `cancel()`, or still waited     |
// | `onerror` `interrupted`       | the same                           | was stopped or set to read by the page         |
// | nothing                       | `mark`, voiceschanged, pitch, rate | the learner chooses the voice and the pace     |
//
// A download that waits for an answer keeps the utterance speaking: the page asks the question.

import type { ToSay } from './choice';
import type { Reader } from './reader';
import type { QuietReason, Stretch } from './reader-state';

export type FacadeError = 'not-allowed' | 'voice-unavailable' | 'network' | 'synthesis-failed' | 'canceled' | 'interrupted';

export interface FacadeUtterance {
  /** Made speakable already: offsets count in it. */
  readonly text: string;
  /** BCP 47. Never guessed. */
  readonly lang: string;
  onstart?(): void;
  onboundary?(event: { readonly name: 'word'; readonly charIndex: number; readonly charLength: number }): void;
  onpause?(): void;
  onresume?(): void;
  onend?(): void;
  onerror?(event: { readonly error: FacadeError }): void;
}

export interface SpeechFacade {
  speak(utterance: FacadeUtterance): void;
  pause(): void;
  resume(): void;
  cancel(): void;
  readonly speaking: boolean;
  readonly paused: boolean;
  readonly pending: boolean;
}

const errors: Readonly<Record<QuietReason, FacadeError>> = {
  'not-allowed': 'not-allowed',
  'no-voice': 'voice-unavailable',
  refused: 'voice-unavailable',
  unreachable: 'network',
  broken: 'synthesis-failed',
};

/** Utterances wait for each other, and for what the page is reading. */
export function speechFacade(reader: Reader): SpeechFacade {
  const waiting: FacadeUtterance[] = [];
  let now: { readonly utterance: FacadeUtterance; readonly queue: readonly ToSay[] } | undefined;
  let heard: { begun: boolean; paused: boolean; word: Stretch | undefined } = { begun: false, paused: false, word: undefined };

  /** What it tells comes last: it may well speak again. */
  function leave(tell: (utterance: FacadeUtterance) => void): void {
    const left = now?.utterance;
    now = undefined;
    if (left) tell(left);
    goOn();
  }

  function goOn(): void {
    const { name } = reader.shown();
    if (now || (name !== 'idle' && name !== 'quiet')) return;
    const utterance = waiting.shift();
    if (!utterance) return;
    now = { utterance, queue: [{ said: utterance.text, lang: utterance.lang }] };
    heard = { begun: false, paused: false, word: undefined };
    reader.read(now.queue);
  }

  reader.subscribe((shown) => {
    if (!now) {
      goOn();
      return;
    }
    const { utterance, queue } = now;
    if (shown.name === 'idle') {
      leave((left) => (shown.after === 'end' ? left.onend?.() : left.onerror?.({ error: 'interrupted' })));
      return;
    }
    if (shown.queue !== queue) {
      leave((left) => left.onerror?.({ error: 'interrupted' }));
      return;
    }
    if (shown.name === 'quiet') {
      leave((left) => left.onerror?.({ error: errors[shown.why] }));
      return;
    }
    const before = heard;
    if (shown.name === 'paused') {
      heard = { ...before, paused: true };
      if (!before.paused) utterance.onpause?.();
      return;
    }
    if (shown.name !== 'playing' || !shown.sounding) return;
    heard = { begun: true, paused: false, word: shown.word };
    if (!before.begun) utterance.onstart?.();
    else if (before.paused) utterance.onresume?.();
    const { word } = shown;
    if (word && word !== before.word) utterance.onboundary?.({ name: 'word', charIndex: word.start, charLength: word.end - word.start });
  });

  return {
    speak(utterance) {
      waiting.push(utterance);
      goOn();
    },
    pause() {
      if (now) reader.pause();
    },
    resume() {
      if (now) reader.resume();
    },
    cancel() {
      const dropped = [...(now ? [now.utterance] : []), ...waiting.splice(0)];
      const ours = now !== undefined;
      now = undefined;
      if (ours) reader.stop();
      for (const utterance of dropped) utterance.onerror?.({ error: 'canceled' });
    },
    get speaking() {
      return now !== undefined;
    },
    get paused() {
      return now !== undefined && reader.shown().name === 'paused';
    },
    get pending() {
      return waiting.length > 0;
    },
  };
}
