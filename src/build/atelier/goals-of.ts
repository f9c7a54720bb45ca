// The goals that an exercise could have, from what was done in it: those that its end satisfies and its start does not. They are found by trying
// what the schemas of its apps allow, with the names there are in it.

import { z } from 'zod';
import * as schemas from '../../world/apps/schemas';
import type { AppSchemas } from '../../world/apps/authoring';
import type { Gesture } from '../../world/apps/contract';
import { deviceGoalSchema } from '../../world/device/schema';
import { DEVICE, type WorldState } from '../../world/device/state';
import type { Bench } from '../../world/practice/bench';
import type { Goal } from '../../world/practice/practice';
import type { Done } from './walkthrough-of';

export interface ProposedGoal {
  readonly goal: Goal;
  /** The number, from 1, of the gesture that reaches it for good. */
  readonly reachedBy: number;
  readonly isKept: boolean;
}

/** More than this to try for one kind of goal: the most telling ones come first, the rest is left. */
const MOST_TRIED = 600;

/**
 * `own`: the goals that are in the file. Where the end satisfies them all, they are kept and the others only shown; else what the last gestures
 * reached is kept, for the author to say otherwise.
 */
export function goalsOf(done: readonly Done[], bench: Bench, own: readonly Goal[]): readonly ProposedGoal[] {
  const start = done[0]?.before;
  if (start === undefined) return [];
  const trial: Trial = { bench, start, done };
  const apps = appsOf(bench);
  // As their apps understand them: what a goal leaves out may have a usual value.
  const meant = own.map((goal) => apps.map((app) => app.goal.safeParse(goal).data).find((read) => read !== undefined));
  const kept = meant.flatMap((goal) => (goal !== undefined && isReached(goal, done.at(-1)?.after ?? start, bench) ? [goal] : []));
  const isOwnEnough = kept.length === own.length && kept.some((goal) => isReachedNow(goal, trial));
  const found = apps.flatMap(({ goal, values }) => kindsOf(goal).flatMap((kind) => mostTelling(kind, values(done), goal, trial)));
  const others = found
    .filter((one) => !kept.some((other) => isAlike(one, other)))
    .map((goal) => ({ goal, reachedBy: reachedBy(goal, trial) }))
    .toSorted((one, other) => other.reachedBy - one.reachedBy);
  const last = others[0]?.reachedBy;
  // A form that was sent is not a form that was well filled: a file whose goals ask for answers goes on asking for them.
  const isOfItsKinds = (goal: Goal): boolean => own.some(({ app, type }) => goal.app === app && goal.type === type);
  return [
    ...kept.map((goal) => ({ goal: own[meant.indexOf(goal)] ?? goal, reachedBy: reachedBy(goal, trial), isKept: true })),
    ...others.map((one) => ({ ...one, isKept: !isOwnEnough && (one.reachedBy === last || isOfItsKinds(one.goal)) })),
  ];
}

interface Trial {
  readonly bench: Bench;
  readonly start: WorldState;
  readonly done: readonly Done[];
}

interface Named {
  readonly [field: string]: readonly unknown[];
}

/** The apps of the practice and the device: their goals, and what may stand in each field of one. */
function appsOf(bench: Bench): readonly { readonly goal: z.ZodType<Goal>; readonly values: (done: readonly Done[]) => Named }[] {
  const { practice } = bench;
  const installed = Object.entries(practice.apps).flatMap(([id, scenario]) => {
    const own = new Map<string, AppSchemas>(Object.entries(schemas)).get(id);
    return own === undefined ? [] : [{ own, scenario }];
  });
  const files = [...practice.files, ...installed.flatMap(({ own, scenario }) => own.offers?.(scenario) ?? [])];
  return [
    ...installed.map(({ own, scenario }) => ({
      goal: own.goal,
      values: (done: readonly Done[]): Named => ({ ...typedIn(done), ...own.names(scenario, { persona: practice.persona, files }) }),
    })),
    { goal: deviceGoalSchema, values: (): Named => ({ fileId: files.map(({ id }) => id) }) },
  ];
}

/** What the gestures themselves say, by field, and everything that was written. */
function typedIn(done: readonly Done[]): Named {
  const fields: readonly (readonly [string, unknown])[] = done.flatMap(({ gesture }) =>
    Object.entries(gesture).filter(([field]) => field !== 'app' && field !== 'type'),
  );
  const by = Object.groupBy(fields, ([field]) => field);
  return Object.fromEntries(Object.entries(by).map(([field, all = []]) => [field, [...new Set(all.map(([, value]) => value))]]));
}

interface Shape {
  readonly [key: string]: unknown;
}

interface Kind {
  readonly fields: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
}

