// `npm run lessons:check [-- <leçon>…]`: what the library refuses, what is for another reading, the words that no dictionary has, and how each
// lesson reads. `--table` writes docs/lisibilite.md.

import { readFile, writeFile } from 'node:fs/promises';
import { sourceLocale } from '../../core/lesson/locale';
import { frenchPhonemes } from '../../listening/voice/phonemes';
import { readLibrary } from '../library/library';
import { withoutQuotations } from '../library/plain-french';
import { readLesson } from '../library/read-lesson';
import { checkSomeLessons, lessonIds, type CheckedLessons } from '../library/some-lessons';
import { inFrench, readabilityOf } from './lessons-check/readability';
import { tableOf, type Row } from './lessons-check/table';
import { hardWords, readWordLists, unknownWords } from './lessons-check/words';
import { leftToWrite } from './new-lesson/left-to-write';
import { checkWanted } from './wanted-lessons';

const TABLE = 'docs/lisibilite.md';

export async function run(words: readonly string[]): Promise<void> {
  const wanted = words.filter((word) => !word.startsWith('--'));
  // One lesson is asked many times while it is written: the others are not read, nor proved.
  if (wanted.length > 0) checkWanted(wanted, await lessonIds());
  const library = wanted.length > 0 ? await checkSomeLessons(wanted) : await readLibrary();
  const rows = await rowsOf(library);
  let misspelt = 0;
  for (const row of rows) {
    for (const { message, rule } of row.reviews) console.log(`${rule === undefined ? '' : `[${rule}] `}${message}\n`);
    for (const { word, line } of row.unknown)
      console.log(
        `${row.file}:${line}\n  [L12] Aucun dictionnaire ne connaît « ${word} ».\n  Pour réparer : corrigez-le, ou ajoutez-le à src/build/commands/lessons-check/own-words.txt.\n`,
      );
    misspelt += row.unknown.length;
  }
  for (const row of rows) console.log(lineOf(row));
  const left = (await Promise.all(rows.map(({ id }) => leftToWrite(process.cwd(), id)))).flat();
  if (left.length > 0) console.log(`\nReste à écrire (« À vous ») :\n${left.map(({ file, line, what }) => `  ${file}:${line} ${what}`).join('\n')}`);
  if (words.includes('--table')) {
    await writeFile(TABLE, tableOf(rows));
    console.log(`\n${TABLE} est écrit.`);
  }
  if (misspelt > 0) throw new Error(`\n${misspelt} mots à corriger.`);
}

/** Each lesson in French, in the order of their names. */
export async function rowsOf(library: CheckedLessons): Promise<readonly Row[]> {
  const lessons = library.lessons.filter(({ locale }) => locale === sourceLocale);
  const phonemes = await frenchPhonemes();
  const lists = await readWordLists({
    explained: [...library.words.values()].map(({ term }) => term),
    named: [...library.personas.values(), library.town].map((one) => JSON.stringify(one, undefined, '\n')),
  });
  const rows = lessons.map(async (lesson): Promise<Row> => {
    const text = await readFile(lesson.file, 'utf8');
    const passages = readLesson({ id: lesson.id, locale: lesson.locale, file: lesson.file, text }, () => undefined)?.prose.passages ?? [];
    const own = passages.filter(({ reader }) => reader === 'learner').map(({ masked, line }) => ({ text: withoutQuotations(masked), line }));
    return {
      id: lesson.id,
      file: lesson.file,
      ...readabilityOf(
        own.map((passage) => passage.text),
        phonemes,
      ),
      hard: [...new Set(own.flatMap((passage) => hardWords(passage.text, lists)))].toSorted((one, other) => one.localeCompare(other, 'fr')),
      unknown: own.flatMap((passage) => unknownWords(passage.text, lists).map((word) => ({ word, line: passage.line }))),
      reviews: library.reviews.filter(({ file }) => file.startsWith(`content/lessons/${lesson.id}/`)),
      exceptions: lesson.plan.exceptions?.length ?? 0,
    };
  });
  return (await Promise.all(rows)).toSorted((one, other) => one.id.localeCompare(other.id, 'fr'));
}

function lineOf({ id, sentences, meanWords, ease, hard, reviews }: Row): string {
  const words = hard.length === 0 ? 'aucun mot rare' : `mots rares : ${hard.join(', ')}`;
  return `${id} : ${sentences} phrases de ${inFrench(meanWords)} mots, facilité ${Math.round(ease)} sur 100, ${reviews.length} à relire, ${words}`;
}
