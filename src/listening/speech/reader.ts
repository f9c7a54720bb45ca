// The Reader: carries out what reading.ts decides, on real engines and a real clock. All of it happens within the call,
// so that the first word is asked for in the touch itself: some browsers are silent otherwise.

import { assertNever } from '../../core/lesson/assert-never';
import type { Clock } from '../../platform/ports/clock';
import type { EngineId, Pace, Speech, SpeechEngine } from '../../platform/ports/speech-engine';
import type { Offer, ToSay, VoiceChoice } from './choice';
import type { Command, Notice, ReaderInput, Shown } from './reader-state';
import { shownOf, startReader, transition } from './reading';

/** Engines answer within 300 ms; one that does not is done without. */
const LOOK_MS = 1000;

export interface ReaderParts {
  /** The preferred first. */
  readonly engines: readonly SpeechEngine[];
  readonly clock: Clock;
  readonly pace?: Pace | undefined;
  /** What the learner chose another day, by primary language (`fr`). */
  readonly chosen?: Readonly<Record<string, VoiceChoice>> | undefined;
  readonly tell?: ((notice: Notice) => void) | undefined;
}

export interface Reader {
  /** Asks for the voices of these languages now, so that the touch that comes finds them known. */
  meet(langs: readonly string[]): void;
  /** Reads these sentences from that one; whatever was read before falls silent. */
  read(queue: readonly ToSay[], from?: number): void;
  pause(): void;
  /** Goes on where it stopped; after a silence, tries everything again. */
  resume(): void;
  stop(): void;
  next(): void;
  previous(): void;
  /** The present sentence goes on from the word that is known, at the new pace. */
  setPace(pace: Pace): void;
  /** `undefined` is: choose for me. */
  setVoice(lang: string, voice: VoiceChoice | undefined): void;
  /** « Je n'entends rien » : the same sentence with the next engine. After the end, the whole reading again. */
  otherVoice(): void;
  /** Call it in the touch: the engine may need it to be allowed to sound later. */
  acceptDownload(): void;
  /** Before the download, or during it. */
  refuseDownload(): void;
  shown(): Shown;
  /** Told at each change, not of the present state. The returned function ends it. */
  subscribe(listener: (shown: Shown) => void): () => void;
}