function kindsOf(goal: z.ZodType): readonly Kind[] {
  const shape: Shape = { ...z.toJSONSchema(goal, { io: 'input', unrepresentable: 'any' }) };
  const all = [shape['oneOf'], shape['anyOf']].find(Array.isArray) ?? [shape];
  const kind = z.object({ properties: z.record(z.string(), z.record(z.string(), z.unknown())), required: z.array(z.string()).default([]) });
  return all.flatMap((one: unknown) => {
    const { data } = kind.safeParse(one);
    return data === undefined ? [] : [{ fields: data.properties, required: data.required }];
  });
}

/** Goals of this kind that hold at the end only. Each says as much as it can: whom the message went to, that it had a subject. */
function mostTelling(kind: Kind, named: Named, schema: z.ZodType<Goal>, trial: Trial): readonly Goal[] {
  const holds = (fields: Shape): Goal | undefined => {
    const { data } = schema.safeParse(fields);
    return data !== undefined && isReachedNow(data, trial) ? data : undefined;
  };
  const bare = combinations(kind.required.map((field) => [field, valuesFor(field, kind.fields[field] ?? {}, named)]));
  const optional = Object.keys(kind.fields).filter((field) => !kind.required.includes(field));
  const valuesOf = (field: string): readonly unknown[] =>
    valuesFor(field, kind.fields[field] ?? {}, named).filter((value) => typeof value !== 'object' && !LOOSENING.includes(value));
  // « At this level at least »: one that says nothing more holds already at the start.
  const beginnings = bare.flatMap((fields) =>
    holds(fields) === undefined ? optional.flatMap((field) => valuesOf(field).map((value) => ({ ...fields, [field]: value }))) : [fields],
  );
  return beginnings.slice(0, MOST_TRIED).flatMap((fields) => {
    if (holds(fields) === undefined) return [];
    const whole = optional.reduce<Shape>((now, field) => {
      const added = field in now ? undefined : valuesOf(field).map((value) => ({ ...now, [field]: value }));
      return added?.find((more) => holds(more) !== undefined) ?? now;
    }, fields);
    return holds(whole) ?? [];
  });
}

/** Values that ask for less than nothing said: a goal is not proposed with them. */
const LOOSENING: readonly unknown[] = ['optional'];

function valuesFor(field: string, shape: Shape, named: Named): readonly unknown[] {
  if ('const' in shape) return [shape['const']];
  if (Array.isArray(shape['enum'])) return shape['enum'];
  const union = [shape['anyOf'], shape['oneOf']].find(Array.isArray);
  if (union !== undefined) {
    const all = union.flatMap((one: Shape) => valuesFor(field, one, named));
    // One person, or a list of them: a list of one says the same.
    return all.filter((value) => !(Array.isArray(value) && value.length === 1 && all.includes(value[0])));
  }
  const known = named[field] ?? named[field.replace(/s$/, '')] ?? written(field, named);
  switch (shape['type']) {
    case 'string':
      return known.filter((value) => typeof value === 'string');
    case 'integer':
    case 'number':
      return [...new Set([...known.filter((value) => typeof value === 'number'), 0, 1, 2, 3])];
    case 'boolean':
      return [true, false];
    case 'array':
      return [...known.map((value) => [value]), ...(known.length > 1 ? [known] : [])];
    default:
      return [];
  }
}

/** What was written may be what a goal asks for: `is`, `says`, an address. */
function written(field: string, named: Named): readonly unknown[] {
  return field === 'is' || field === 'says' || field === 'to' ? (named['value'] ?? []) : (named[`${field}Id`] ?? []);
}

function combinations(fields: readonly (readonly [string, readonly unknown[]])[]): readonly Shape[] {
  return fields.reduce<readonly Shape[]>(
    (all, [field, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [field]: value }))).slice(0, MOST_TRIED),
    [{}],
  );
}

function isReachedNow(goal: Goal, { bench, start, done }: Trial): boolean {
  const end = done.at(-1)?.after;
  return end !== undefined && isReached(goal, end, bench) && !isReached(goal, start, bench);
}

/** A goal tried with a name that means nothing to its app is not reached. */
function isReached(goal: Gesture, state: WorldState, bench: Bench): boolean {
  try {
    return (goal.app === DEVICE || goal.app in bench.practice.apps) && bench.rules.isReached(goal, state);
  } catch {
    return false;
  }
}

function reachedBy(goal: Goal, { bench, done }: Trial): number {
  return done.findLastIndex(({ before }) => !isReached(goal, before, bench)) + 1;
}

/** The same kind about the same thing: one says no more than the other to who chooses. */
function isAlike(one: Goal, other: Goal): boolean {
  const details = Object.entries(other);
  return (
    one.app === other.app &&
    one.type === other.type &&
    Object.entries(one).every(([field, value]) => details.some(([name, its]) => name === field && JSON.stringify(its) === JSON.stringify(value)))
  );
}
