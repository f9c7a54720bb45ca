// What a trainer is told of her choice: what does not fit and what to drop, what is left, how many people share a device.

import { minutesOf, type Outline } from './outline';
import { roomFor, sharesOf, type Share, type Wish, type WorkshopPlan } from './plan';

/** Lessons are timed for eight; one person alone can help about a dozen. */
const CROWD = 12;
/** A sheet of names on one page, and people who can all see the wall. */
export const MOST_PEOPLE = 20;
/** More than this around one device, and some only watch. */
const PER_MACHINE = 2;
/** A shorter rest is only a margin. */
const LONG_REST_MINUTES = 20;

export type Remark =
  | { readonly type: 'nothing-chosen' }
  | { readonly type: 'unknown'; readonly lessons: readonly string[] }
  | { readonly type: 'too-much'; readonly asked: number; readonly room: number; readonly left: readonly Share[]; readonly drop: Share | undefined }
  | { readonly type: 'time-left'; readonly minutes: number; readonly lesson: Outline | undefined }
  | { readonly type: 'nobody' }
  | { readonly type: 'too-many'; readonly people: number }
  | { readonly type: 'crowd'; readonly people: number }
  | { readonly type: 'no-machine' }
  | { readonly type: 'crowded'; readonly perMachine: number };

/** The number of people the plan is made for. */
export function peopleOf({ people }: Pick<Wish, 'people'>): number {
  return Math.min(Math.max(people, 1), MOST_PEOPLE);
}

export function remarksOn(wish: Wish, plan: WorkshopPlan, outlines: ReadonlyMap<string, Outline>): readonly Remark[] {
  return [...onTime(wish, plan, outlines), ...onPeople(wish)];
}

function onTime({ picked, length }: Wish, plan: WorkshopPlan, outlines: ReadonlyMap<string, Outline>): readonly Remark[] {
  const unknown = picked.map(({ lesson }) => lesson).filter((id) => !outlines.has(id));
  const remarks: Remark[] = unknown.length > 0 ? [{ type: 'unknown', lessons: unknown }] : [];
  const shares = sharesOf(picked, outlines);
  if (shares.length === 0) return [...remarks, { type: 'nothing-chosen' }];
  const [asked, room] = [minutesOf(shares.flatMap(({ steps }) => steps)), roomFor(length)];
  if (asked > room) return [...remarks, { type: 'too-much', asked, room, left: plan.left, drop: dropOf(shares, asked - room) }];
  return plan.ownPace < LONG_REST_MINUTES ? remarks : [...remarks, { type: 'time-left', minutes: plan.ownPace, lesson: nextOf(plan, outlines) }];
}

/** The end of the last lesson, when the rest fits without it and at least half of that lesson is done. */
function dropOf(shares: readonly Share[], excess: number): Share | undefined {
  const last = shares.at(-1);
  if (last === undefined || shares.length === 1) return undefined;
  const { lesson, steps } = last;
  const from = steps.findLastIndex((_, index) => minutesOf(steps.slice(index)) >= excess);
  const isHalf = minutesOf(steps.slice(0, from)) * 2 >= minutesOf(steps);
  return from > 0 && isHalf ? { lesson, steps: steps.slice(from) } : undefined;
}

/** A lesson that comes after those that are done, and fits. */
function nextOf({ done, ownPace }: WorkshopPlan, outlines: ReadonlyMap<string, Outline>): Outline | undefined {
  const here = new Set(done.map(({ lesson }) => lesson.id));
  return done
    .toReversed()
    .flatMap(({ lesson }) => lesson.next)
    .filter((id) => !here.has(id))
    .flatMap((id) => outlines.get(id) ?? [])
    .find(({ steps }) => minutesOf(steps) <= ownPace);
}

function onPeople(wish: Wish): readonly Remark[] {
  const { people, machines } = wish;
  const remarks: Remark[] = [];
  if (people < 1) remarks.push({ type: 'nobody' });
  else if (people > MOST_PEOPLE) remarks.push({ type: 'too-many', people });
  else if (people > CROWD) remarks.push({ type: 'crowd', people });
  if (machines < 1) remarks.push({ type: 'no-machine' });
  else if (peopleOf(wish) > machines * PER_MACHINE) remarks.push({ type: 'crowded', perMachine: Math.ceil(peopleOf(wish) / machines) });
  return remarks;
}
