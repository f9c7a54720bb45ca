// A clock and engines that do what the test says, and note what was asked of them.

import type { Clock } from '../../src/platform/ports/clock';
import type { EngineId, Heard, Speech, SpeechEngine, Utterance, Voice } from '../../src/platform/ports/speech-engine';

export interface FakeClock extends Clock {
  /** Lets time pass: what is due runs in its order. */
  pass(ms: number): void;
}

export function fakeClock(): FakeClock {
  let now = 0;
  const due = new Map<() => void, { readonly at: number; readonly run: () => void }>();
  function first(until: number) {
    return [...due].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at)[0];
  }
  return {
    after(ms, run) {
      const off = () => void due.delete(off);
      due.set(off, { at: now + ms, run });
      return off;
    },
    pass(ms) {
      const until = now + ms;
      for (let next = first(until); next; next = first(until)) {
        const [off, { at, run }] = next;
        off();
        now = at;
        run();
      }
      now = until;
    },
  };
}

export interface ScriptedEngine extends SpeechEngine {
  /** All that was asked, in order. */
  readonly asked: Asked[];
  readonly prepared: string[];
  /** The utterance being said. */
  now(): Asked | undefined;
  /** The present utterance tells this. */
  tell(heard: Heard): void;
  /** Says the present utterance to its end. */
  finish(): void;
  /** Ends the download under way. */
  arrive(): void;
  fall(): void;
  progress(bytes: number, total: number): void;
  /** Its voices are others from now on. */
  change(voices: Readonly<Record<string, readonly string[]>>): void;
}

interface Asked extends Utterance {
  readonly on: (heard: Heard) => void;
  state: 'said' | 'over' | 'cancelled' | 'held';
}

export interface Script {
  readonly id: EngineId;
  /** Names of voices, by language. */
  readonly voices: Readonly<Record<string, readonly string[]>>;
  readonly missing?: Readonly<Record<string, number>>;
  readonly holds?: 'exactly' | 'not';
  /** Runs within `speak`. */
  readonly onSpeak?: (asked: Asked) => void;
}

export function scriptedEngine({ id, voices, missing = {}, holds = 'not', onSpeak }: Script): ScriptedEngine {
  const asked: Asked[] = [];
  const prepared: string[] = [];
  let here = { ...voices };
  const bytes = new Map(Object.entries(missing));
  let download: { lang: string; resolve: () => void; reject: (why: Error) => void; onProgress: (bytes: number, total: number) => void } | undefined;
  let onChange = () => {};
  const now = () => asked.findLast(({ state }) => state === 'said' || state === 'held');
  function tell(heard: Heard): void {
    const present = now();
    if (!present) throw new Error('Nothing is being said.');
    if (heard.type === 'end' || heard.type === 'failed') present.state = 'over';
    present.on(heard);
  }
  return {
    id,
    asked,
    prepared,
    now,
    tell,
    voices: async (lang) => (here[lang] ?? []).map((name): Voice => ({ id: name, engine: id, name, lang })),
    missing: async (lang) => bytes.get(lang) ?? 0,
    prepare(lang, { signal, onProgress }) {
      prepared.push(lang);
      return new Promise((resolve, reject) => {
        download = { lang, resolve, reject, onProgress };
        signal.addEventListener('abort', () => reject(new Error('aborted')));
      });
    },
    onVoices: (changed) => void (onChange = changed),
    speak(utterance, on): Speech {
      const one: Asked = { ...utterance, on, state: 'said' };
      asked.push(one);
      onSpeak?.(one);
      const hold = {
        pause: () => void (one.state = 'held'),
        resume: () => void (one.state = 'said'),
      };
      return { cancel: () => void (one.state = one.state === 'over' ? 'over' : 'cancelled'), hold: holds === 'exactly' ? hold : undefined };
    },
    finish() {
      tell({ type: 'start' });
      tell({ type: 'end' });
    },
    arrive() {
      if (download) bytes.set(download.lang, 0);
      download?.resolve();
    },
    fall: () => download?.reject(new Error('no network')),
    progress: (got, total) => download?.onProgress(got, total),
    change(others) {
      here = { ...others };
      onChange();
    },
  };
}

/** Lets promises that are settled be heard of. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
