/**
 * The plan of a workshop: what a trainer chose, as parts that follow each other and whose minutes add up to the length, always.
 *
 *     arrive · ice-breaker · steps, with a pause near the middle · own pace · margin · review · tidy
 *
 * Half an hour is never content, whatever the length: people arrive late, a password is forgotten, one says goodbye. A pause
 * comes on top of it from ninety minutes. What is left goes to lessons; what lessons leave goes to « chacun à sa vitesse ».
 */

import { minutesOf, type Outline } from './outline';

export const lengths = [60, 90, 120] as const;
/** In minutes. */
export type Length = (typeof lengths)[number];

/** A lesson that was chosen, and the steps of it that are not done this time. */
export interface Picked {
  readonly lesson: string;
  readonly without: readonly string[];
}

/** What a trainer chooses. */
export interface Wish {
  readonly picked: readonly Picked[];
  readonly length: Length;
  readonly people: number;
  readonly machines: number;
}

type FramePart = 'arrive' | 'ice-breaker' | 'pause' | 'own-pace' | 'margin' | 'review' | 'tidy';

export type Part =
  | { readonly kind: FramePart; readonly minutes: number }
  | { readonly kind: 'step'; readonly minutes: number; readonly lesson: Outline; readonly step: string; readonly title: string };

/** Steps of one lesson: those that are done, or those that are left. */
export interface Share {
  readonly lesson: Outline;
  readonly steps: Outline['steps'];
}

export interface WorkshopPlan {
  readonly length: Length;
  readonly parts: readonly Part[];
  /** What is done, lesson by lesson. */
  readonly done: readonly Share[];
  /** What was chosen and does not fit: for another day. */
  readonly left: readonly Share[];
  /** Minutes that lessons leave. */
  readonly ownPace: number;
}

/** The half hour that is never content. */
const BEFORE = [
  { kind: 'arrive', minutes: 10 },
  { kind: 'ice-breaker', minutes: 5 },
] as const satisfies readonly Part[];
const AFTER = [
  { kind: 'margin', minutes: 5 },
  { kind: 'review', minutes: 5 },
  { kind: 'tidy', minutes: 5 },
] as const satisfies readonly Part[];
export const NEVER_CONTENT_MINUTES = minutesOf([...BEFORE, ...AFTER]);

const PAUSE_MINUTES = 10;
/** Less is no time to do an exercise: it goes to the margin. */
const LEAST_OWN_PACE_MINUTES = 5;

/** Rather a pause this many minutes too early than one in the middle of a lesson. */
const KEEP_TOGETHER_MINUTES = 6;

function pauseOf(length: Length): number {
  return length === 60 ? 0 : PAUSE_MINUTES;
}

/** Minutes of lessons that such a workshop can hold. */
export function roomFor(length: Length): number {
  return length - NEVER_CONTENT_MINUTES - pauseOf(length);
}

/** Lessons that nobody wrote are passed over. */
export function sharesOf(picked: readonly Picked[], outlines: ReadonlyMap<string, Outline>): readonly Share[] {
  return picked.flatMap(({ lesson: id, without }) => {
    const lesson = outlines.get(id);
    const steps = lesson?.steps.filter((step) => !without.includes(step.id)) ?? [];
    return lesson === undefined || steps.length === 0 ? [] : [{ lesson, steps }];
  });
}

export function planOf({ picked, length }: Pick<Wish, 'picked' | 'length'>, outlines: ReadonlyMap<string, Outline>): WorkshopPlan {
  const { done, left } = fill(sharesOf(picked, outlines), roomFor(length));
  const ownPace = roomFor(length) - minutesOf(done.flatMap(({ steps }) => steps));
  const steps: readonly Part[] = done.flatMap(({ lesson, steps: some }) =>
    some.map(({ id, title, minutes }) => ({ kind: 'step', minutes, lesson, step: id, title }) as const),
  );
  const isLong = ownPace >= LEAST_OWN_PACE_MINUTES;
  const content: readonly Part[] = isLong ? [...steps, { kind: 'own-pace', minutes: ownPace }] : steps;
  const after = AFTER.map((part) => (isLong || part.kind !== 'margin' ? part : { ...part, minutes: part.minutes + ownPace }));
  return { length, parts: [...BEFORE, ...withPause(content, pauseOf(length)), ...after], done, left, ownPace };
}

/**
 * Whole lessons, in their order, as long as they fit: what comes after the first that does not is for another day, since it may
 * need it. When the first one alone is too long, its first steps are done.
 */
function fill(shares: readonly Share[], room: number): Pick<WorkshopPlan, 'done' | 'left'> {
  const fits = (steps: Outline['steps']): boolean => minutesOf(steps) <= room;
  const upTo = (count: number): Outline['steps'] => shares.slice(0, count).flatMap(({ steps }) => steps);
  const whole = shares.findLastIndex((_, index) => fits(upTo(index + 1))) + 1;
  const [first, ...others] = shares;
  if (first === undefined || whole > 0) return { done: shares.slice(0, whole), left: shares.slice(whole) };
  const { lesson, steps } = first;
  const some = steps.findLastIndex((_, index) => fits(steps.slice(0, index + 1))) + 1;
  return {
    done: some === 0 ? [] : [{ lesson, steps: steps.slice(0, some) }],
    left: [{ lesson, steps: steps.slice(some) }, ...others],
  };
}

/** As near as can be to the middle, rather between two lessons. */
function withPause(content: readonly Part[], minutes: number): readonly Part[] {
  if (minutes === 0) return content;
  const half = minutesOf(content) / 2;
  const cost = (at: number): number => {
    const [before, after] = [content[at - 1], content[at]];
    const isInside = before?.kind === 'step' && after?.kind === 'step' && before.lesson.id === after.lesson.id;
    return Math.abs(minutesOf(content.slice(0, at)) - half) + (isInside ? KEEP_TOGETHER_MINUTES : 0);
  };
  const places = content.map((_, index) => index + 1);
  const best = places.reduce((one, other) => (cost(other) < cost(one) ? other : one), 1);
  return [...content.slice(0, best), { kind: 'pause', minutes }, ...content.slice(best)];
}
