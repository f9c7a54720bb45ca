// Progress, as far as the short code tells it, and back. The code never tells more than what was done: it may only tell less.

import type { FormerSteps } from '../lesson/moved';
import { join, stepsDone, type Fact, type IsoDate, type Progress } from '../lesson/progress';
import { DOZEN, lessonsOf, toldLessons, type Register } from './register';
import { MOST, type ShortCode } from './short-code';

/** A lesson as it is today: its steps in their order, and where those that moved stood before. */
export interface ShelfLesson {
  readonly id: string;
  readonly steps: readonly string[];
  readonly former?: FormerSteps | undefined;
}

export type CodeShelf = ReadonlyMap<string, ShelfLesson>;

/** Where a person is, in names. */
export interface Bookmark {
  readonly path: string | undefined;
  readonly lesson: string | undefined;
  /** The first step of it that is not done; none when all are. */
  readonly step: string | undefined;
  /** Lessons of which all is done, among those the code can tell. */
  readonly done: readonly string[];
}

/** What the short code says of this progress. */
export function shortCodeOf(
  progress: Progress,
  { register, shelf, settings }: { readonly register: Register; readonly shelf: CodeShelf; readonly settings: number },
): ShortCode {
  const numbered = lessonsOf(register);
  const current = currentLesson(
    progress,
    shelf,
    numbered.map(({ id }) => id),
  );
  const lesson = current === undefined ? 0 : Math.min(MOST.lesson, 1 + numbered.findIndex(({ id }) => id === current.id));
  const next = current?.steps.find((step) => !stepsDone(progress, current).includes(step));
  const steps = numbered[lesson - 1]?.steps ?? [];
  const step = next === undefined ? 0 : 1 + steps.indexOf(next);
  const told = register.paths.map((_, index) => index + 1).filter((path) => current && toldLessons(register, { path, lesson }).includes(current.id));
  const doneWith = (path: number): number => bitsOf(toldLessons(register, { path, lesson }), progress, shelf);
  // The path that tells most; without one when it tells as much.
  const path = told.reduce((best, one) => (count(doneWith(one)) > count(doneWith(best)) ? one : best), 0);
  return { path, lesson, step: Math.min(MOST.step, step), done: doneWith(path), settings };
}

/** What the code says, in names; undefined when it names something that no list has. */
export function bookmarkOf(code: ShortCode, register: Register): Bookmark | undefined {
  const lesson = lessonsOf(register)[code.lesson - 1];
  const path = register.paths[code.path - 1];
  const told = toldLessons(register, code);
  const isKnown = (code.lesson === 0 || lesson !== undefined) && (code.path === 0 || path !== undefined) && code.done < 2 ** told.length;
  const step = lesson?.steps[code.step - 1];
  if (!isKnown || (code.step > 0 && step === undefined)) return undefined;
  return { path: path?.id, lesson: lesson?.id, step, done: told.filter((_, place) => ((code.done >>> place) & 1) === 1) };
}

/** What was done at least: all of the lessons told done, and of the current one what comes before its step. How, nobody says: seen. */
export function progressOf({ lesson, step, done }: Bookmark, shelf: CodeShelf, day: IsoDate): Progress {
  const whole = [...done, ...(lesson !== undefined && step === undefined ? [lesson] : [])].flatMap((id) => stepsOf(shelf.get(id)));
  const begun = step === undefined ? [] : stepsBefore(shelf.get(lesson ?? ''), `${lesson ?? ''}/${step}`);
  const facts = [...whole, ...begun].map((address): [string, Fact] => {
    const [id = '', name = ''] = address.split('/');
    return [address, { lesson: id, step: name, outcome: 'seen', day }];
  });
  return join({ epoch: 0, facts: new Map(facts) });
}

/** A step that left this lesson says nothing of those that stay. */
function stepsBefore(lesson: ShelfLesson | undefined, address: string): readonly string[] {
  const steps = stepsOf(lesson);
  return steps.slice(0, Math.max(0, steps.indexOf(address)));
}

function stepsOf(lesson: ShelfLesson | undefined): readonly string[] {
  return lesson === undefined ? [] : lesson.steps.map((step) => `${lesson.id}/${step}`);
}

/** The one in hand: begun and not finished if there is one, the last day, then the last of the list. */
function currentLesson(progress: Progress, shelf: CodeShelf, order: readonly string[]): ShelfLesson | undefined {
  const begun = order.flatMap((id, place) => {
    const lesson = shelf.get(id);
    const done = lesson ? stepsDone(progress, lesson) : [];
    if (lesson === undefined || done.length === 0) return [];
    const days = [...progress.facts.values()].filter((fact) => fact.lesson === id).map(({ day }) => day);
    return [{ lesson, place, isOpen: done.length < lesson.steps.length, day: days.toSorted().at(-1) ?? '' }];
  });
  return begun.toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen) || b.day.localeCompare(a.day) || b.place - a.place)[0]?.lesson;
}

function bitsOf(lessons: readonly string[], progress: Progress, shelf: CodeShelf): number {
  return lessons.slice(0, DOZEN).reduce((bits, id, place) => {
    const lesson = shelf.get(id);
    const isDone = lesson !== undefined && lesson.steps.length > 0 && stepsDone(progress, lesson).length === lesson.steps.length;
    return isDone ? bits | (1 << place) : bits;
  }, 0);
}

function count(bits: number): number {
  let ones = 0;
  for (let rest = bits; rest > 0; rest >>>= 1) ones += rest & 1;
  return ones;
}