export function createReader({ engines, clock, pace = 'slow', chosen = {}, tell = () => {} }: ReaderParts): Reader {
  let state = startReader(pace, chosen);
  let speech: Speech | undefined;
  /** Whose `speech` is. */
  let speaking = 0;
  let download: AbortController | undefined;
  let unwatch = () => {};
  let working = false;
  const inbox: ReaderInput[] = [];
  const listeners = new Set<(shown: Shown) => void>();
  const met = new Set<string>();
  const warmed = new Set<string>();

  /** An engine may answer while it is being asked: its answer waits for its turn. */
  function take(input: ReaderInput): void {
    inbox.push(input);
    if (working) return;
    working = true;
    const before = state;
    const broken: unknown[] = [];
    /** What throws (an engine that is cancelled, somebody who is told) keeps nothing else from being done. */
    const safely = (run: () => void): void => {
      try {
        run();
      } catch (error) {
        broken.push(error);
      }
    };
    for (let next = inbox.shift(); next; next = inbox.shift()) {
      const turn = transition(state, next);
      state = turn.state;
      for (const command of turn.commands) safely(() => carryOut(command));
    }
    working = false;
    if (state !== before) listeners.forEach((listener) => safely(() => listener(shownOf(state))));
    if (broken.length > 0) throw broken[0];
  }

  function carryOut(command: Command): void {
    switch (command.do) {
      case 'look':
        look(command.lang);
        break;
      case 'prepare':
        prepare(command);
        break;
      case 'warm':
        warm(command.engine, command.lang);
        break;
      case 'say':
        say(command);
        break;
      case 'cancel':
        unwatch();
        drop();
        break;
      case 'hold':
        unwatch();
        speech?.hold?.pause();
        break;
      case 'release':
        speech?.hold?.resume();
        break;
      case 'watch':
        unwatch();
        unwatch = clock.after(command.ms, () => take({ type: 'late', token: command.token }));
        break;
      case 'tell':
        tell(command.notice);
        break;
      default:
        assertNever(command);
    }
  }

  /** Forgotten before it is called off: an engine that throws is not held by it. */
  function drop(): void {
    const gone = { download, speech };
    download = speech = undefined;
    gone.download?.abort();
    gone.speech?.cancel();
  }

  function say({ token, engine, utterance }: Extract<Command, { do: 'say' }>): void {
    speaking = token;
    try {
      speech = engineOf(engine).speak(utterance, (heard) => {
        // What is over is not cancelled: that could cut the next one.
        if (token === speaking && (heard.type === 'end' || heard.type === 'failed')) speech = undefined;
        take({ type: 'heard', token, heard });
      });
    } catch {
      take({ type: 'heard', token, heard: { type: 'failed', why: 'broken' } });
    }
  }

  function prepare({ token, engine, lang }: Extract<Command, { do: 'prepare' }>): void {
    const controller = new AbortController();
    download = controller;
    const onProgress = (bytes: number, total: number) => take({ type: 'progress', token, bytes, total });
    attempt(() => engineOf(engine).prepare(lang, { signal: controller.signal, onProgress })).then(
      () => take({ type: 'prepared', token }),
      () => take({ type: 'unprepared', token }),
    );
  }

  function warm(engine: EngineId, lang: string): void {
    const key = `${engine}:${lang}`;
    if (warmed.has(key)) return;
    warmed.add(key);
    // If it fails, its turn will tell.
    attempt(() => engineOf(engine).prepare(lang, { signal: new AbortController().signal, onProgress: () => {} })).catch(() => {});
  }

  function look(lang: string): void {
    met.add(lang);
    void Promise.all(engines.map((engine) => offerOf(engine, lang))).then((offers) => take({ type: 'found', lang, offers }));
  }

  function offerOf(engine: SpeechEngine, lang: string): Promise<Offer> {
    const none: Offer = { engine: engine.id, voices: [], missing: 0 };
    return new Promise((resolve) => {
      const giveUp = clock.after(LOOK_MS, () => resolve(none));
      attempt(() => Promise.all([engine.voices(lang), engine.missing(lang)]))
        .then(([voices, missing]) => resolve({ engine: engine.id, voices, missing }))
        .catch(() => resolve(none))
        .finally(giveUp);
    });
  }

  function engineOf(id: EngineId): SpeechEngine {
    const found = engines.find((engine) => engine.id === id);
    if (!found) throw new Error(`No engine ${id}.`);
    return found;
  }

  for (const engine of engines) engine.onVoices?.(() => met.forEach(look));

  return {
    meet: (langs) => langs.forEach(look),
    read(queue, from = 0) {
      take({ type: 'read', queue, from });
      // First the sound, in the touch itself; then the voices that may have come since.
      new Set(queue.map(({ lang }) => lang)).forEach(look);
    },
    pause: () => take({ type: 'pause', sound: speech?.hold ? 'held' : 'dropped' }),
    resume: () => take({ type: 'resume' }),
    stop: () => take({ type: 'stop' }),
    next: () => take({ type: 'next' }),
    previous: () => take({ type: 'previous' }),
    setPace: (wanted) => take({ type: 'pace', pace: wanted }),
    setVoice: (lang, voice) => take({ type: 'voice', lang, voice }),
    otherVoice: () => take({ type: 'other-voice' }),
    acceptDownload: () => take({ type: 'accept' }),
    refuseDownload: () => take({ type: 'refuse' }),
    shown: () => shownOf(state),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** An engine that throws at once is one that rejects. */
async function attempt<Value>(run: () => Promise<Value>): Promise<Value> {
  return run();
}
