/**
 * What a learner has done: facts that only ever grow.
 *
 * One fact per step, at its best, with the day it was first that good:
 *
 *     ecrire-email / objet   guided   2026-11-21        seen < guided < alone
 *
 * What is kept (schema 1; an export has the same shape, in one piece):
 *
 *     { "schema": 1, "epoch": 2, "facts": [
 *       { "epoch": 2, "lesson": "ecrire-email", "step": "objet", "outcome": "guided", "day": "2026-11-21" } ] }
 *
 * Its life:
 *  - A step is done better: its fact is replaced by the better one, never by a worse one.
 *  - Two tabs, two devices, an import: `join` keeps the best of both, in any order, any number of times.
 *  - « Effacer »: `erased` opens a new epoch; facts of an older epoch are dropped by `join`, so an old tab
 *    cannot bring back what a person wanted gone. What a person brings back themselves comes in the present
 *    epoch (core/progress-code). (A fact without an epoch is of the envelope's.)
 *  - A lesson changes: step ids are for life. Facts of a retired id (`formerIds` of the plan) or of a lesson
 *    that is gone stay in the record. They count where the step is now (`formerly` of the plan), else nowhere.
 *  - A record is broken: what still parses counts; the rest is handed back to be set aside, not erased.
 *  - A newer Déclic wrote the record: `parseProgress` says `newer`, and nobody may write over it.
 */

import { isIsoDate } from './calendar';
import { isId } from './id';
import type { Lesson, StepAddress } from './lesson';
import { parseFormer, writeFormer, type FormerSteps } from './moved';

/** The version of the stored record. A new meaning or a new field is a new number. */
export const SCHEMA = 1;

/** From least to best: the step was read, done with the guide, done alone. */
const outcomes = ['seen', 'guided', 'alone'] as const;
export type Outcome = (typeof outcomes)[number];

/** A day as people live it (local time): 2026-11-21. For show only; old phones have wrong clocks. */
export type IsoDate = `${number}-${number}-${number}`;

export interface Fact extends StepAddress {
  readonly outcome: Outcome;
  readonly day: IsoDate;
}

export interface Progress {
  /** How many times everything was erased. */
  readonly epoch: number;
  /** By `lesson/step`. */
  readonly facts: ReadonlyMap<string, Fact>;
}

export const noProgress: Progress = { epoch: 0, facts: new Map() };

/** What came out of a record written by another tab, another version or another program. */
export type Parsed =
  | { readonly kind: 'read'; readonly progress: Progress; /** What did not parse, as it was. */ readonly broken: readonly unknown[] }
  | { readonly kind: 'newer' };

/** The best of all. Commutative, associative, idempotent: nothing is lost in any order of merging. */
export function join(...all: readonly Progress[]): Progress {
  const epoch = Math.max(0, ...all.map((progress) => progress.epoch));
  const facts = new Map<string, Fact>();
  for (const progress of all) {
    if (progress.epoch !== epoch) continue;
    for (const [key, fact] of progress.facts) facts.set(key, better(facts.get(key), fact));
  }
  return { epoch, facts };
}

/** The progress with one more fact, counted in the present epoch. */
export function withFact({ epoch, facts }: Progress, fact: Fact): Progress {
  return join({ epoch, facts }, { epoch, facts: new Map([[keyOf(fact), fact]]) });
}

/** Nothing done, in a new epoch. */
export function erased(progress: Progress): Progress {
  return { epoch: progress.epoch + 1, facts: new Map() };
}

export function outcomeOf(progress: Progress, step: StepAddress): Outcome | undefined {
  return progress.facts.get(keyOf(step))?.outcome;
}

/** What of a lesson is asked: its id, its steps, and where those that moved stood before. */
interface Asked {
  readonly id: string;
  readonly steps: readonly string[];
  readonly former?: FormerSteps | undefined;
}

