// What the site's own French voice pronounces of a text: its phonemes, from the same engine and the same packs as in the
// page, without making the sound. Node only: tests, and the choice of the words of the resume code.

import { voiceParts } from './cut';
import { espeakName } from './languages';
import { loadScript } from './wav';

/** What of the engine only this asks. */
interface Engine {
  readonly eSpeakNGWorker: new () => {
    set_voice(name: string): number;
    /** Reads one clause; gives the address of a text. */
    text_to_phonemes(text: string, mode: number): { readonly ptr: number };
  };
  readonly HEAPU8: Uint8Array;
  FS_createPath(parent: string, name: string, canRead: boolean, canWrite: boolean): void;
  FS_createDataFile(parent: string, name: string, bytes: Uint8Array, canRead: boolean, canWrite: boolean, canOwn: boolean): void;
}

interface Script {
  readonly default: (options: { readonly printErr: () => void }) => Promise<Engine>;
}

const FOLDERS = ['usr', 'share', 'espeak-ng-data'];
/** In the letters of the international alphabet. */
const IPA = 1;

/**
 * Says a text in French, in phonemes: « atɑ̃sjˈɔ̃ ». A change of voice in the middle is written « (en) ».
 * @throws {Error} when the engine is not the one this was written for.
 */
export async function frenchPhonemes(): Promise<(text: string) => string> {
  const { engine, core, language } = voiceParts();
  const script = await loadScript(engine);
  if (!isScript(script)) throw new TypeError('This is not the script of espeak-ng.');
  const espeak = await script.default({ printErr: () => undefined });
  for (const { path, bytes } of [...core, ...language('fr')]) {
    const parts = [...FOLDERS, ...path.split('/')];
    const name = parts.pop() ?? '';
    let folder = '';
    for (const part of parts) {
      espeak.FS_createPath(folder === '' ? '/' : folder, part, true, true);
      folder = `${folder}/${part}`;
    }
    espeak.FS_createDataFile(folder, name, bytes, true, false, true);
  }
  const voice = new espeak.eSpeakNGWorker();
  if (voice.set_voice(espeakName('fr', 'usual')) !== 0) throw new Error('The packs hold no French voice.');
  return (text) => {
    const { ptr } = voice.text_to_phonemes(text, IPA);
    return new TextDecoder().decode(espeak.HEAPU8.slice(ptr, espeak.HEAPU8.indexOf(0, ptr)));
  };
}

function isScript(script: unknown): script is Script {
  return typeof script === 'object' && script !== null && 'default' in script && typeof script.default === 'function';
}
