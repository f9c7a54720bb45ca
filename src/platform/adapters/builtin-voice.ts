// The voice shipped with the site: espeak-ng in a worker. Nothing is sent anywhere; nothing comes before it is asked for.

import { manifest } from 'virtual:declic-voice';
import { assertNever } from '../../core/lesson/assert-never';
import type { Download, Heard, Speech, SpeechEngine, SpeechFailure, Utterance, Voice } from '../ports/speech-engine';
import { espeakName, timbres, voiceLangOf, voiceLanguages, type VoiceLang } from '../../listening/voice/languages';
import { filesFor } from '../../listening/voice/manifest';
import { wordsPerMinute } from '../../listening/voice/paces';
import type { FromVoice, ToVoice } from '../../listening/voice/protocol';
import workerUrl from '../../listening/voice/voice-worker?worker&url';
import { soundLine, type Playing } from './sound-line';
import { trustedWorker } from './trusted-worker';
import { voiceFiles } from './voice-files';

export interface BuiltinVoice extends SpeechEngine {
  /** Lets the sound out. Call it in a touch or a key, before anything that waits. */
  wake(): void;
  /** Makes ready what is already in this browser, and fetches nothing: for a finger that comes down on « Écouter ». */
  warm(lang: string): Promise<void>;
  /** « Garder hors connexion » : fetches what is missing, and keeps it in this browser. */
  keep(lang: string, download: Download): Promise<void>;
  /** All that this language takes, in bytes; 0 when it is not spoken. */
  size(lang: string): number;
  isKept(lang: string): Promise<boolean>;
  forget(): Promise<void>;
}

interface Running {
  readonly worker: Worker;
  /** The languages given to it; none before its engine. */
  readonly mounted: Set<VoiceLang>;
}

/** A sentence under way. */
interface Current {
  readonly id: number;
  readonly playing: Playing;
  /** Something came from the worker: it is not stuck. */
  onNews(): void;
  /** All of it came. */
  onSaid(): void;
  onFailed(why: SpeechFailure): void;
}

/** From a sentence given to the worker to its first sound, and from one tenth of a second to the next. */
const STUCK_MS = 3000;
/** The same when the worker has yet to start: an old telephone reads the engine for a while. */
const STUCK_AT_START_MS = 10_000;