/** The steps done among these, in their order. A step that moved is done when it was done where it stood. */
export function stepsDone(progress: Progress, asked: Asked): readonly string[] {
  const outcomes = outcomesIn(progress, asked);
  return asked.steps.filter((_, index) => outcomes[index] !== undefined);
}

/** How each of these steps was done, in their order; one that moved, as it was where it stood. */
export function outcomesIn(progress: Progress, { id: lesson, steps, former }: Asked): readonly (Outcome | undefined)[] {
  return steps.map((step) => factOf(progress, { lesson, step }, former)?.outcome);
}

/** What is known of these steps, in their order; one that moved, as it was where it stood. */
export function factsIn(progress: Progress, { id: lesson, steps, former }: Asked): readonly Fact[] {
  return steps.flatMap((step) => factOf(progress, { lesson, step }, former) ?? []);
}

function factOf(progress: Progress, address: StepAddress, former: FormerSteps | undefined): Fact | undefined {
  return progress.facts.get(keyOf(address)) ?? progress.facts.get(former?.get(address.step) ?? '');
}

/** Share of a lesson done, from 0 to 1, weighted by the minutes of each step. */
export function shareDone(lesson: Pick<Lesson, 'id' | 'plan'>, progress: Progress): number {
  const { steps } = lesson.plan;
  const done = stepsDone(progress, { id: lesson.id, steps: steps.map(({ id }) => id), former: parseFormer(writeFormer(lesson.plan)) });
  const minutesOf = (counted: typeof steps): number => counted.reduce((sum, { minutes }) => sum + minutes, 0);
  const all = minutesOf(steps);
  return all === 0 ? 0 : minutesOf(steps.filter(({ id }) => done.includes(id))) / all;
}

/** The record to write in a file; `parseProgress` reads it back. */
export function toRecord({ epoch, facts }: Progress): unknown {
  return { schema: SCHEMA, epoch, facts: [...facts.values()] };
}

/** Reads a record of unknown origin. Throws nothing. */
export function parseProgress(record: unknown): Parsed {
  if (record === undefined) return { kind: 'read', progress: noProgress, broken: [] };
  if (!isRecord(record)) return { kind: 'read', progress: noProgress, broken: [record] };
  if (Number(record['schema']) > SCHEMA) return { kind: 'newer' };
  const facts: readonly unknown[] = Array.isArray(record['facts']) ? record['facts'] : [record];
  const epoch = parseEpoch(record['epoch']);
  const parsed = facts.map((item) => ({ item, progress: parseFact(item, epoch) }));
  return {
    kind: 'read',
    progress: join({ epoch, facts: new Map() }, ...parsed.flatMap(({ progress }) => progress ?? [])),
    broken: parsed.flatMap(({ item, progress }) => (progress ? [] : [item])),
  };
}

/** One stored fact as a progress of its own, to join to the rest; absent if it is broken. */
export function parseFact(item: unknown, epoch: number): Progress | undefined {
  if (!isRecord(item)) return undefined;
  const { lesson, step, outcome, day } = item;
  if (!isId(lesson) || !isId(step) || !isOutcome(outcome) || !isIsoDate(day)) return undefined;
  const fact = { lesson, step, outcome, day };
  return { epoch: parseEpoch(item['epoch'], epoch), facts: new Map([[keyOf(fact), fact]]) };
}

/** A count of erasings of unknown origin, else the usual one. */
export function parseEpoch(value: unknown, usual = 0): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : usual;
}

/** Whether this is one of the three outcomes. */
function isOutcome(text: unknown): text is Outcome {
  return outcomes.some((outcome) => outcome === text);
}

/** The fact to keep of two on the same step: the better outcome, else the earlier day. */
function better(kept: Fact | undefined, fact: Fact): Fact {
  if (!kept) return fact;
  const gain = outcomes.indexOf(fact.outcome) - outcomes.indexOf(kept.outcome);
  return gain > 0 || (gain === 0 && fact.day < kept.day) ? fact : kept;
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}

function keyOf({ lesson, step }: StepAddress): string {
  return `${lesson}/${step}`;
}
