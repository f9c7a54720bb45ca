// The order in which lessons are best taken: the beginner's first, and what helps before comes before.

import type { Lesson, Theme } from './lesson';

/**
 * The lessons, each after its prerequisites, the least that one must know first; between equals, the one that helps
 * the most others, then by title. A circle of prerequisites ends where it closes.
 */
export function inTeachingOrder(lessons: readonly Lesson[]): readonly Lesson[] {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const before = (lesson: Lesson): readonly Lesson[] => lesson.plan.prerequisites.flatMap((id) => byId.get(id) ?? []);
  const roads = new Map(lessons.map((lesson) => [lesson.id, roadTo(lesson, before)]));
  const rank = ({ id, plan }: Lesson): readonly [number, number, number] => {
    const road = roads.get(id) ?? { level: plan.level, depth: 0, all: [] };
    return [road.level, road.depth, -[...roads.values()].filter(({ all }) => all.includes(id)).length];
  };
  const ranks = new Map(lessons.map((lesson) => [lesson, rank(lesson)]));
  return lessons.toSorted((a, b) => compare(ranks.get(a) ?? [], ranks.get(b) ?? []) || a.plan.title.localeCompare(b.plan.title, 'fr'));
}

/** The same by theme; the themes in the order of their first lesson. */
export function inShelves(lessons: readonly Lesson[]): readonly { readonly theme: Theme; readonly shelf: readonly Lesson[] }[] {
  const shelves = Map.groupBy(inTeachingOrder(lessons), ({ plan }) => plan.theme);
  return [...shelves].map(([theme, shelf]) => ({ theme, shelf }));
}

interface Road {
  /** The highest level met on the way, its own included: one does not begin with what needs the second level. */
  readonly level: number;
  readonly depth: number;
  /** The ids of all the lessons before. */
  readonly all: readonly string[];
}

function roadTo(lesson: Lesson, before: (lesson: Lesson) => readonly Lesson[], path: readonly string[] = []): Road {
  const roads = before(lesson)
    .filter(({ id }) => id !== lesson.id && !path.includes(id))
    .map((one) => ({ id: one.id, ...roadTo(one, before, [...path, lesson.id]) }));
  return {
    level: Math.max(lesson.plan.level, ...roads.map(({ level }) => level)),
    depth: Math.max(0, ...roads.map(({ depth }) => depth + 1)),
    all: [...new Set(roads.flatMap(({ id, all }) => [id, ...all]))],
  };
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((one, index) => one - (b[index] ?? 0)).find((gap) => gap !== 0) ?? 0;
}
