// The device's own voice, over the Web Speech API. Its pause and resume are never called: under Chromium on Linux they
// hang the speech of the whole desktop, screen reader included; on Android a pause is a cancel (docs/decisions/0019).

import type { Clock } from '../ports/clock';
import type { Pace, SpeechEngine, SpeechFailure } from '../ports/speech-engine';
import { acceptableVoices, normalTag, type Platform } from '../../listening/speech/voices';

const rates = { slow: 0.8, normal: 1, fast: 1.2 } as const satisfies Record<Pace, number>;

/** How long a first question waits for voices that are still loading, and how often it looks. */
const FIRST_MS = 300;
const LOOK_EVERY_MS = 50;

/** Some browsers never say that their voices came (Safari), or list them after 6.5 s (Chromium on Linux, measured). */
const LOOK_AGAIN_MS = [1000, 3000, 7000, 15_000];

export interface PlatformParts {
  /** Absent where the browser has none, or where it is turned off. */
  readonly synthesis: SpeechSynthesis | undefined;
  readonly utterance: (text: string) => SpeechSynthesisUtterance;
  readonly platform: Platform;
  readonly clock: Clock;
  /** Where `pagehide` comes: the voice would go on over the next page. */
  readonly page: Pick<EventTarget, 'addEventListener'>;
}

/** Safari drops an utterance that nobody holds, and its end is never told. */
let held: SpeechSynthesisUtterance | undefined;

export function platformVoice({ synthesis, utterance, platform, clock, page }: PlatformParts): SpeechEngine {
  let first: Promise<void> | undefined;

  function listed(): readonly SpeechSynthesisVoice[] {
    // Some browsers answer null where speech is turned off.
    return synthesis?.getVoices() ?? [];
  }

  /** Ends with the first voice, or after 300 ms; only the first question waits. */
  function firstVoices(): Promise<void> {
    return new Promise((resolve) => {
      for (let ms = LOOK_EVERY_MS; ms <= FIRST_MS; ms += LOOK_EVERY_MS) {
        clock.after(ms, () => {
          if (listed().length > 0 || ms === FIRST_MS) resolve();
        });
      }
    });
  }

  page.addEventListener('pagehide', () => {
    if (held) synthesis?.cancel();
  });

  return {
    id: 'platform',
    async voices(lang) {
      if (!synthesis || platform === 'linux') return [];
      if (listed().length === 0) await (first ??= firstVoices());
      return acceptableVoices(listed(), lang, platform).map(({ voiceURI, name, lang: tag }) => ({
        id: voiceURI,
        engine: 'platform',
        name,
        lang: normalTag(tag),
      }));
    },
    async missing() {
      return 0;
    },
    prepare: () => Promise.resolve(),
    onVoices(changed) {
      if (!synthesis || platform === 'linux') return;
      let count = listed().length;
      function look(): void {
        if (listed().length === count) return;
        count = listed().length;
        changed();
      }
      // Safari before 16 has no such method.
      if ('addEventListener' in synthesis) synthesis.addEventListener('voiceschanged', look);
      for (const ms of LOOK_AGAIN_MS) clock.after(ms, look);
    },
    speak({ text, lang, pace, voice: id }, on) {
      const voice = acceptableVoices(listed(), lang, platform).find(({ voiceURI }) => voiceURI === id);
      // Without a voice the browser takes any, even a remote one; an empty text blocks Chromium's queue for good.
      if (!synthesis || !voice || text.trim() === '') {
        on({ type: 'failed', why: 'broken' });
        return { cancel: () => {} };
      }
      const words = utterance(text);
      words.voice = voice;
      words.lang = voice.lang;
      words.rate = rates[pace];
      let live = true;
      function over(): void {
        live = false;
        if (held === words) held = undefined;
      }
      words.onstart = () => {
        if (live) on({ type: 'start' });
      };
      words.onboundary = ({ name, charIndex, charLength }) => {
        if (live && name === 'word' && charLength > 0 && charIndex + charLength <= text.length)
          on({ type: 'word', start: charIndex, end: charIndex + charLength });
      };
      words.onend = () => {
        if (!live) return;
        over();
        on({ type: 'end' });
      };
      words.onerror = ({ error }) => {
        // Cut by another program or by the system: the watchdog will see to it.
        if (!live || error === 'interrupted' || error === 'canceled') return;
        over();
        // A failed utterance may block the queue (Chromium).
        synthesis.cancel();
        on({ type: 'failed', why: failureOf(error) });
      };
      held = words;
      synthesis.speak(words);
      return {
        cancel() {
          if (!live) return;
          over();
          synthesis.cancel();
        },
      };
    },
  };
}

function failureOf(error: SpeechSynthesisErrorCode): SpeechFailure {
  if (error === 'not-allowed') return 'not-allowed';
  return error === 'network' ? 'unreachable' : 'broken';
}
