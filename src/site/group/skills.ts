// What a person did of a lesson, as their screen shows it at the end: up to four skills, each alone, with help, seen or not yet. Written in
// a code that a trainer counts, it holds the lesson and nothing of the person: two people who did the same have the same code.

import type { StepProse } from '../../core/lesson/lesson';
import type { Outcome } from '../../core/lesson/progress';

/** From what is not done to what is done best: its place is its figure in the code. */
export const skillMarks = ['none', 'seen', 'guided', 'alone'] as const satisfies readonly (Outcome | 'none')[];
export type SkillMark = (typeof skillMarks)[number];

export interface Skills {
  /** The lesson's name in its address. */
  readonly lesson: string;
  /** In the order of the lesson. */
  readonly marks: readonly SkillMark[];
}

const MOST_SKILLS = 4;

/**
 * The steps that are its skills: those where one does something, in order. Of more than four, the first to go are those that only ask a
 * question, from the end.
 */
export function skillSteps(steps: readonly Pick<StepProse, 'id' | 'practices' | 'checks'>[]): readonly string[] {
  const doing = steps.filter(({ practices, checks }) => practices.length > 0 || checks > 0);
  const first = [...doing.filter(({ practices }) => practices.length > 0), ...doing.filter(({ practices }) => practices.length === 0)].slice(0, MOST_SKILLS);
  return doing.filter((step) => first.includes(step)).map(({ id }) => id);
}

/** « DECLIC:ECRIRE-EMAIL:3210 »: capitals, figures and two signs make the smallest code. */
export function writeSkills({ lesson, marks }: Skills): string {
  return `DECLIC:${lesson}:${marks.map((mark) => skillMarks.indexOf(mark)).join('')}`.toUpperCase();
}

/** Undefined for any other code that a camera may see. */
export function readSkills(text: string): Skills | undefined {
  const [, name, figures = ''] = /^DECLIC:([A-Z0-9]+(?:-[A-Z0-9]+)*):([0-3]{1,4})$/.exec(text) ?? [];
  if (name === undefined) return undefined;
  return { lesson: name.toLowerCase(), marks: [...figures].map((figure) => skillMarks[Number(figure)] ?? 'none') };
}
