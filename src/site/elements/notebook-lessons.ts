// The lessons as the notebook names them, and what a code of any kind says of them: what is shown at a lesson's end, the whole progress, six words, seven pictures, a file.

import { parseFormer, type FormerSteps } from '../../core/lesson/moved';
import { join, type Fact, type IsoDate, type Progress } from '../../core/lesson/progress';
import { bookmarkOf, progressOf } from '../../core/progress-code/bookmark';
import { readFileText, readQrText } from '../../core/progress-code/carried';
import type { Register } from '../../core/progress-code/register';
import { PICTURES_IN_CODE, readPictureNumbers, readWordNumbers, WORDS_IN_CODE, type Read } from '../../core/progress-code/short-code';
import { understood } from '../../core/progress-code/typed-word';
import { codePictures } from '../../core/progress-code/pictures';
import { codeWords } from '../../core/progress-code/words';
import { readSkills } from '../group/skills';
import { notebookSays as says } from '../messages/fr/notebook-says';

export interface NotebookLesson {
  readonly title: string;
  readonly steps: readonly (readonly [id: string, title: string])[];
  readonly former?: string | undefined;
  /** The steps that the code of its end tells, in its order. */
  readonly skills: readonly string[];
}

export interface NotebookLessons {
  readonly register: Register;
  /** In the order of the catalogue. */
  readonly lessons: Readonly<Record<string, NotebookLesson>>;
}

/** What was done, or the sentence that says why nothing is known. */
export type Said = Progress['facts'] | string;

export interface Reader {
  readonly lessons: readonly (NotebookLesson & { readonly id: string; readonly formerSteps: FormerSteps | undefined })[];
  code(text: string): Said;
  words(typed: string): Said;
  /** Of the seven that were touched, in their order. */
  pictures(numbers: readonly number[]): Said;
  file(text: string): Said;
}

/** Rejects when the connection is cut. */
export async function openReader(address: string, today: () => IsoDate): Promise<Reader> {
  const { register, lessons } = await fetch(address).then((answer): Promise<NotebookLessons> => answer.json());
  const named = Object.entries(lessons).map(([id, lesson]) => ({ ...lesson, id, formerSteps: parseFormer(lesson.former) }));
  const shelf = new Map(named.map(({ id, steps, formerSteps }) => [id, { id, steps: steps.map(([step]) => step), former: formerSteps }]));

  function ofLesson(text: string): Said | undefined {
    const found = readSkills(text);
    const lesson = found && Object.hasOwn(lessons, found.lesson) ? lessons[found.lesson] : undefined;
    if (found === undefined || lesson === undefined) return undefined;
    const facts = found.marks.flatMap((mark, place): Fact[] => {
      const step = lesson.skills[place];
      return mark === 'none' || step === undefined ? [] : [{ lesson: found.lesson, step, outcome: mark, day: today() }];
    });
    return join({ epoch: 0, facts: new Map(facts.map((fact) => [`${fact.lesson}/${fact.step}`, fact])) }).facts;
  }

  function ofShort(read: Read, { wrong, mended }: { readonly wrong: string; readonly mended: (symbols: readonly number[]) => string }): Said {
    if (read.kind === 'newer') return says.newer;
    if (read.kind === 'wrong') return wrong;
    const ways = read.kind === 'swapped' ? read.ways : [read];
    const [likely, ...others] = ways.filter(({ code }) => bookmarkOf(code, register) !== undefined);
    const bookmark = likely && bookmarkOf(likely.code, register);
    if (likely === undefined || others.length > 0 || bookmark === undefined) return wrong;
    // Mended, it is only likely: the person says whether it is right.
    return read.kind === 'read' ? progressOf(bookmark, shelf, today()).facts : mended(likely.symbols);
  }

  return {
    lessons: named,
    code(text) {
      const skills = ofLesson(text);
      if (skills !== undefined) return skills;
      const read = readQrText(text, register);
      if (read.kind !== 'read') return read.kind === 'newer' ? says.newer : says.unknownCode;
      return read.progress.facts;
    },
    words(typed) {
      const words = typed.split(/[\s,;.·–-]+/).filter(Boolean);
      if (words.length !== WORDS_IN_CODE) return says.sixWords;
      const found = words.map(understood);
      const wrong = found.findIndex(({ kind }) => kind !== 'word');
      const near = found[wrong];
      if (near !== undefined) return says.notWord(words[wrong] ?? '', near.kind === 'near' ? near.words : []);
      const read = readWordNumbers(found.flatMap((one) => (one.kind === 'word' ? one.number : [])));
      return ofShort(read, { wrong: says.wrongWords, mended: (symbols) => says.mended(symbols.map((number) => codeWords[number] ?? '').join(' ')) });
    },
    pictures(numbers) {
      if (numbers.length !== PICTURES_IN_CODE) return says.sevenPictures;
      const named = (symbols: readonly number[]): string => symbols.map((number) => codePictures[number]?.word ?? '').join(', ');
      return ofShort(readPictureNumbers(numbers), { wrong: says.wrongPictures, mended: (symbols) => says.mendedPictures(named(symbols)) });
    },
    file(text) {
      const read = readFileText(text, register);
      if (read.kind !== 'read') return read.kind === 'newer' ? says.newer : says.wrongFile;
      return read.progress.facts;
    },
  };
}
