// The slicer. From the npm package of espeak-ng (24 MB for 130 languages) it cuts what the site serves: the engine, one
// core pack with the sounds of our languages, and one small pack per language. Build time and Node only.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { timbres, voiceLangs, voiceLanguages, type VoiceLang } from './languages.ts';
import type { VoiceFile } from './manifest.ts';
import { onlySounds } from './only-sounds.ts';
import { packFiles, type PackedFile } from './pack.ts';

export interface CutFile extends VoiceFile {
  readonly content: Uint8Array<ArrayBuffer>;
}

export interface CutVoice {
  readonly engine: CutFile;
  readonly core: CutFile;
  readonly packs: Readonly<Record<VoiceLang, CutFile>>;
  /** The licence of all this, and where its source is: served beside it. */
  readonly notices: readonly { readonly name: string; readonly content: string }[];
}

const DATA_FOLDER = '/usr/share/espeak-ng-data/';
const packageFolder = path.dirname(createRequire(import.meta.url).resolve('@echogarden/espeak-ng-emscripten'));

let cut: CutVoice | undefined;

/** Cuts once a process: compressing takes some seconds. */
export function cutVoice(): CutVoice {
  cut ??= cutNow();
  return cut;
}

/** What each pack holds, and the engine, before they are compressed: all that Node needs to hear a phoneme. */
export function voiceParts(whole = readEspeak()): {
  readonly engine: Uint8Array<ArrayBuffer>;
  readonly core: readonly PackedFile[];
  readonly language: (lang: VoiceLang) => readonly PackedFile[];
} {
  const sounds = onlySounds(
    { phontab: whole.file('phontab').bytes, phonindex: whole.file('phonindex').bytes, phondata: whole.file('phondata').bytes },
    voiceLangs.flatMap((lang) => voiceLanguages[lang].sounds),
  );
  return {
    engine: Uint8Array.from(Buffer.from(whole.engine)),
    core: [
      { path: 'phontab', bytes: sounds.phontab },
      { path: 'phonindex', bytes: sounds.phonindex },
      { path: 'phondata', bytes: sounds.phondata },
      whole.file('intonations'),
      englishRules(whole),
      ...timbres.flatMap(({ file }) => (file === undefined ? [] : [whole.file(file)])),
    ],
    language: (lang) => {
      const { file, dictionary } = voiceLanguages[lang];
      return [whole.file(`lang/${file}`), whole.file(dictionary)];
    },
  };
}

function cutNow(): CutVoice {
  const { engine, ...parts } = voiceParts();
  const pack = (name: string, files: readonly PackedFile[]): CutFile => {
    const content = Uint8Array.from(gzipSync(packFiles(files), { level: 9 }));
    return named(name, 'pack', content, content.length);
  };
  const language = (lang: VoiceLang): CutFile => pack(lang, parts.language(lang));
  return {
    engine: named('espeak-ng', 'js', engine, brotliCompressSync(engine).length),
    core: pack('sons', parts.core),
    packs: {
      fr: language('fr'),
      en: language('en'),
      ar: language('ar'),
      es: language('es'),
      pt: language('pt'),
      uk: language('uk'),
      tr: language('tr'),
      ro: language('ro'),
    },
    notices: [
      { name: 'COPYING.txt', content: readFileSync(path.join(packageFolder, 'COPYING'), 'utf8') },
      { name: 'SOURCE.txt', content: SOURCE },
    ],
  };
}

export interface Espeak {
  /** The script, without its table of files. */
  readonly engine: string;
  /** One of its data files. */
  file(name: string): PackedFile;
}

/**
 * How English is spelled, without the list of its words: a fifth of its dictionary. espeak takes many words of other
 * languages for English (« e-mail », « box », « Google »), and without this it spells them letter by letter. The pack of
 * English brings the whole dictionary in its place.
 */
export function englishRules(whole: Espeak): PackedFile {
  const { path: name, bytes } = whole.file('en_dict');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // How many lists of words there are, and where the rules start; then the lists, each ended by a zero; then the rules.
  const lists = view.getInt32(0, true);
  const rules = bytes.subarray(view.getInt32(4, true));
  const own = new Uint8Array(8 + lists + rules.length);
  new DataView(own.buffer).setInt32(0, lists, true);
  new DataView(own.buffer).setInt32(4, 8 + lists, true);
  own.set(rules, 8 + lists);
  return { path: name, bytes: own };
}

/**
 * The package as it is.
 * @throws {Error} when it is not built as it was in 0.3.5.
 */
export function readEspeak(): Espeak {
  const script = readFileSync(path.join(packageFolder, 'espeak-ng.js'), 'utf8');
  const data = readFileSync(path.join(packageFolder, 'espeak-ng.data'));
  // The one change to the script: the call that fetches 24 MB. Files are mounted at run time instead.
  const found = /loadPackage\(\{files:(?<files>\[.*?\]),remote_package_size:\d+\}\)/s.exec(script);
  const list = found?.groups?.['files'];
  if (found === null || list === undefined)
    throw new Error('The script of espeak-ng has no table of files where version 0.3.5 had it. Read src/listening/voice/README.md.');
  const files = new Map<string, Uint8Array>();
  for (const { groups } of list.matchAll(/filename:"(?<name>[^"]+)",start:(?<start>\d+),end:(?<end>\d+)/g)) {
    files.set(groups?.['name'] ?? '', data.subarray(Number(groups?.['start']), Number(groups?.['end'])));
  }
  return {
    engine: `// espeak-ng, GPL-3.0: see COPYING.txt and SOURCE.txt beside this file.\n${script.slice(0, found.index)}${script.slice(found.index + found[0].length)}`,
    file(name) {
      const bytes = files.get(DATA_FOLDER + name);
      if (bytes === undefined) throw new Error(`espeak-ng has no file « ${name} ». Look at src/listening/voice/languages.ts.`);
      return { path: name, bytes };
    },
  };
}

function named(name: string, ending: string, content: Uint8Array<ArrayBuffer>, bytes: number): CutFile {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { name: `${name}.${sha256.slice(0, 10)}.${ending}`, bytes, size: content.length, sha256, content };
}

const SOURCE = `The voice of this site is eSpeak NG, under the GNU General Public License, version 3 (COPYING.txt).
It is a separate program: it runs by itself in a worker, receives text and gives back sound.

espeak-ng.*.js  the script of the npm package @echogarden/espeak-ng-emscripten 0.3.5. One change: the call of
                loadPackage({files: [...]}), which fetches the data of all languages, was removed.
*.pack          files of espeak-ng.data of the same package, cut by language and compressed with gzip. Two changes: in
                phontab, phonindex and phondata, what our languages do not use was filled with zeros; the en_dict
                of the pack of sounds has the rules of English without its list of words.

Source of the program: https://github.com/espeak-ng/espeak-ng
Source of this build:  https://github.com/echogarden-project/espeak-ng (branch "fork")
                       https://github.com/echogarden-project/espeak-ng-emscripten
The script that makes the changes is src/listening/voice/cut.ts, in the source of this site.
`;
