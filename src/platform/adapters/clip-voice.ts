// The engine of recordings: a person's voice, from a file of the site. One audio element for all of them, so that the
// touch that allowed the first allows the next.

import type { Clock } from '../ports/clock';
import type { Heard, Pace, SpeechEngine } from '../ports/speech-engine';

/** A recording is already slow: it is slowed less than a voice that is made. */
const rates = { slow: 0.85, normal: 1, fast: 1.2 } as const satisfies Record<Pace, number>;

/** `timeupdate` comes four times a second: near the end, a timer does better. In seconds. */
const CLOSE = 0.02;

/** The part of `HTMLAudioElement` that counts. */
export type Player = EventTarget &
  Pick<HTMLAudioElement, 'paused' | 'seeking' | 'currentTime' | 'playbackRate' | 'defaultPlaybackRate' | 'preservesPitch' | 'play' | 'pause'> & {
    getAttribute(name: 'src'): string | null;
    setAttribute(name: 'src', value: string): void;
  };

export function clipVoice(audio: Player, clock: Clock): SpeechEngine {
  let drop = () => {};
  return {
    id: 'clip',
    async voices(lang) {
      return [{ id: 'clip', engine: 'clip', name: '', lang }];
    },
    async missing() {
      return 0;
    },
    prepare: () => Promise.resolve(),
    speak({ clip, pace }, on) {
      drop();
      let over = false;
      let begun = false;
      let offTimer = () => {};
      const listening = new AbortController();
      const listen = (type: string, run: () => void) => audio.addEventListener(type, run, { signal: listening.signal });
      /** The end, told unless it was called off. */
      function finish(heard?: Heard): void {
        if (over) return;
        over = true;
        offTimer();
        listening.abort();
        audio.pause();
        if (heard) on(heard);
      }
      const cancel = (drop = () => finish());
      if (!clip) {
        finish({ type: 'failed', why: 'broken' });
        return { cancel };
      }
      const { url, from, to } = clip;
      function look(): void {
        offTimer();
        if (over || audio.paused || audio.seeking) return;
        const left = to - audio.currentTime;
        if (left > CLOSE) offTimer = clock.after((left / audio.playbackRate) * 1000, look);
        else finish({ type: 'end' });
      }
      function play(): void {
        audio.play().catch((cause: unknown) => {
          const name = cause instanceof DOMException ? cause.name : '';
          // A pause just after, or another recording: nobody waits for this one.
          if (name !== 'AbortError') finish({ type: 'failed', why: name === 'NotAllowedError' ? 'not-allowed' : 'unreachable' });
        });
      }
      listen('error', () => finish({ type: 'failed', why: 'unreachable' }));
      listen('ended', () => finish({ type: 'end' }));
      listen('timeupdate', look);
      listen('playing', () => {
        if (!begun) on({ type: 'start' });
        begun = true;
        look();
      });
      // iOS forgets a place given before it knows the file.
      listen('loadedmetadata', () => {
        if (Math.abs(audio.currentTime - from) > CLOSE) audio.currentTime = from;
      });
      if (audio.getAttribute('src') !== url) audio.setAttribute('src', url);
      audio.preservesPitch = true;
      audio.defaultPlaybackRate = audio.playbackRate = rates[pace];
      audio.currentTime = from;
      play();
      return { cancel, hold: { pause: () => audio.pause(), resume: play } };
    },
  };
}