/** One for a page: it holds the only way out of the sound. */
export function builtinVoice(): BuiltinVoice {
  const files = voiceFiles(manifest.folder, [manifest.engine, manifest.core, ...Object.values(manifest.packs)]);
  const line = soundLine();
  let running: Running | undefined;
  let current: Current | undefined;
  let lines = 0;

  /** The worker, with this language. Fetches what is missing. */
  async function ready(lang: VoiceLang, download?: Download): Promise<Running> {
    if (running?.mounted.has(lang) === true) return running;
    // Its thread and its script come up while the files do.
    const opened = (running ??= openRunning());
    const [engine, core, pack] = await getAll(lang, download);
    download?.signal.throwIfAborted();
    // The page was put aside meanwhile.
    if (opened !== running) return ready(lang, download);
    if (opened.mounted.size === 0)
      post(opened.worker, { type: 'init', engineUrl: new URL(manifest.folder + manifest.engine.name, document.baseURI).href, engine, core });
    if (!opened.mounted.has(lang)) post(opened.worker, { type: 'mount', pack, voice: espeakName(lang, 'usual') });
    opened.mounted.add(lang);
    return opened;
  }

  async function getAll(lang: VoiceLang, download?: Download): Promise<readonly [engine: ArrayBuffer, core: ArrayBuffer, pack: ArrayBuffer]> {
    const wanted = filesFor(manifest, lang);
    const here = await Promise.all(wanted.map((file) => files.isHere(file)));
    const coming = wanted.filter((_, index) => here[index] === false);
    const total = coming.reduce((sum, { bytes }) => sum + bytes, 0);
    const got = new Map<string, number>();
    const [engine, core, pack] = wanted;
    const get = (file: typeof engine): Promise<ArrayBuffer> =>
      files.get(
        file,
        download === undefined
          ? undefined
          : {
              signal: download.signal,
              onProgress(bytes) {
                if (!coming.includes(file)) return;
                got.set(file.name, bytes);
                download.onProgress(
                  [...got.values()].reduce((sum, one) => sum + one, 0),
                  total,
                );
              },
            },
      );
    return Promise.all([get(engine), get(core), get(pack)]);
  }

  function openRunning(): Running {
    const worker = trustedWorker('declic-voix', workerUrl);
    worker.addEventListener('message', ({ data }: MessageEvent<FromVoice>) => hear(data));
    worker.addEventListener('error', () => fail('broken'));
    return { worker, mounted: new Set() };
  }

  function endWorker(): void {
    running?.worker.terminate();
    running = undefined;
  }

  /** A worker that failed once is not asked again. */
  function fail(why: SpeechFailure): void {
    endWorker();
    current?.onFailed(why);
  }

  function hear(told: FromVoice): void {
    switch (told.type) {
      case 'ready':
        current?.onNews();
        return;
      case 'moment':
        if (told.id !== current?.id) return;
        current.onNews();
        current.playing.add(told.samples, told.words);
        return;
      case 'said':
        if (told.id === current?.id) current.onSaid();
        return;
      case 'broken':
        if (told.id === undefined || told.id === current?.id) fail('broken');
        return;
      default:
        assertNever(told);
    }
  }

  function speak(utterance: Utterance, on: (heard: Heard) => void): Speech {
    current?.playing.stop();
    const id = ++lines;
    let watch: ReturnType<typeof setTimeout> | undefined;
    const over = (last?: Heard): void => {
      clearTimeout(watch);
      if (current?.id === id) current = undefined;
      if (last !== undefined) on(last);
    };
    const playing = line.play({
      onStart: () => on({ type: 'start' }),
      onWord: ({ start, end }) => on({ type: 'word', start, end }),
      onEnd: () => over({ type: 'end' }),
      onFailed(why) {
        if (running !== undefined) post(running.worker, { type: 'cancel', id });
        over({ type: 'failed', why });
      },
    });
    const watchFor = (ms: number): void => {
      clearTimeout(watch);
      watch = setTimeout(() => fail('stuck'), ms);
    };
    const own: Current = {
      id,
      playing,
      onNews() {
        // Not before the worker was asked: a download takes the time it takes.
        if (watch !== undefined) watchFor(STUCK_MS);
      },
      onSaid() {
        clearTimeout(watch);
        playing.close();
      },
      onFailed(why) {
        playing.stop();
        over({ type: 'failed', why });
      },
    };
    current = own;

    const lang = voiceLangOf(utterance.lang);
    const say = ({ worker }: Running, patienceMs: number): void => {
      if (lang === undefined || current?.id !== id) return;
      watchFor(patienceMs);
      post(worker, {
        type: 'say',
        id,
        line: { text: utterance.text, lang: utterance.lang, voice: espeakName(lang, utterance.voice), wordsPerMinute: wordsPerMinute[utterance.pace] },
      });
    };
    if (lang === undefined) {
      queueMicrotask(() => {
        if (current === own) own.onFailed('broken');
      });
    } else if (running?.mounted.has(lang) === true) {
      say(running, STUCK_MS);
    } else {
      ready(lang).then(
        (started) => say(started, STUCK_AT_START_MS),
        () => {
          if (current === own) own.onFailed('unreachable');
        },
      );
    }

    return {
      cancel() {
        if (current !== own) return;
        playing.stop();
        if (running !== undefined) post(running.worker, { type: 'cancel', id });
        over();
      },
      hold: playing,
    };
  }

  async function warm(lang: string): Promise<void> {
    const known = voiceLangOf(lang);
    if (known === undefined) return;
    const here = await Promise.all(filesFor(manifest, known).map((file) => files.isHere(file)));
    if (here.every((one) => one)) await ready(known).catch(() => {}); // The sentence that needs it will tell.
  }

  // A page put aside by the browser must not hold a worker; when it comes back, the worker does too.
  let atRest: readonly VoiceLang[] = [];
  addEventListener('pagehide', () => {
    atRest = [...(running?.mounted ?? [])];
    current?.playing.stop();
    current = undefined;
    endWorker();
  });
  addEventListener('pageshow', () => {
    for (const lang of atRest) void warm(lang);
  });

  return {
    id: 'builtin',
    wake: line.wake,
    warm,
    async voices(lang) {
      const known = voiceLangOf(lang);
      return known === undefined || !canRun() ? [] : timbres.map(({ id, name }): Voice => ({ id, engine: 'builtin', name, lang: voiceLanguages[known].lang }));
    },
    async missing(lang) {
      const known = voiceLangOf(lang);
      if (known === undefined) return 0;
      const wanted = filesFor(manifest, known);
      const here = await Promise.all(wanted.map((file) => files.isHere(file)));
      return wanted.reduce((sum, { bytes }, index) => (here[index] === true ? sum : sum + bytes), 0);
    },
    async prepare(lang, download) {
      await ready(known(lang), download);
    },
    speak,
    async keep(lang, download) {
      await ready(known(lang), download);
      await files.keep(filesFor(manifest, known(lang)));
    },
    size(lang) {
      const found = voiceLangOf(lang);
      return found === undefined ? 0 : filesFor(manifest, found).reduce((sum, { bytes }) => sum + bytes, 0);
    },
    async isKept(lang) {
      const found = voiceLangOf(lang);
      return found !== undefined && files.isKept(filesFor(manifest, found));
    },
    forget: () => files.forget(),
  };
}

/** @throws {Error} when the built-in voice does not speak it: `voices` says so beforehand. */
function known(lang: string): VoiceLang {
  const found = voiceLangOf(lang);
  if (found === undefined) throw new Error(`The built-in voice does not speak « ${lang} ».`);
  return found;
}

function canRun(): boolean {
  return ['AudioContext', 'Worker', 'DecompressionStream'].every((name) => name in globalThis) && 'Segmenter' in Intl;
}

function post(worker: Worker, message: ToVoice): void {
  worker.postMessage(message);
}
