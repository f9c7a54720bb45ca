// The lessons that there are, as a path needs them: from /parcours/lecons.json. A link names a lesson by the number of one of its
// exercises (content/numeros.yaml), which is for life: an exercise that moves, or goes, takes the links with it.

import { isId } from '../lesson/id';
import type { Locale } from '../lesson/locale';

export interface ShelvedLesson {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  /** For one person alone. */
  readonly minutes: number;
  readonly steps: readonly string[];
  /** Where its steps stood before (core/lesson/moved.ts). */
  readonly former?: string | undefined;
  /** Those of its exercises, then those of exercises that are gone and for which one goes here. The first names it. */
  readonly numbers: readonly number[];
  /** Its title in the other languages that it is written in. */
  readonly titles?: Readonly<Partial<Record<Locale, string>>> | undefined;
}

export interface Shelf {
  readonly lessons: ReadonlyMap<string, ShelvedLesson>;
  /** The lesson of each number. */
  readonly byNumber: ReadonlyMap<number, string>;
}

export function shelfOf(lessons: readonly ShelvedLesson[]): Shelf {
  return {
    lessons: new Map(lessons.map((lesson) => [lesson.id, lesson])),
    byNumber: new Map(lessons.flatMap(({ id, numbers }) => numbers.map((number) => [number, id] as const))),
  };
}

/**
 * What the file holds.
 * @throws TypeError when it is something else: the page of a host that answers everything with HTML, an old cache.
 */
export function parseShelf(json: unknown): Shelf {
  if (!Array.isArray(json) || !json.every(isShelved)) throw new TypeError('Not the lessons of the paths.');
  return shelfOf(json);
}

function isShelved(value: unknown): value is ShelvedLesson {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    isId(value.id) &&
    'title' in value &&
    typeof value.title === 'string' &&
    'goal' in value &&
    typeof value.goal === 'string' &&
    'minutes' in value &&
    typeof value.minutes === 'number' &&
    'steps' in value &&
    Array.isArray(value.steps) &&
    'numbers' in value &&
    Array.isArray(value.numbers)
  );
}
