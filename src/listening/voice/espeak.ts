// espeak-ng, started and made to speak: the same in the worker and in Node.

import { unpackFiles } from './pack.ts';
import { wordFollower, type EspeakWord, type TimedWord } from './words.ts';

export interface Line {
  readonly text: string;
  /** BCP 47, for cutting words. */
  readonly lang: string;
  /** As espeak names it: `roa/fr+f2`. */
  readonly voice: string;
  readonly wordsPerMinute: number;
}

/** A moment of sound, about a tenth of a second. */
export interface Moment {
  /** 16 bits, one channel. */
  readonly samples: Int16Array<ArrayBuffer>;
  /** The words that begin around here. */
  readonly words: readonly TimedWord[];
}

export interface Speaker {
  /** Samples a second. */
  readonly rate: number;
  /** Adds the files of a pack: a language can be said once its pack is there. */
  mount(pack: Uint8Array<ArrayBuffer>): Promise<void>;
  /**
   * Says a line, in one go: `on` is called during it.
   * @throws {Error} when the voice is in no pack mounted so far.
   */
  say(line: Line, on: (moment: Moment) => void): void;
}

interface EspeakEvent extends EspeakWord {
  readonly type: string;
}

interface EspeakVoice {
  set_voice(name: string): number;
  set_rate(wordsPerMinute: number): void;
  get_samplerate(): number;
  synthesize(text: string, on: (samples: Int16Array<ArrayBuffer>, events: readonly EspeakEvent[]) => boolean): void;
}

interface EspeakModule {
  readonly eSpeakNGWorker: new () => EspeakVoice;
  FS_createPath(parent: string, name: string, canRead: boolean, canWrite: boolean): void;
  FS_unlink(path: string): void;
  FS_createDataFile(parent: string, name: string, bytes: Uint8Array, canRead: boolean, canWrite: boolean, canOwn: boolean): void;
}

interface EspeakScript {
  readonly default: (options: { readonly printErr: (line: string) => void }) => Promise<EspeakModule>;
}

const DATA_FOLDER = '/usr/share/espeak-ng-data';

/** Starts espeak from its loaded script, with the core pack. */
export async function startSpeaker(script: unknown, core: Uint8Array<ArrayBuffer>): Promise<Speaker> {
  if (!isEspeakScript(script)) throw new TypeError('This is not the script of espeak-ng.');
  // It complains of dictionaries it does not find: a word in the letters of a language that is not here. It then spells.
  const espeak = await script.default({ printErr: () => {} });
  const mounted = new Set<string>();
  const mount = async (pack: Uint8Array<ArrayBuffer>): Promise<void> => {
    for (const { path, bytes } of await unpackFiles(pack)) {
      const parts = `${DATA_FOLDER}/${path}`.split('/').slice(1);
      const name = parts.pop() ?? '';
      let folder = '/';
      for (const part of parts) {
        espeak.FS_createPath(folder, part, true, true);
        folder = folder === '/' ? `/${part}` : `${folder}/${part}`;
      }
      // The whole dictionary of English takes the place of its rules.
      if (mounted.has(path)) espeak.FS_unlink(`${folder}/${name}`);
      mounted.add(path);
      espeak.FS_createDataFile(folder, name, bytes, true, false, true);
    }
  };
  await mount(core);
  const voice = new espeak.eSpeakNGWorker();
  return {
    rate: voice.get_samplerate(),
    mount,
    say({ text, lang, voice: name, wordsPerMinute }, on) {
      if (voice.set_voice(name) !== 0) throw new Error(`espeak-ng has no voice « ${name} » in the packs mounted so far.`);
      voice.set_rate(wordsPerMinute);
      const follow = wordFollower(text, lang);
      voice.synthesize(text, (samples, events) => {
        const words = events.flatMap((event) => (event.type === 'word' ? (follow(event) ?? []) : []));
        if (samples.length > 0 || words.length > 0) on({ samples, words });
        return false;
      });
    },
  };
}

function isEspeakScript(script: unknown): script is EspeakScript {
  return typeof script === 'object' && script !== null && 'default' in script && typeof script.default === 'function';
}
