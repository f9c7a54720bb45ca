// What the sheet of a plan says, block by block, from the plan and the words of a language. The build draws it for a ready series,
// the page for a trainer's own choice.

import type { Exercise, Outline } from './outline';
import { minutesOf } from './outline';
import type { Part, Wish, WorkshopPlan } from './plan';
import { peopleOf } from './remarks';

export interface SheetWords {
  readonly parts: Readonly<Record<Exclude<Part['kind'], 'step'>, { readonly title: string; readonly about: string }>>;
  readonly summary: (wish: { readonly length: number; readonly people: number; readonly machines: number }) => string;
  readonly groups: {
    readonly none: string;
    readonly one: string;
    readonly pairs: (pairs: number) => string;
    readonly crowds: (perMachine: number) => string;
  };
  /** How many handouts; and the line of a lesson that asks for one. */
  readonly copies: (people: number) => string;
  readonly oneCopy: string;
}

/** One line of the timetable; the name of a lesson stands above its steps, with the minutes that they take together. */
export type Row =
  | { readonly kind: 'lesson'; readonly from: number; readonly to: number; readonly lesson: string; readonly title: string; readonly minutes: number }
  | {
      readonly kind: 'step';
      readonly from: number;
      readonly to: number;
      readonly minutes: number;
      readonly title: string;
      readonly lesson: string;
      readonly step: string;
    }
  | { readonly kind: 'frame'; readonly from: number; readonly to: number; readonly minutes: number; readonly title: string; readonly about: string };

export interface Sheet {
  readonly summary: string;
  readonly groups: string;
  readonly rows: readonly Row[];
  readonly lessons: readonly Pick<Outline, 'id' | 'title'>[];
  readonly objectives: readonly string[];
  readonly materials: readonly string[];
  readonly speeds: readonly { readonly lesson: string; readonly title: string; readonly behind: Exercise | undefined; readonly ahead: readonly Exercise[] }[];
  /** Lines for names. */
  readonly people: number;
}

export function sheetOf(wish: Wish, plan: WorkshopPlan, words: SheetWords): Sheet {
  const people = peopleOf(wish);
  const lessons = plan.done.map(({ lesson }) => lesson);
  return {
    summary: words.summary({ length: plan.length, people, machines: wish.machines }),
    groups: groupsOf(people, wish.machines, words),
    rows: rowsOf(plan, words),
    lessons: lessons.map(({ id, title }) => ({ id, title })),
    objectives: [...new Set(lessons.flatMap(({ objectives }) => objectives))],
    materials: [...new Set(lessons.flatMap(({ materials }) => materials).filter((one) => one !== words.oneCopy)), words.copies(people)],
    // What was left out is not what who is behind takes again.
    speeds: plan.done.map(({ lesson, steps }) => ({
      lesson: lesson.id,
      title: lesson.title,
      behind: lesson.guided !== undefined && steps.some(({ id }) => id === lesson.guided?.step) ? lesson.guided : undefined,
      ahead: lesson.more,
    })),
    people,
  };
}

function rowsOf({ parts, done }: WorkshopPlan, words: SheetWords): readonly Row[] {
  const named = new Set<string>();
  let now = 0;
  const spans = parts.map((part) => ({ part, from: now, to: (now += part.minutes), minutes: part.minutes }));
  return spans.flatMap(({ part, ...span }): readonly Row[] => {
    if (part.kind !== 'step') return [{ kind: 'frame', ...span, ...words.parts[part.kind] }];
    const { lesson, step, title } = part;
    const row: Row = { kind: 'step', ...span, title, lesson: lesson.id, step };
    if (named.has(lesson.id)) return [row];
    named.add(lesson.id);
    const minutes = minutesOf(done.find((share) => share.lesson.id === lesson.id)?.steps ?? []);
    // A pause may stand in the middle of it.
    const to = spans.findLast((one) => one.part.kind === 'step' && one.part.lesson.id === lesson.id)?.to ?? span.to;
    return [{ kind: 'lesson', from: span.from, to, lesson: lesson.id, title: lesson.title, minutes }, row];
  });
}

function groupsOf(people: number, machines: number, { groups }: SheetWords): string {
  if (machines < 1) return groups.none;
  if (machines >= people) return groups.one;
  return people <= 2 * machines ? groups.pairs(people - machines) : groups.crowds(Math.ceil(people / machines));
}
