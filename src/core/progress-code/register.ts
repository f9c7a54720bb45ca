// The numbers that codes use instead of names, for life: content/reprise.yaml, read by the build and given to the page.

/** A ready path as codes know it: its lessons in the order in which they came to it. */
interface NumberedPath {
  readonly id: string;
  readonly lessons: readonly string[];
}

export interface Register {
  /** `lesson/step`, in the order of their numbers: the first is 1. Those that are gone keep their place. */
  readonly steps: readonly string[];
  /** The first is 1. */
  readonly paths: readonly NumberedPath[];
}

/** A lesson and its steps, each in the order of its number. */
export interface NumberedLesson {
  readonly id: string;
  readonly steps: readonly string[];
}

/** How many lessons the bits of a short code tell. */
export const DOZEN = 12;

/** Lessons in the order of their numbers: that of their first step. Of an older register when `size` says how many steps it had. */
export function lessonsOf({ steps }: Register, size = steps.length): readonly NumberedLesson[] {
  const lessons = new Map<string, string[]>();
  for (const address of steps.slice(0, size)) {
    const [lesson = '', step = ''] = address.split('/');
    const known = lessons.get(lesson);
    if (known) known.push(step);
    else lessons.set(lesson, [step]);
  }
  return [...lessons].map(([id, of]) => ({ id, steps: of }));
}

/** The lessons whose bits the code holds: those of the path, or, without one, the twelve numbered around this one. */
export function toldLessons(register: Register, { path, lesson }: { readonly path: number; readonly lesson: number }): readonly string[] {
  if (path > 0) return register.paths[path - 1]?.lessons.slice(0, DOZEN) ?? [];
  const first = lesson === 0 ? 0 : Math.floor((lesson - 1) / DOZEN) * DOZEN;
  return lessonsOf(register)
    .slice(first, first + DOZEN)
    .map(({ id }) => id);
}
